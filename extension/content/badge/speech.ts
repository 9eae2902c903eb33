import { badgeCatalog } from '../../locales/badge';
import { commonCatalog } from '../../locales/common';
import { cuesCatalog } from '../../locales/cues';
import { createTranslator, direction, resolveLanguage, type UiLanguage } from '../../shared/i18n';
import { createFormat } from '../../shared/i18n-format';
import type { Settings } from '../../shared/settings';
import type { Words } from './sentences';

/** The language the badge speaks, with its words and formats. */
export interface Speech {
  readonly language: UiLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
}

/** The badge's speech for a setting and the browser's languages. */
export function speechFor(
  setting: Settings['language'],
  navigatorLanguages: readonly string[],
): Speech {
  const language = resolveLanguage(setting, navigatorLanguages);
  const t = createTranslator(language, [commonCatalog, cuesCatalog, badgeCatalog]);
  return {
    language,
    direction: direction(language),
    words: { t, format: createFormat(language) },
  };
}
