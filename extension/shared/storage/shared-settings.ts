import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { SETTING_SCHEMAS } from '../settings-schema';

/** Each shared setting is one item of `storage.sync`, by this and its name. */
export const SHARED_PREFIX = 'setting:';
/** Version of an item's shape. An item of a newer one is neither read nor written over. */
export const SHARED_VERSION = 1;
/** Bytes that browsers keep of one item, name and JSON text together (QUOTA_BYTES_PER_ITEM of chrome.storage.sync). */
const MOST_BYTES = 8192;

/** One setting as shared. */
export interface SharedSetting {
  readonly version: number;
  /** When it was changed, in milliseconds since 1970: of two, the later one counts. */
  readonly at: number;
  readonly value: unknown;
}

/** What belongs to one browser: switches of the moment, and what hangs on permissions that were given there. */
const OWN = [
  'syncSettings',
  'pausedEverywhere',
  'onboarded',
  'genericHosts',
  'countPrivate',
  'reminder',
] as const satisfies readonly (keyof Settings)[];

type SharedName = Exclude<keyof Settings, (typeof OWN)[number]>;

/** Settings that are shared. */
export const SHARED_NAMES = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
  (name): name is SharedName => !(OWN as readonly string[]).includes(name),
);

/** What has to be done so that all browsers agree. */
export interface Agreement {
  /** Comes in: newer in the shared area. */
  readonly patch: Partial<Settings>;
  readonly dates: Readonly<Record<string, number>>;
  /** Goes out, by key of `storage.sync`: newer here. */
  readonly items: Readonly<Record<string, SharedSetting>>;
  /** Newer here and too long to be shared. */
  readonly tooLarge: readonly SharedName[];
}

/**
 * Compares settings with the shared ones, name by name: the later change counts, and of two changes of one moment the
 * one with the smaller JSON text, so that every browser decides alike. `changed`: dates of the changes here. Values that are not usable here are left where they are until a later change.
 */
export function agree(
  settings: Settings,
  changed: Readonly<Record<string, number>>,
  stored: Readonly<Record<string, unknown>>,
): Agreement {
  const patch: Record<string, unknown> = {};
  const dates: Record<string, number> = {};
  const items: Record<string, SharedSetting> = {};
  const tooLarge: SharedName[] = [];
  for (const name of SHARED_NAMES) {
    const key = `${SHARED_PREFIX}${name}`;
    const mine = {
      version: SHARED_VERSION,
      at: dateOf(name, settings, changed),
      value: settings[name],
    };
    const theirs = readShared(name, stored[key]);
    if (theirs === 'newer') continue;
    const order = compare(mine, theirs);
    if (order < 0 && theirs?.isUsable) {
      patch[name] = theirs.value;
      dates[name] = theirs.at;
    } else if (order > 0 && fits(key, mine)) {
      items[key] = mine;
    } else if (order > 0) {
      tooLarge.push(name);
    }
  }
  return { patch, dates, items, tooLarge };
}

interface Theirs {
  readonly at: number;
  readonly value: unknown;
  readonly isUsable: boolean;
}

/** A choice made before dates were kept is older than any other, and newer than none. */
function dateOf(
  name: SharedName,
  settings: Settings,
  changed: Readonly<Record<string, number>>,
): number {
  const isChosen = JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]);
  return changed[name] ?? (isChosen ? 1 : 0);
}

/** Above 0: mine counts; below: theirs; 0: they are the same, or there is nothing to tell. */
function compare(mine: SharedSetting, theirs: Theirs | null): number {
  if (mine.at !== theirs?.at) return mine.at - (theirs?.at ?? 0);
  const [here, there] = [JSON.stringify(mine.value), JSON.stringify(theirs.value)];
  if (!theirs.isUsable || here === there) return 0;
  return here < there ? 1 : -1;
}

function readShared(name: SharedName, stored: unknown): Theirs | 'newer' | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, at, value } = stored as Partial<Record<keyof SharedSetting, unknown>>;
  if (typeof version !== 'number' || !Number.isSafeInteger(at) || (at as number) < 0) return null;
  if (version > SHARED_VERSION) return 'newer';
  const parsed = v.safeParse(SETTING_SCHEMAS[name], value);
  return {
    at: at as number,
    value: parsed.success ? parsed.output : value,
    isUsable: parsed.success,
  };
}

function fits(key: string, item: SharedSetting): boolean {
  const { length } = new TextEncoder().encode(JSON.stringify(item));
  return key.length + length <= MOST_BYTES;
}
