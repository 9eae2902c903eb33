import { h, render } from 'preact';
import { commonCatalog } from '../../../extension/locales/common';
import { listingCatalog } from '../../../extension/locales/listing';
import { onboardingCatalog } from '../../../extension/locales/onboarding';
import { dressPage } from '../../../extension/shared/ui/dress-page';
import { BrandMark } from '../../../extension/shared/ui/brand-mark';
import { createWords } from '../../../extension/shared/ui/words';
import '../../../extension/shared/ui/base.css';
import './listing.css';

/** A picture for the stores, 1280 by 800: a few words beside a part of Tact:
 * `/listing?picture=badge|popup|report&language=fr&theme=dark`. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'fr' ? 'fr' : 'en';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const look = `language=${language}&theme=${theme}`;
const PICTURES = {
  badge: `/listing-draft?${look}`,
  popup: `/?story=BAKERY&${look}`,
  report: `/report?paper=1&story=calm&${look}`,
};
const picture = (Object.keys(PICTURES) as (keyof typeof PICTURES)[]).find(
  (name) => name === query.get('picture'),
);
if (picture === undefined) throw new Error('which picture?');

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = '/listing-page.css';
document.head.append(link);
dressPage(document, language, theme);
const { t } = createWords(language, [commonCatalog, listingCatalog, onboardingCatalog]);
document.title = t(`listing_picture_${picture}`);
render(
  h('main', { class: `listing listing-${picture}` }, [
    h('div', { class: 'listing-words' }, [
      h('p', { class: 'listing-brand' }, h(BrandMark, { size: 56 }), t('brand')),
      h('h1', {}, t(`listing_picture_${picture}`)),
      h('p', {}, t(`listing_line_${picture}`)),
    ]),
    h('iframe', { src: PICTURES[picture], title: picture }),
  ]),
  document.body,
);
