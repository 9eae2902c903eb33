import assert from 'node:assert/strict';
import { PLAYGROUND_SITES } from '../../playground/sites';
import type { Journey } from '../journey';
import { foreignConnections } from '../sockets';

/** Names the browsers themselves look up (updates, account, settings service); here they end at the playground. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozgcp|firefox)\.(com|net|org)$/;

/** Runs last: judges everything that was asked for during the run. */
export const PRIVACY_JOURNEYS: readonly Journey[] = [
  {
    name: 'no request beyond the pages themselves was made, and no connection leaves loopback',
    async run(world) {
      const pages = new Set(PLAYGROUND_SITES.flatMap((site) => site.hosts));
      const usual = new Set(world.requests.plain.map((request) => request.host));
      const strangers = world.requests.tact.filter(
        ({ host }) => !pages.has(host) && !usual.has(host) && !BROWSERS_OWN.test(host),
      );
      assert.deepEqual(strangers, [], 'Tact’s browser asked for strange hosts');
      const asked = (seen: World['requests']['tact']) =>
        new Set(seen.filter(({ host }) => pages.has(host)).map(({ path }) => path));
      const known = new Set([
        ...asked(world.requests.plain),
        '/playground/page.js',
        '/playground/page.css',
        '/favicon.ico',
      ]);
      const extra = [...asked(world.requests.tact)].filter(
        (path) => !known.has(path) && !PUBLISHING.test(path) && !PAGES.test(path),
      );
      assert.deepEqual(extra, [], 'a page got requests it does not make by itself');
      const pid = world.tact.browser.process()?.pid;
      assert.ok(pid, 'the browser runs');
      assert.deepEqual(await foreignConnections(pid), []);
    },
  },
];

type World = Parameters<Journey['run']>[0];

/** Endpoints the pages publish to. */
const PUBLISHING =
  /^\/(i\/api\/graphql\/.*|api\/graphql\/|api\/v1\/statuses|api\/mastodon\.social\/v1\/statuses|voyager\/api\/.*|flagship-web\/.*|xrpc\/.*|wp-comments-post|free)$/;

/** Addresses the journeys open. */
const PAGES = /^\/(|home|feed\/|\w+\/status\/\d+|mastodon\.social\/@\w+\/\d+)$/;
