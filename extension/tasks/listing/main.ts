import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  LISTING_LANGUAGES,
  listingIn,
  type Listing,
  type ListingLanguage,
  type ManifestMessages,
} from './listing';
import { manifestLists } from './manifest-lists';

/** Writes the store pages' texts: `main.ts <root> <folder>` writes <folder>/<language>/<text>. */
const [root = '.', out = 'build/listing'] = process.argv.slice(2);
const manifest = manifestLists(root);

for (const language of LISTING_LANGUAGES) {
  const folder = path.join(out, language);
  mkdirSync(folder, { recursive: true });
  const listing = listingIn(language, manifest, messagesOf(language));
  for (const [name, text] of filesOf(listing)) {
    writeFileSync(path.join(folder, name), `${text.trimEnd()}\n`);
  }
}

function messagesOf(language: ListingLanguage): ManifestMessages {
  const file = path.join(root, 'extension/public/_locales', language, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')) as ManifestMessages;
}

function filesOf(listing: Listing): [name: string, text: string][] {
  return [
    ['name.txt', listing.name],
    ['summary.txt', listing.summary],
    ['description.txt', listing.description],
    ['purpose.txt', listing.purpose],
    [
      'permissions.txt',
      listing.justifications.map(({ asked, why }) => `${asked}\n${why}`).join('\n\n'),
    ],
    ['privacy.txt', listing.privacy.join('\n\n')],
  ];
}
