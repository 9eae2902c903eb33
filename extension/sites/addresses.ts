import { isTopLevelDomain } from './top-level-domains';

/** A stretch of a text, from `start` up to `end`, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an address may begin: a host name, with or without a scheme. As X reads it (twitter-text, general knowledge):
 * none begins in a word, after @ # $ or, without a scheme, after - _ . or /.
 */
const HOSTS =
  /(?<![A-Za-z0-9@＠$#＃])(?:(https?:\/\/)([\p{L}\p{N}][\p{L}\p{N}_.-]*)|(?<![-_./])([\p{Script=Latin}\d](?:[\p{Script=Latin}\d_-]*\.[\p{Script=Latin}\d][\p{Script=Latin}\d_-]*)+))/giu;

/** What may follow a host: a port, a path that does not end in punctuation, a query. */
const REST =
  /(?::\d+)?(?:\/(?:[\p{Script=Latin}\p{Script=Cyrillic}\d!*';:=+,.$%#[\]\-–_~@|&/]*(?:\([\p{Script=Latin}\d._~=&;,:/+-]+\))?)*)?(?:\?[a-z\d!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z\d\-_&=#/])?/iuy;

/** Ends of a path that belong to the sentence around it. */
const TRAILING = /[!*';:,.$%[\]~@|&]+$/u;

/** The addresses in a text that X turns into short ones. */
export function findAddresses(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(HOSTS)) {
    const [whole, scheme = ''] = match;
    const host = knownHost(whole.slice(scheme.length));
    if (host === '') continue;
    const end = match.index + scheme.length + host.length;
    const isWhole = host.length === whole.length - scheme.length;
    if (/[@+-]/.test(text.charAt(end))) continue;
    found.push({ start: match.index, end: isWhole ? end + restLength(text, end) : end });
  }
  return found;
}

/** Addresses with a scheme, up to the next space: the only ones Mastodon shortens (its counter.js; high confidence). */
export function findSchemedAddresses(text: string): readonly Stretch[] {
  return findAddresses(text).filter(({ start }) => /^https?:/i.test(text.slice(start, start + 6)));
}

/** The longest beginning of a dotted name that ends in a top-level domain; empty when there is none. */
function knownHost(name: string): string {
  const all = name.split('.');
  const gap = all.indexOf('');
  const labels = gap < 0 ? all : all.slice(0, gap);
  const last = labels.findLastIndex((label, at) => at > 0 && isTopLevelDomain(label));
  return labels.slice(0, last + 1).join('.');
}

function restLength(text: string, from: number): number {
  REST.lastIndex = from;
  const rest = REST.exec(text)?.[0] ?? '';
  return rest.includes('?') ? rest.length : rest.replace(TRAILING, '').length;
}
