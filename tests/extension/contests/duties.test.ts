import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { DUTIES } from '../../../extension/contests/duties';
import { CHECKED, newestSource, type Duty } from '../../../extension/contests/duty';
import { NETWORK_DUTIES } from '../../../extension/contests/network-duties';
import { contestsCatalog } from '../../../extension/locales/contests';
import { REGIONS } from '../../../extension/shared/settings';

const NOTES = REGIONS.flatMap((region) => DUTIES[region].gone ?? []);
const LAW = REGIONS.flatMap((region) => DUTIES[region].duties);
const ALL: readonly Duty[] = [...LAW, ...NETWORK_DUTIES];

/** Every sentence of a kind, in every language that has its own. */
function sentences(prefix: string): string[] {
  const { en, fr, 'fr-CA': frCA = {} } = contestsCatalog;
  return [en, fr, frCA].flatMap((messages) =>
    Object.entries(messages).flatMap(([key, text]) => (key.startsWith(prefix) ? [text] : [])),
  );
}

describe.each(REGIONS)('the duties in %s', (region) => {
  const { duties } = DUTIES[region];

  it('are several, each once', () => {
    expect(duties.length).toBeGreaterThanOrEqual(5);
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });

  it('are as fresh as a source of the last years', () => {
    const newest = newestSource(duties);
    expect(newest).toMatch(/^202[3-9]-\d\d$/);
    expect(newest! <= CHECKED).toBe(true);
  });

  it('start with what keeps a draw from being a lottery, or with the language', () => {
    const ids = duties.slice(0, 2).map(({ id }) => id);
    expect(ids.some((id) => id.endsWith('_free_entry'))).toBe(true);
  });
});

describe('all duties', () => {
  it('have one place each: a sentence shared by regions is the same object', () => {
    const byId = new Map<string, Duty>();
    for (const duty of ALL) {
      expect(byId.get(duty.id) ?? duty, duty.id).toBe(duty);
      byId.set(duty.id, duty);
    }
  });

  it.each(['en', 'fr'] as const)(
    'have their sentence and the name of their source in %s',
    (language) => {
      const missing = ALL.flatMap(({ id, source }) => [
        `contest_duty_${id}`,
        `contest_source_${source}`,
      ]).filter((key) => !contestsCatalog[language][key]);
      expect(missing).toEqual([]);
    },
  );

  it('leave no sentence and no source without a duty', () => {
    const used = new Set([
      ...ALL.flatMap(({ id, source }) => [`contest_duty_${id}`, `contest_source_${source}`]),
      ...NOTES.flatMap(({ id, source }) => [`contest_note_${id}`, `contest_source_${source}`]),
    ]);
    const idle = Object.keys(contestsCatalog.en).filter(
      (key) => /^contest_(duty|source|note)_/.test(key) && !used.has(key),
    );
    expect(idle).toEqual([]);
  });

  it('bear dates that are dates, none after the day of the look-up', () => {
    expect(CHECKED).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(CHECKED))).toBe(false);
    for (const { id, dated } of [...ALL, ...NOTES]) {
      if (dated === undefined) continue;
      expect(dated, id).toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
      expect(dated <= CHECKED, id).toBe(true);
    }
  });

  it('were looked up before the newest commit', () => {
    const commit = execFileSync('git', ['-c', 'safe.directory=*', 'log', '-1', '--format=%cs'], {
      encoding: 'utf8',
    }).trim();
    expect(CHECKED <= commit).toBe(true);
  });

  it('name addresses that are whole and safe', () => {
    for (const { id, url } of [...ALL, ...NOTES]) {
      if (url !== undefined) expect(new URL(url).protocol, id).toBe('https:');
    }
  });
});

describe('formalities that are gone', () => {
  it('are no duty: nothing is owed to the RACJ', () => {
    expect(sentences('contest_duty_').filter((text) => /RACJ|Régie/i.test(text))).toEqual([]);
    expect(LAW.map(({ source }) => source)).not.toContain('quebec_racj');
  });

  it('are told as gone, in Québec and in France', () => {
    expect(NOTES.map(({ id }) => id)).toEqual(['quebec', 'france']);
    expect(contestsCatalog.en['contest_note_quebec']).toMatch(/27 October 2023.*nothing/);
    expect(contestsCatalog.fr['contest_note_quebec']).toMatch(/27.octobre 2023.*rien/);
  });

  it('are no duty: the rules go to no bailiff in France', () => {
    const bailiff = /bailiff|huissier|commissaire de justice/i;
    expect(sentences('contest_duty_').filter((text) => bailiff.test(text))).toEqual([]);
  });
});

describe('Québec', () => {
  it('asks for French and for what all of Canada asks in federal law', () => {
    const ids = DUTIES.quebec.duties.map(({ id }) => id);
    expect(ids[0]).toBe('quebec_french');
    const federal = DUTIES.canada.duties.filter(({ id }) => id !== 'canada_privacy');
    expect(ids).toEqual(expect.arrayContaining(federal.map(({ id }) => id)));
  });
});

describe('the newest source', () => {
  it('is the latest month; pages without a date say nothing', () => {
    const duty = (dated?: string): Duty => ({ id: 'x', source: 'x', ...(dated && { dated }) });
    expect(newestSource([])).toBeNull();
    expect(newestSource([duty()])).toBeNull();
    expect(newestSource([duty('2024-05'), duty(), duty('2026-02'), duty('2025')])).toBe('2026-02');
  });
});
