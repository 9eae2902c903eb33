import { spawnSync } from 'node:child_process';
import { Problem } from '../toolchain/problem.mjs';

/** Words to put before a command so that it runs as root: none for root itself, else sudo. */
export function asRoot(packages) {
  if (process.getuid?.() === 0) return [];
  const quiet = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  if (quiet.status === 0) return ['sudo'];
  // sudo asks for the password here, before the progress lines begin.
  const asked = process.stdin.isTTY && !quiet.error && spawnSync('sudo', ['-v'], { stdio: 'inherit' });
  if (asked && asked.status === 0) return ['sudo'];
  throw new Problem(
    `Installing needs root and sudo is not available; as root, run: apt-get install ${packages.join(' ')}`,
  );
}
