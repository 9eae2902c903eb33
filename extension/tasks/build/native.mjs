import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isOffline, OFFLINE } from '../setup/offline.mjs';
import { emscriptenEnvironment, root } from '../toolchain/cache.mjs';
import { buildTree } from '../toolchain/paths.mjs';
import { launch, logFile, tail } from '../toolchain/program.mjs';
import { Problem } from '../toolchain/problem.mjs';
import { step } from '../toolchain/progress.mjs';

const TITLES = {
  release: 'engine for this machine',
  fuzz: 'engine under sanitizers, with fuzzers',
  'asan-ubsan': 'engine under sanitizers',
  wasm: 'engine as WebAssembly',
};

/** Configures a CMake preset if it was not yet, and builds what changed; `targets` limits it. */
export async function buildPreset(preset, targets = []) {
  await step(`${TITLES[preset] ?? preset}${firstTime(preset) ? ' (first time: minutes)' : ''}`, async (_note, now) => {
    if (firstTime(preset)) await cmake(['--preset', preset], `configure-${preset}`);
    const only = targets.length > 0 ? ['--target', ...targets] : [];
    await cmake(['--build', '--preset', preset, ...only], `build-${preset}`, now);
  });
}

function firstTime(preset) {
  return !existsSync(join(buildTree(preset), 'build.ninja'));
}

async function cmake(args, log, now) {
  const env = args.includes('wasm') ? emscriptenEnvironment() : process.env;
  const counter = /\[\d+\/\d+\]/g;
  const onPiece = (piece) => now?.(piece.match(counter)?.at(-1) ?? '');
  const { code, output } = await launch('cmake', args, { cwd: root, env, log, onPiece });
  if (code === 0) return;
  if (code === 127) throw new Problem('cmake is missing; run "npm run setup".');
  if (/no network/i.test(output) || isOffline(output)) throw new Problem(OFFLINE);
  const errors = output.split('\n').filter((line) => /\b(error|FAILED|undefined)\b/i.test(line));
  const shown = errors.length > 0 ? errors.slice(0, 20).join('\n') : tail(output);
  throw new Problem(`${shown}\ncmake ${args.join(' ')} failed; all of its output is in ${logFile(log)}.`);
}
