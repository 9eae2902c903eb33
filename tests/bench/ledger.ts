import { readFile } from 'node:fs/promises';
import type { LedgerEntry } from '../../extension/shared/ledger-entry';
import { countedPart } from '../../extension/background/summaries';
import type { SummaryRequest } from '../../extension/shared/summary';
import { Engine } from '../../wasm/binding/engine';
import { PERSONAS } from '../e2e/half-year/personas';
import { inRepository } from '../repository';
import { inTurns, median, tell } from './measure';
import { plainSummary } from './plain-summary';

const TODAY = '2026-11-26';

/** The summary of 10,000 and of 100,000 entries in WebAssembly, against the same sums in plain JavaScript. */
export async function benchLedger(): Promise<void> {
  const module = await readFile(inRepository('build/wasm/wasm/tact.wasm'));
  const model = await readFile(inRepository('core/model/posts.model'));
  const engine = await Engine.open(new Uint8Array(module), new Uint8Array(model));
  for (const count of [10_000, 100_000]) {
    const request = requestOf(count);
    const [ours = [], peer = []] = await inTurns(15, [
      () => engine.summarize(request),
      () => plainSummary(request),
    ]);
    console.log(`Summary of ${count.toLocaleString('en')} entries`);
    tell('Tact: everything, JSON in and out', ours);
    tell('plain JavaScript: ratio, eight weeks, networks', peer);
    console.log(`  ratio ${(median(ours) / median(peer)).toFixed(1)} to 1`);
  }
}

function requestOf(count: number): SummaryRequest {
  const agency = PERSONAS.agency.play(TODAY);
  const entries: LedgerEntry[] = [];
  for (let copy = 0; entries.length < count; copy += 1) {
    for (const entry of agency.entries) {
      const own = { ...entry, id: `${copy}:${entry.id}` };
      entries.push(own.type === 'post' ? own : { ...own, of: `${copy}:${own.of}` });
    }
  }
  return {
    schema: 1,
    entries: entries.slice(0, count).map(countedPart),
    rule: { preset: 'five_to_ten' },
    weekStart: 'monday',
    today: TODAY,
    hourlyRate: 30,
  };
}
