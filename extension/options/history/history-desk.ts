import { signal } from '@preact/signals';
import type { ArchiveEngine } from '../../history/archive-engine';
import { importArchives, type ImportJob, type ImportOutcome } from '../../history/importer';
import { type Finding, lookInto } from '../../history/look';
import { openArchiveEngine } from '../../history/open-engine';
import { listSources } from '../../history/sources';
import { firstRows, previewTable } from '../../history/table';
import type { ArchiveOptions } from '../../shared/archive';
import { send } from '../../shared/protocol/client';
import type { FoundTable, HistoryView } from './history-view';

/** Rows of a table shown, and posts made of them. */
const ROWS_SHOWN = 3;

/** What the page shows of archives being taken over. */
export const history = signal<HistoryView>({ step: 'idle' });

/** What is open between picking files and their end. */
interface Desk {
  readonly stop: AbortController;
  readonly engine: ArchiveEngine;
  readonly known: readonly Finding[];
  readonly tables: readonly Finding[];
}

let desk: Desk | null = null;
let stop = new AbortController();

/** Looks into the picked files. */
export async function pickArchives(files: readonly File[]): Promise<void> {
  leaveHistory();
  if (files.length === 0) return;
  const mine = stop;
  history.value = { step: 'looking' };
  let engine: ArchiveEngine | null = null;
  try {
    const [settings, learnt] = await Promise.all([send('settings/read'), send('learning/read')]);
    engine = await openArchiveEngine(settings.profile, learnt);
    const { sources, unopened } = await listSources(files);
    const look = await lookInto(sources, engine, mine.signal);
    mine.signal.throwIfAborted();
    const isTable = ({ guess }: Finding): boolean => guess.format === 'csv';
    const known = look.findings.filter((finding) => !isTable(finding));
    const tables = look.findings.filter(isTable);
    desk = { stop: mine, engine, known, tables };
    const opened = engine;
    history.value = {
      step: 'found',
      found: {
        files: known.map(({ source, guess }) => ({
          path: source.path,
          container: source.container,
          format: guess.format,
        })),
        tables: tables.map((finding) => tableOf(opened, finding, finding.guess.options)),
        unopened,
        unknown: look.unknown.flatMap(({ container, path }) => (container === null ? path : [])),
        unreadable: look.unreadable.map(({ path }) => path),
      },
    };
  } catch {
    engine?.close();
    if (!mine.signal.aborted) history.value = { step: 'failed' };
  }
}

/** Reads a table by other columns. */
export function changeTable(index: number, options: ArchiveOptions): void {
  const finding = desk?.tables[index];
  if (history.value.step !== 'found' || !desk || !finding) return;
  const changed = tableOf(desk.engine, finding, options);
  const { found } = history.value;
  const tables = found.tables.map((table, at) => (at === index ? changed : table));
  history.value = { step: 'found', found: { ...found, tables } };
}

/** Takes over what was found: tables only where their columns make posts. */
export async function startImport(): Promise<void> {
  if (history.value.step !== 'found' || !desk) return;
  const { engine, known, stop: mine } = desk;
  const jobs: ImportJob[] = [
    ...known.map(({ source, guess: { format, options } }) => ({ source, format, options })),
    ...chosenTables(desk.tables, history.value.found.tables),
  ];
  history.value = { step: 'importing', progress: null };
  const outcome = await run(jobs, engine, mine.signal);
  engine.close();
  if (desk?.stop === mine) {
    desk = null;
    history.value = { step: 'done', outcome };
  }
}

/** Stops an import where it is; what came in stays. */
export function cancelImport(): void {
  desk?.stop.abort();
}

/** Stops and forgets everything. */
export function leaveHistory(): void {
  stop.abort();
  stop = new AbortController();
  if (history.value.step !== 'importing') desk?.engine.close();
  desk = null;
  history.value = { step: 'idle' };
}

async function run(
  jobs: readonly ImportJob[],
  engine: ArchiveEngine,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const { entries } = await send('ledger/export').catch(() => ({ entries: [] }));
  return importArchives(jobs, {
    engine,
    signal,
    knownIds: new Set(entries.map(({ id }) => id)),
    now: Date.now(),
    merge: (batch) => send('ledger/merge', { entries: batch, time: [], isTrial: false }),
    onProgress: (progress) => {
      if (history.value.step === 'importing') history.value = { step: 'importing', progress };
    },
  });
}

function chosenTables(findings: readonly Finding[], tables: readonly FoundTable[]): ImportJob[] {
  return findings.flatMap(({ source }, index) => {
    const table = tables[index];
    if (!table?.preview) return [];
    return [{ source, format: 'csv' as const, options: table.options }];
  });
}

function tableOf(engine: ArchiveEngine, finding: Finding, options: ArchiveOptions): FoundTable {
  const { source, guess, head } = finding;
  return {
    path: source.path,
    columns: guess.columns,
    rows: firstRows(head, ROWS_SHOWN),
    options,
    preview: previewTable(engine, head, options, ROWS_SHOWN),
  };
}
