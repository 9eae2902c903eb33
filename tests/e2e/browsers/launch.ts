import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** How each browser is started. */
export const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;
