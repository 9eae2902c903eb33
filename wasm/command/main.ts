import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Engine } from '../binding/engine';
import { EngineError } from '../binding/engine-error';
import { RowClassifier } from './classifier';
import { isBlank, linesOf } from './lines';
import { networkFromName } from './read-row';

/** Absolute path of the checkout; put in by tests/run-typescript.mjs. */
declare const REPOSITORY_ROOT: string;

/**
 * `tact classify` through WebAssembly: the same rows in, the same bytes out as core/tools.
 *   classify --ndjson [--model FILE] [--module FILE]
 *   classify --text "…" [--network NAME] [--reply] [--name N] [--handle H] [--domain D]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ndjson: { type: 'boolean', default: false },
    text: { type: 'string' },
    network: { type: 'string', default: 'other' },
    reply: { type: 'boolean', default: false },
    name: { type: 'string', multiple: true, default: [] },
    handle: { type: 'string', multiple: true, default: [] },
    domain: { type: 'string', multiple: true, default: [] },
    model: { type: 'string', default: join(REPOSITORY_ROOT, 'core/model/posts.model') },
    module: { type: 'string', default: join(REPOSITORY_ROOT, 'build/wasm/wasm/tact.wasm') },
  },
});

process.exitCode = await run();

async function run(): Promise<number> {
  if (positionals[0] !== 'classify') return fail('only classify runs through WebAssembly');
  if (!values.ndjson && values.text === undefined) {
    return fail('say --ndjson and give rows on standard input, or --text "…"');
  }
  try {
    const [module, model] = await Promise.all([readFile(values.module), readFile(values.model)]);
    const classifier = new RowClassifier(await Engine.open(new Uint8Array(module), model));
    await (values.ndjson ? classifyRows(classifier) : classifyText(classifier));
    return 0;
  } catch (error) {
    if (error instanceof EngineError) return fail(error.message);
    if (error instanceof Error && 'path' in error) return fail(`cannot read ${String(error.path)}`);
    throw error;
  }
}

async function classifyRows(classifier: RowClassifier): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (!isBlank(line)) await write(`${classifier.answerLine(line)}\n`);
  }
}

async function classifyText(classifier: RowClassifier): Promise<void> {
  const profile = { names: values.name, handles: values.handle, domains: values.domain };
  const network = networkFromName(values.network);
  const row = { text: values.text ?? '', network, reply: values.reply, profile };
  await write(`${classifier.answer({ id: 'null', row })}\n`);
}

function write(text: string): Promise<void> | void {
  if (process.stdout.write(text)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

function fail(problem: string): number {
  process.stderr.write(`tact classify: ${problem}\n`);
  return 1;
}
