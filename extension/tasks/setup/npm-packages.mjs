import { existsSync, readFileSync } from 'node:fs';
import { launch, logFile, tail } from '../toolchain/program.mjs';
import { npm, PROGRAMS } from '../toolchain/npm.mjs';
import { inRoot } from '../toolchain/paths.mjs';
import { Problem } from '../toolchain/problem.mjs';
import { step } from '../toolchain/progress.mjs';
import { isOffline, OFFLINE } from './offline.mjs';

/** Installs exactly what package-lock.json names, unless it stands in node_modules already. */
export async function installNpmPackages() {
  await step('npm packages', async (note) => {
    if (complete()) return note('all there');
    const [command, ...first] = npm();
    const { code, output } = await launch(command, [...first, 'ci', '--no-audit', '--no-fund'], { log: 'npm-ci' });
    if (code === 0) return note('installed');
    if (isOffline(output)) throw new Problem(OFFLINE);
    throw new Problem(`${tail(output, 15)}\nnpm ci failed; all of its output is in ${logFile('npm-ci')}.`);
  });
  if (existsSync(inRoot('.wxt', 'tsconfig.json'))) return;
  await step('WXT’s types', async () => {
    const [command, ...first] = PROGRAMS.wxt;
    const { code, output } = await launch(command, [...first, 'prepare'], { log: 'wxt-prepare' });
    if (code !== 0) throw new Problem(`${tail(output, 15)}\nwxt prepare failed.`);
  });
}

/** Compares package-lock.json with the list that npm keeps of what it installed. */
function complete() {
  const kept = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(kept, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  );
}
