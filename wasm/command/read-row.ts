import { NETWORKS, type Network } from '../../extension/shared/vocabulary';
import type { EngineProfile } from '../binding/engine';
import { idJson, LONE_SURROGATE } from './id-token';

/** A post to classify. */
export interface Row {
  readonly text: string;
  readonly network: Network;
  readonly reply: boolean;
  readonly profile: EngineProfile;
}

/** A line that is no post, and why. */
export interface RowError {
  readonly code: string;
  readonly message: string;
}

/** Either a row or what is wrong with it; `id` is the row's id as JSON. */
export type ReadRow =
  { readonly id: string; readonly row: Row } | { readonly id: string; readonly error: RowError };

/** Names of networks in older files (tact::network_from_name). */
const OLDER_NAMES: Readonly<Record<string, Network>> = {
  twitter: 'x',
  'google business': 'google-business',
};

const PROFILE_SHAPE = 'profile needs lists of strings: names, handles, domains';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one line as core/tools/row_reader.cpp does; tests/wasm compares what both print. */
export function readRow(line: Uint8Array): ReadRow {
  let text: string;
  try {
    text = beforeNul(decoder.decode(line).replace(/^\ufeff/, ''));
  } catch {
    return refuse('null', 'invalid_utf8', 'the line is not UTF-8');
  }
  const value = parse(text);
  if (value === undefined) return refuse('null', 'bad_json', 'the line is not JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('null', 'bad_row', 'a row is a JSON object');
  }
  return readFields(value as Record<string, unknown>, text);
}

function readFields(object: Readonly<Record<string, unknown>>, line: string): ReadRow {
  const id = idJson(object, line);
  const { text, network = null, reply = null, profile = null } = object;
  if (typeof text !== 'string') return refuse(id, 'bad_row', 'text must be a string');
  if (network !== null && typeof network !== 'string') {
    return refuse(id, 'bad_row', 'network must be a string');
  }
  if (reply !== null && typeof reply !== 'boolean') {
    return refuse(id, 'bad_row', 'reply must be true or false');
  }
  const own = readProfile(profile);
  if (!own) return refuse(id, 'bad_row', PROFILE_SHAPE);
  return {
    id,
    row: {
      text: text.replace(LONE_SURROGATE, '\ufffd'),
      network: networkFromName(network ?? 'other'),
      reply: reply ?? false,
      profile: own,
    },
  };
}

function readProfile(value: unknown): EngineProfile | null {
  if (value === null) return { names: [], handles: [], domains: [] };
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const { names, handles, domains } = value as Readonly<Record<string, unknown>>;
  const lists = [names, handles, domains].map((list) => list ?? []);
  if (!lists.every(isStringList)) return null;
  const [first = [], second = [], third = []] = lists;
  return { names: first, handles: second, domains: third };
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Unknown names are `other`. */
export function networkFromName(name: string): Network {
  return NETWORKS.find((network) => network === name) ?? OLDER_NAMES[name] ?? 'other';
}

/** Undefined for what the engine's reader does not take either: broken JSON, and numbers beyond a double. */
function parse(text: string): unknown {
  let finite = true;
  try {
    const value: unknown = JSON.parse(text, (_, item: unknown) => {
      if (typeof item === 'number' && !Number.isFinite(item)) finite = false;
      return item;
    });
    return finite ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A NUL between tokens ends the text for the engine's JSON reader; inside a string it is an error for both. */
function beforeNul(text: string): string {
  const nul = text.indexOf('\0');
  if (nul < 0) return text;
  const before = text.slice(0, nul);
  const quotes = before.replace(/\\./g, '').split('"').length - 1;
  return quotes % 2 === 0 ? before : text;
}

function refuse(id: string, code: string, message: string): ReadRow {
  return { id, error: { code, message } };
}
