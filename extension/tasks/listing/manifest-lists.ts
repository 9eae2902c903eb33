import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the manifest asks for, by the names the stores ask to have justified. */
export interface ManifestLists {
  readonly permissions: readonly string[];
  readonly optionalPermissions: readonly string[];
  readonly optionalHosts: readonly string[];
}

/** Reads the lists as they stand in wxt.config.ts: the manifest has no other source. Throws where one is missing. */
export function manifestLists(root: string): ManifestLists {
  const config = readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
  const list = (key: string): string[] => {
    const inside = new RegExp(`\\b${key}: \\[([^\\]]*)\\]`).exec(config)?.[1];
    if (inside === undefined) throw new Error(`wxt.config.ts has no ${key}`);
    return [...inside.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  };
  return {
    permissions: list('permissions'),
    optionalPermissions: list('optional_permissions'),
    optionalHosts: list('optional_host_permissions'),
  };
}
