import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { networkOfHost } from '../../sites/hosts';
import { SITES, sitesFor } from '../../sites/registry';
import { checkPage, hasComposer } from './check';
import { linesOf } from './report';
import { addressOf, openPage } from './saved-page';

const USAGE = 'Usage: npm run site:check -- page.html [--host www.linkedin.com]';

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { host: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('Which page?');
  const html = readFileSync(file, 'utf8');
  const address = placeOf(html, values.host);
  // Of an unknown host it cannot be told which network it is: any of them.
  const sites = networkOfHost(address.host) === null ? SITES : sitesFor(address.host);
  const reports = await checkPage(sites, openPage(html, address));
  const isFound = hasComposer(reports);
  const end = isFound ? [] : ['', 'No composer was found.'];
  process.stdout.write(`${[...linesOf(address, reports), ...end].join('\n')}\n`);
  return isFound ? 0 : 1;
}

/** Where the page is said to come from; a host that was given keeps the path of the page's own address. */
function placeOf(html: string, host: string | undefined): URL {
  const saved = addressOf(html);
  if (host === undefined) return saved ?? new URL('https://unknown.invalid/');
  return new URL(`https://${host}${saved?.pathname ?? '/'}`);
}
