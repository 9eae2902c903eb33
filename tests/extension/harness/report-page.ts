import { h, render } from 'preact';
import { commonCatalog } from '../../../extension/locales/common';
import { reportCatalog } from '../../../extension/locales/report';
import { printInLight } from '../../../extension/report/print-colours';
import type { ReportActions } from '../../../extension/report/report-data';
import { ReportPage } from '../../../extension/report/report-page';
import { savedHtml } from '../../../extension/report/save-html';
import { styleText } from '../../../extension/report/style-text';
import { UI_LANGUAGES } from '../../../extension/shared/i18n';
import { dressPage } from '../../../extension/shared/ui/dress-page';
import { createWords, WordsContext } from '../../../extension/shared/ui/words';
import '../../../extension/shared/ui/base.css';
import '../../../extension/shared/ui/form.css';
import '../../../extension/report/report.css';
import {
  answerFor,
  BAKERY_SETTINGS,
  bakeryNovember,
  calmNovember,
  emptyPeriod,
  fewPosts,
  NOVEMBER,
  post,
  viewOf,
} from '../report/fixtures';

/** Shows the report from fixtures: `/report?story=empty|calm|few|long&language=fr&theme=dark&words=1&dir=rtl&paper=1` (the paper
 * alone). The page as it would be saved stands in `window.saved()`. */
const query = new URLSearchParams(location.search);
const language = UI_LANGUAGES.find((tag) => tag === query.get('language')) ?? 'en';

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = '/report-page.css';
document.head.append(link);
document.title = 'Report';

function period() {
  const november = bakeryNovember();
  switch (query.get('story')) {
    case 'empty':
      return emptyPeriod(NOVEMBER);
    case 'calm':
      return calmNovember();
    case 'few':
      return fewPosts();
    case 'long': {
      const year = emptyPeriod({ start: '2026-01-01', end: '2026-12-31' });
      const byDay = year.byDay.map((day, index) => ({
        ...day,
        published: (index * 7) % 5,
        promotional: index % 9 === 1 ? 1 : 0,
      }));
      return { ...november, start: year.start, end: year.end, share: 0.34, byDay };
    }
    default:
      return november;
  }
}

const latest =
  query.get('words') === null
    ? null
    : [
        post({ excerpt: 'Stale loaf? Run it under the tap for a second, then ten min' }),
        post({ id: 'x:2', tag: 'unsure', excerpt: 'Cinnamon again.' }),
      ];
const nothing = new Proxy({}, { get: () => () => undefined }) as ReportActions;
const fault = query.get('fault') === null ? null : ({ fault: 'too_long', days: 400 } as const);

dressPage(document, language, query.get('theme') === 'dark' ? 'dark' : 'light');
printInLight(document);
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
const names = [language === 'en' ? 'Corner Loaf Bakery' : 'Boulangerie du Coin'];
const settings = { ...BAKERY_SETTINGS, profile: { names, handles: [], domains: [] } };
const view = viewOf(answerFor(period(), settings), { latest, fault });
const words = createWords(language, [commonCatalog, reportCatalog]);
render(
  h(WordsContext.Provider, { value: words }, h(ReportPage, { view, actions: nothing })),
  document.body,
);

if (query.get('paper') !== null) {
  document.querySelectorAll('.report-desk').forEach((part) => part.remove());
}

Object.assign(window, {
  saved: () => {
    const paper = document.querySelector('.report-paper');
    if (!paper) throw new Error('no paper');
    return savedHtml({ title: document.title, language, css: styleText(document), paper });
  },
});
