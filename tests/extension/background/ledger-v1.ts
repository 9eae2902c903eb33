import { deleteDB, openDB } from 'idb';
import { DATABASE_NAME } from '../../../extension/background/ledger-database';
import { correction, deletion, post } from './entries';

/** What Tact 0.1 had stored of somebody's first days: every kind of row, a broken one and one it did not know itself. */
export const VERSION_1 = {
  entries: [
    post('x:5f0c:1', { campaign: 'Noël' }),
    post('bluesky:77aa:1', { network: 'bluesky', reply: true, quote: true }),
    correction('x:5f0c:1'),
    deletion('bluesky:77aa:1'),
    { id: 'broken', type: 'post', kind: { deep: [] } },
    { ...post('from-a-newer-one'), schema: 7, shape: 'new' },
  ],
  excerpts: [{ id: 'x:5f0c:1', text: 'Our stollen is back', expires: 4_000_000_000_000 }],
  overlay: new Uint8Array([7, 1, 2]),
} as const;

/** Makes the database as version 1 made it: these calls are a record of it and never change. */
export async function makeVersion1(): Promise<void> {
  await deleteDB(DATABASE_NAME);
  const database = await openDB(DATABASE_NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('entries', { keyPath: 'id' });
      fresh.createObjectStore('excerpts', { keyPath: 'id' }).createIndex('expires', 'expires');
      fresh.createObjectStore('meta');
    },
  });
  for (const row of VERSION_1.entries) await database.put('entries', row);
  for (const row of VERSION_1.excerpts) await database.put('excerpts', row);
  await database.put('meta', VERSION_1.overlay, 'overlay');
  database.close();
}

/** Everything that is in the database, store by store, and its version. */
export async function contents(): Promise<Record<string, unknown>> {
  const database = await openDB(DATABASE_NAME);
  const stores = [...database.objectStoreNames];
  const rows = await Promise.all(stores.map((name) => database.getAll(name)));
  database.close();
  return {
    version: database.version,
    ...Object.fromEntries(stores.map((name, index) => [name, rows[index]])),
  };
}
