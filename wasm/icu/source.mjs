// ICU's sources, checked against the pinned SHA-256, with the data cut down to the items of icu.json.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folder with common/, LICENSE and icudt_dat.c inside `cache`; downloads and unpacks what is missing. */
export async function obtainSource(icu, cache) {
  const items = createHash('sha256').update(JSON.stringify(icu.data)).digest('hex').slice(0, 8);
  const folder = join(cache, `icu-${icu.version}-source-${items}`);
  if (existsSync(join(folder, 'icudt_dat.c'))) return folder;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'icu-source-work-'));
  try {
    const archive = await obtainArchive(icu, cache, work);
    run('tar', ['xzf', archive, '-C', work, 'icu/source/common', 'icu/LICENSE', icu.data.file]);
    const data = trimData(icu, work);
    const ready = join(work, 'ready');
    mkdirSync(ready);
    renameSync(join(work, 'icu', 'source', 'common'), join(ready, 'common'));
    renameSync(join(work, 'icu', 'LICENSE'), join(ready, 'LICENSE'));
    writeFileSync(join(ready, 'icudt_dat.c'), asCSource(icu.data.symbol, data));
    try {
      renameSync(ready, folder);
    } catch (error) {
      if (!existsSync(join(folder, 'icudt_dat.c'))) throw error;
    }
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function obtainArchive(icu, cache, work) {
  const kept = join(cache, `icu-${icu.version}-source.tar.gz`);
  if (existsSync(kept) && hashOf(kept) === icu.sha256) return kept;
  const found = fromDebian(icu, work) ?? (await fromRelease(icu, work));
  const actual = hashOf(found);
  if (actual !== icu.sha256) throw new Error(`the ICU archive has SHA-256 ${actual}, expected ${icu.sha256}`);
  renameSync(found, kept);
  return kept;
}

/** Asks the configured Debian mirrors for the source package, with a package list of our own; null when it fails. */
function fromDebian(icu, work) {
  const lists = join(work, 'lists');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  const sources = join(work, 'debian.sources');
  writeFileSync(sources, sourceEntries());
  const options = ['-o', `Dir::Etc::sourcelist=${sources}`, '-o', 'Dir::Etc::sourceparts=-'];
  options.push(
    '-o',
    `Dir::State::Lists=${lists}`,
    '-o',
    `Dir::Cache=${join(work, 'apt')}`,
    '-o',
    'APT::Sandbox::User=',
  );
  console.error('Fetching the ICU sources from Debian …');
  if (spawnSync('apt-get', [...options, 'update'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    return null;
  const get = [...options, '-qq', '--download-only', '--only-source', 'source', icu.debianPackage];
  if (spawnSync('apt-get', get, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return null;
  const archive = readdirSync(work).find((name) => name === `icu_${icu.version}.orig.tar.gz`);
  return archive ? join(work, archive) : null;
}

/** The machine's own Debian entries as deb-src; where there are none to read, Debian's own mirror. */
function sourceEntries() {
  const folder = '/etc/apt/sources.list.d';
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.sources')) : [];
  const stanzas = names
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
    .filter((stanza) => /^URIs:.*debian/m.test(stanza) && /^Types:.*\bdeb\b/m.test(stanza))
    .map((stanza) => stanza.trim().replace(/^Types:.*$/m, 'Types: deb-src'));
  if (stanzas.length > 0) return `${stanzas.join('\n\n')}\n`;
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  return `Types: deb-src\nURIs: http://deb.debian.org/debian\nSuites: bookworm\nComponents: main\nSigned-By: ${keyring}\n`;
}

async function fromRelease(icu, work) {
  console.error('Fetching the ICU sources from ICU’s own release …');
  const response = await fetch(icu.archive).catch(() => null);
  if (!response?.ok) throw new Error('no network: neither Debian nor ICU’s release archive could be reached');
  const file = join(work, 'release.tar.gz');
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return file;
}

function trimData(icu, work) {
  const whole = join(work, icu.data.file);
  const list = join(work, 'items.txt');
  const parts = join(work, 'parts');
  // The package's name becomes the prefix of its items: ICU looks for that of the original.
  const trimmed = join(work, basename(icu.data.file));
  mkdirSync(parts);
  writeFileSync(list, `${icu.data.items.join('\n')}\n`);
  const icupkg = existsSync('/usr/sbin/icupkg') ? '/usr/sbin/icupkg' : 'icupkg';
  run(icupkg, ['-x', list, '-d', parts, whole]);
  run(icupkg, ['--ignore-deps', '-a', list, '-s', parts, 'new', trimmed], dirname(trimmed));
  return readFileSync(trimmed);
}

/** The data as a C array: the same source serves every compiler. ICU wants it aligned to 16 bytes. */
function asCSource(symbol, data) {
  const lines = [];
  for (let at = 0; at < data.length; at += 32) lines.push([...data.subarray(at, at + 32)].join(','));
  return `_Alignas(16) const unsigned char ${symbol}[] = {\n${lines.join(',\n')}\n};\n`;
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function run(command, args, cwd) {
  const answer = spawnSync(command, args, { stdio: ['ignore', 2, 2], cwd });
  if (answer.error) throw new Error(`${command} is missing; run npm run setup`);
  if (answer.status !== 0) throw new Error(`${command} failed`);
}
