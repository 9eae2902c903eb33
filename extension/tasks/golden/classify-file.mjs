import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { classifyCommand } from '../toolchain/classify-command.mjs';
import { root } from '../toolchain/cache.mjs';

/** What an engine prints for a file of rows: its bytes, or the problem in words. `engine` is a preset's name. */
export async function classifyFile(engine, path) {
  const [command, ...args] = classifyCommand(engine);
  const options = { cwd: root, input: readFileSync(path), maxBuffer: 1 << 28, timeout: 300_000 };
  const { status, stdout, stderr, error } = spawnSync(command, [...args, 'classify', '--ndjson'], options);
  if (error) return { stdout: Buffer.alloc(0), problem: error.message };
  if (status !== 0) return { stdout, problem: `ended with code ${status}: ${stderr.toString().slice(0, 2000)}` };
  return { stdout, problem: null };
}
