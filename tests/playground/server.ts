import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { inRepository } from '../repository';
import { PageBundles } from './bundle';
import { makeCertificate } from './certificate';
import { PLAYGROUND_SITES, siteOfHost } from './sites';

/** One request as it reached the server: every name resolves to loopback, so nothing can go elsewhere unseen. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  /** What for: `publish` when the page's own script says so, else what the browser says (Sec-Fetch-Dest). */
  readonly purpose: string;
}

/** A running playground. */
export interface Playground {
  readonly port: number;
  /** Everything asked for since the start, oldest first. */
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Forbids nearly everything: what a page with a strict policy and Trusted Types sends. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Delay of an answer, so that a page shows its "publishing…" state as the real ones do. Milliseconds. */
const ANSWER_DELAY = 120;

/** The same for a slow network. Milliseconds. */
const SLOW_ANSWER_DELAY = 4000;

/** Serves the playground over HTTPS on loopback only. Port 0 takes any free one. */
export async function startPlayground(port = 0): Promise<Playground> {
  const bundles = new PageBundles();
  const requests: SeenRequest[] = [];
  const certificate = makeCertificate(PLAYGROUND_SITES.flatMap((site) => site.hosts));
  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host || 'unknown.invalid'}`);
    requests.push({
      host,
      path: url.pathname,
      method: request.method ?? 'GET',
      purpose: purposeOf(request),
    });
    answer(bundles, url, request, response).catch((error: unknown) => {
      console.error(`playground: ${url.href}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function purposeOf({ headers }: IncomingMessage): string {
  if (headers['x-playground-page'] !== undefined) return 'publish';
  const destination = headers['sec-fetch-dest'];
  return typeof destination === 'string' ? destination : 'unknown';
}

async function answer(
  bundles: PageBundles,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const site = siteOfHost(url.hostname);
  if (!site) return send(response, 404, 'text/plain', `No page here for ${url.hostname}`);
  if (request.method === 'POST' || request.method === 'PUT') {
    return answerPublish(request, response);
  }
  switch (url.pathname) {
    case '/playground/page.js':
      return send(response, 200, 'text/javascript', await bundles.script(site));
    case '/playground/page.css':
      return send(response, 200, 'text/css', await styles(site.folder));
    case '/favicon.ico':
      return send(response, 204, 'image/x-icon', '');
    default: {
      const strict = url.searchParams.get('csp') === 'strict';
      return send(response, 200, 'text/html', document(url, site.folder, site.title), strict);
    }
  }
}

/** Networks answer 200 whatever happened and put the error into the body (X, LinkedIn, Facebook). */
async function answerPublish(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for await (const chunk of request) void chunk;
  const delay = request.headers['x-playground-slow'] === '1' ? SLOW_ANSWER_DELAY : ANSWER_DELAY;
  await new Promise((resolve) => setTimeout(resolve, delay));
  const failed = request.headers['x-playground-fail'] === '1';
  const body = failed ? { errors: [{ message: 'over capacity' }] } : { data: { ok: true } };
  send(response, 200, 'application/json', JSON.stringify(body));
}

async function styles(folder: string): Promise<string> {
  const shared = await readFile(inRepository('tests/playground/pages/shared/page.css'), 'utf8');
  const quill =
    folder === 'linkedin'
      ? await readFile(inRepository('node_modules/quill/dist/quill.core.css'), 'utf8')
      : '';
  const draft = ['x', 'pinterest', 'tiktok'].includes(folder)
    ? await readFile(inRepository('node_modules/draft-js/dist/Draft.css'), 'utf8')
    : '';
  const own = inRepository('tests/playground/pages', folder, 'page.css');
  return `${quill}\n${draft}\n${shared}\n${existsSync(own) ? await readFile(own, 'utf8') : ''}`;
}

function document(url: URL, folder: string, title: string): string {
  const language = url.searchParams.get('lang') === 'fr' ? 'fr' : 'en';
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  return `<!doctype html>
<html lang="${language}" data-theme="${theme}" data-site="${folder}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme}">
<title>${title}</title>
<link rel="stylesheet" href="/playground/page.css">
</head>
<body>
<div id="root"></div>
<script src="/playground/page.js"></script>
</body>
</html>
`;
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  strict = false,
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(strict ? { 'content-security-policy': STRICT_POLICY } : {}),
  });
  response.end(body);
}
