// npm run tidy [-- files]: clang-tidy over the C++ of ours. It takes minutes, so npm test leaves it out.
import { buildPreset } from './build/native.mjs';
import { buildTree } from './toolchain/paths.mjs';
import { ourCppFiles } from './toolchain/our-files.mjs';
import { mustRun } from './toolchain/program.mjs';
import { runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  await buildPreset('clang', ['tact_core']);
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : ourCppFiles(['.cpp']).filter((path) => path.startsWith('core/'));
  await mustRun('clang-tidy', 'clang-tidy', ['--quiet', '-p', buildTree('clang'), ...files], {
    show: true,
    log: 'tidy',
  });
});
