// Linters, formatters and the type checker. Each program is one check.
import { PROGRAMS } from '../toolchain/npm.mjs';
import { launch, tail } from '../toolchain/program.mjs';
import { ourCppFiles } from '../toolchain/our-files.mjs';
import { check, sum } from './result.mjs';

/** TypeScript's types; the playground's pages are React, the extension's Preact. */
export async function runTypes() {
  return sum(
    await Promise.all([
      program('tsc', PROGRAMS.tsc, ['--noEmit']),
      program('tsc-playground', PROGRAMS.tsc, ['--noEmit', '--project', 'tests/playground']),
    ]),
  );
}

/** eslint, prettier and clang-format. */
export async function runLint() {
  return sum(
    await Promise.all([
      program('eslint', PROGRAMS.eslint, ['--max-warnings', '0', '.']),
      program('prettier', PROGRAMS.prettier, ['--check', '--log-level', 'warn', '.']),
      program('clang-format', ['clang-format'], ['--dry-run', '-Werror', ...ourCppFiles()]),
    ]),
  );
}

async function program(name, [command, ...first], args) {
  const { code, output } = await launch(command, [...first, ...args], { log: name });
  if (code === 0) return check(null);
  return check(code === 127 ? `${command} is missing; run "npm run setup"` : `${name}\n${tail(output, 30)}`);
}
