/** Something the person can put right; the message is the whole sentence they read, without a stack. */
export class Problem extends Error {}

/** Runs a command's work. A Problem ends it with one sentence, anything else with its stack, both with exit code 1. */
export async function runCommand(work) {
  try {
    const code = await work();
    process.exitCode = code ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
