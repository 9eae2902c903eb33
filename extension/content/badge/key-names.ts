import type { Words } from './sentences';

/** Signs of Alt and Shift on the keyboards of Macs. */
const MAC = '⌥⇧';

/** How a key of the badge is written where the person is: "Alt+Shift+W", « Alt+Maj+W », "⌥⇧W". */
export function keyName(letter: 'W' | 'H', { t }: Words, userAgent = navigator.userAgent): string {
  return /Macintosh|iPad|iPhone/.test(userAgent)
    ? `${MAC}${letter}`
    : `${t('badge_keys_modifiers')}${letter}`;
}
