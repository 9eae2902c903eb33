import assert from 'node:assert/strict';
import { PLAYGROUND_SITES } from '../../playground/sites';
import type { Journey } from '../journey';
import { foreignConnections } from '../sockets';

/** Names the browsers themselves look up (updates, account, settings service); here they end at the playground. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozgcp|firefox)\.(com|net|org)$/;

/** What the pages' requests are for: to be shown, and to publish. */
const PAGES_OWN: readonly string[] = ['document', 'iframe', 'script', 'style', 'image', 'publish'];

/** Runs last: judges everything that was asked for during the run. */
export const PRIVACY_JOURNEYS: readonly Journey[] = [
  {
    name: 'no request beyond the pages themselves was made, and no connection leaves loopback',
    async run(world) {
      const pages = new Set(PLAYGROUND_SITES.flatMap((site) => site.hosts));
      const strangers = world.requests.filter(
        ({ host }) => !pages.has(host) && !BROWSERS_OWN.test(host),
      );
      assert.deepEqual(strangers, [], 'Tact’s browser asked for strange hosts');
      const extra = world.requests.filter(
        ({ host, purpose }) => pages.has(host) && !PAGES_OWN.includes(purpose),
      );
      assert.deepEqual(extra, [], 'a page got requests it does not make by itself');
      const pid = world.tact.browser.process()?.pid;
      assert.ok(pid, 'the browser runs');
      assert.deepEqual(await foreignConnections(pid), []);
    },
  },
];
