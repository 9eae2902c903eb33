import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../repository';
import { openForPerson } from './by-hand';
import { playTour } from './play';

/**
 * What `npm start` shows: node tests/run-typescript.mjs tests/tour/main.ts
 *   --headless              plays the tour by itself and ends; the default without a display
 *   --builds <folder>       where the built extensions are (default build/extension)
 */
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    builds: { type: 'string', default: inRepository('build/extension') },
  },
});

const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
const alone = values.headless || display === '';
const release = join(values.builds, 'chrome-mv3');
const test = join(values.builds, 'chrome-mv3-test');
// The tour reads the badge, whose shadow root is open in the test build only; a person gets the real thing.
const extension = !alone && existsSync(join(release, 'manifest.json')) ? release : test;
if (!existsSync(join(extension, 'manifest.json'))) {
  console.error(`There is no built extension in ${extension}; make it with: npm run build`);
  process.exit(1);
}

try {
  if (!alone) await openForPerson(extension);
  process.exit(alone && !(await playTour(extension)) ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
