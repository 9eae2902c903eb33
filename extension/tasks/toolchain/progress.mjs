// Tells the person what happens, one line a step: no step is silent for long.

/** How often a step that takes long says that it is still alive, without a terminal. Milliseconds. */
const HEARTBEAT = 30_000;

/**
 * Says a step's name, does it, and says how long it took. The work may call `note` to add words to the last line, and
 * `now` to say how far it is.
 */
export async function step(title, work) {
  const start = Date.now();
  let end = '';
  let state = '';
  const terminal = process.stdout.isTTY === true;
  if (terminal) process.stdout.write(`  … ${title}`);
  else console.log(`  … ${title}`);
  const timer = setInterval(
    () => {
      if (terminal)
        process.stdout.write(`\r\u001b[K  … ${title} (${seconds(start)}) ${state}`.slice(0, process.stdout.columns));
      else console.log(`    still at it: ${title} (${seconds(start)}) ${state}`.trimEnd());
    },
    terminal ? 1000 : HEARTBEAT,
  );
  const finish = (mark) => {
    clearInterval(timer);
    console.log(`${terminal ? '\r\u001b[K' : ''}  ${mark} ${title}${end && `: ${end}`} (${seconds(start)})`);
  };
  try {
    const result = await work(
      (text) => (end = text),
      (text) => (state = text),
    );
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}

/** Seconds since `start`, as people write them. */
export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
