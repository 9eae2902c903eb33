import type { Verdict } from '../../extension/shared/verdict';
import { KINDS } from '../../extension/shared/vocabulary';

/** A verdict as a line of JSON, byte for byte what core/tools/row_format.cpp writes. `id` is the id as JSON. */
export function formatVerdict(id: string, verdict: Verdict): string {
  const kinds = KINDS.map((kind) => `"${kind}":${decimals(verdict.kinds[kind], 4)}`).join(',');
  const unsure = verdict.unsure === null ? 'null' : `"${verdict.unsure}"`;
  const evidence = verdict.evidence.map(
    ({ start, end, cue, weight }) =>
      `{"start":${start},"end":${end},"cue":"${cue}","weight":${decimals(weight, 3)}}`,
  );
  return (
    `{"id":${id},"tag":"${verdict.tag}","kind":"${verdict.kind}","kinds":{${kinds}},` +
    `"probability":${decimals(verdict.probability, 4)},"unsure":${unsure},` +
    `"evidence":[${evidence.join(',')}]}`
  );
}

/** A refusal as a line of JSON. */
export function formatError(id: string, code: string, message: string): string {
  return `{"id":${id},"error":{"code":"${code}","message":"${message}"}}`;
}

/** The engine counts in whole ten-thousandths and thousandths; rounding brings that number back exactly. */
function decimals(value: number, places: 3 | 4): string {
  const unit = 10 ** places;
  const whole = Math.round(Math.abs(value) * unit);
  const fraction = String(whole % unit).padStart(places, '0');
  return `${value < 0 ? '-' : ''}${Math.floor(whole / unit)}.${fraction}`;
}
