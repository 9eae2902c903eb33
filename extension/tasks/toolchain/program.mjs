// Runs other programs; what they print goes to a log file, and to the person only when something went wrong.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './cache.mjs';
import { Problem } from './problem.mjs';

/** Lines of a failed program that are worth showing. */
const LINES_SHOWN = 40;

/** Where the output of a step goes, relative to the checkout. */
export function logFile(name) {
  return join('build', 'logs', `${name}.log`);
}

/**
 * Starts a program and waits for its end. Never rejects: `code` is its exit code, 127 when there is no such program,
 * 128 when a signal or `limit` (milliseconds) ended it; `output` is all it printed.
 * `onPiece` gets what it prints while it runs.
 */
export function launch(command, args, { cwd = root, env = process.env, log, show = false, limit, onPiece } = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const file = log ? openLog(log) : null;
    const pieces = { output: [], stdout: [] };
    let timedOut = false;
    const timer = limit && setTimeout(() => ((timedOut = true), child.kill('SIGKILL')), limit);
    const take = (piece, isStdout) => {
      pieces.output.push(piece);
      if (isStdout) pieces.stdout.push(piece);
      file?.write(piece);
      if (show) process.stdout.write(piece);
      onPiece?.(piece.toString('utf8'));
    };
    child.stdout.on('data', (piece) => take(piece, true));
    child.stderr.on('data', (piece) => take(piece, false));
    const finish = (code) => {
      clearTimeout(timer);
      file?.end();
      const text = (list) => Buffer.concat(list).toString('utf8');
      settle({ code, timedOut, output: text(pieces.output), stdout: text(pieces.stdout) });
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 128));
  });
}

/** Like `launch`, but a failure is a Problem that shows the end of the output and names the log. */
export async function mustRun(title, command, args, options = {}) {
  const result = await launch(command, args, options);
  if (result.code === 0) return result;
  if (result.code === 127) throw new Problem(`${command} is missing; run "npm run setup".`);
  const seen = options.show ? '' : `${tail(result.output)}\n`;
  const where = options.log ? ` All of its output is in ${logFile(options.log)}.` : '';
  throw new Problem(`${seen}${title} failed.${where}`);
}

/** The last lines of a text. */
export function tail(text, lines = LINES_SHOWN) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

function openLog(name) {
  const path = join(root, logFile(name));
  mkdirSync(dirname(path), { recursive: true });
  return createWriteStream(path);
}
