// npm run format: writes every file of ours in the one way that the checks accept.
import { PROGRAMS } from './toolchain/npm.mjs';
import { ourCppFiles } from './toolchain/our-files.mjs';
import { mustRun } from './toolchain/program.mjs';
import { runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  const [prettier, ...first] = PROGRAMS.prettier;
  await mustRun('prettier', prettier, [...first, '--write', '--list-different', '.'], { show: true });
  await mustRun('clang-format', 'clang-format', ['-i', ...ourCppFiles()]);
});
