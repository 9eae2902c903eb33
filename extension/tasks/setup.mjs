// npm run setup: installs what is missing.
import { setUp } from './setup/all.mjs';
import { runCommand } from './toolchain/problem.mjs';

await runCommand(setUp);
