// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeOf } from '../../../extension/onboarding/network-homes';
import { OnboardingPage, type Answers } from '../../../extension/onboarding/onboarding-page';
import {
  HOST_PATTERNS,
  isSilentOn,
  KNOWN_NETWORKS,
  pausedParts,
  withNetwork,
} from '../../../extension/sites/hosts';
import { UI_LANGUAGES } from '../../../extension/shared/i18n';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import { button, click, draw, find, type, wipe } from '../harness/draw';

const onChange = vi.fn<(change: Partial<Answers>) => void>();
const onFinish = vi.fn();
const onGiveAccess = vi.fn();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

function onboarding(state: {
  readonly done?: boolean;
  readonly lacksAccess?: boolean;
  readonly answers?: Partial<Answers>;
}) {
  return h(OnboardingPage, {
    answers: { ...DEFAULT_SETTINGS, ...state.answers },
    done: state.done ?? false,
    lacksAccess: state.lacksAccess ?? false,
    onGiveAccess,
    onChange,
    onFinish,
  });
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(
    (each) => each.textContent.trim() === label,
  );
  const input = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field "${label}"`);
  return input;
}

afterEach(() => {
  wipe();
  vi.clearAllMocks();
});

describe('the first page', () => {
  it.each(UI_LANGUAGES)('has all its words in %s', (language) => {
    for (const state of [{ lacksAccess: true }, { done: true }]) {
      const body = draw(onboarding(state), language);
      expect(warn).not.toHaveBeenCalled();
      expect(body.textContent).not.toMatch(/onboarding_|profile_|rule_|network_|\{\w+\}|undefined/);
    }
  });

  it('can be skipped without an answer', () => {
    draw(onboarding({}));
    click(button('Start'));
    expect(onFinish).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('moves the focus to its last word', () => {
    draw(onboarding({}));
    button('Start').focus();
    draw(onboarding({ done: true }));
    expect(document.activeElement?.textContent).toBe('All set');
  });

  it('takes what is typed when the field is left, so that no Enter is needed', () => {
    draw(onboarding({}));
    const sites = field('Your sites');
    type(sites, 'tremblay.ca');
    sites.dispatchEvent(new FocusEvent('blur'));
    expect(onChange.mock.calls.at(-1)?.[0].profile?.domains).toEqual(['tremblay.ca']);
  });

  it('asks for the networks with one button where the browser has not given them', () => {
    draw(onboarding({}));
    expect(document.body.textContent).not.toContain('permission');
    draw(onboarding({ lacksAccess: true }));
    click(button('Allow Tact on the networks'));
    expect(onGiveAccess).toHaveBeenCalledOnce();
  });

  it('pauses Tact on a network that is unticked, and on that one only', () => {
    draw(onboarding({ answers: { pausedHosts: ['forum.example.org'] } }));
    expect(field('Reddit').checked).toBe(true);
    click(field('Reddit'));
    expect(onChange).toHaveBeenCalledWith({
      pausedHosts: [
        'forum.example.org',
        ...['www', 'sh', 'new', 'old'].map((at) => `${at}.reddit.com`),
      ],
    });
  });

  it('keeps a rate that can be one, and none of what cannot', () => {
    draw(onboarding({}));
    const rate = field('Hourly rate');
    for (const [typed, kept] of [
      ['35.5', 35.5],
      ['-1', null],
      ['', null],
    ] as const) {
      void act(() => {
        rate.value = typed;
        rate.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(onChange).toHaveBeenLastCalledWith({ hourlyRate: kept });
    }
  });

  it('leads to the archives, now and at the end', () => {
    for (const done of [false, true]) {
      const body = draw(onboarding({ done }));
      expect(find(body, 'a[href="/options.html#history"]').textContent).toBe('Import an archive');
    }
  });

  it('ends with the networks that were not unticked', () => {
    const pausedHosts = withNetwork('tumblr', false, []);
    const body = draw(onboarding({ done: true, answers: { pausedHosts } }));
    const links = [...body.querySelectorAll<HTMLAnchorElement>('.onboarding-links a')];
    expect(links).toHaveLength(KNOWN_NETWORKS.length - 1);
    expect(links.map((link) => link.textContent)).not.toContain('Tumblr');
    expect(links.every((link) => link.rel === 'noreferrer' && link.target === '_blank')).toBe(true);
  });
});

describe('the choice of networks', () => {
  it('gives and takes back, whatever stood there', () => {
    for (const network of KNOWN_NETWORKS) {
      const without = withNetwork(network, false, ['example.org']);
      expect(isSilentOn(network, without)).toBe(true);
      expect(withNetwork(network, false, without)).toEqual(without);
      expect(withNetwork(network, true, without)).toEqual(['example.org']);
    }
  });

  it('is told by networks again, the other hosts apart', () => {
    const paused = withNetwork('reddit', false, ['x.com', 'forum.example.org']);
    expect(pausedParts(paused)).toEqual({
      networks: ['reddit'],
      hosts: ['x.com', 'forum.example.org'],
    });
  });

  it('takes a network for used while one of its hosts is', () => {
    expect(isSilentOn('x', ['x.com'])).toBe(false);
  });

  it('leads to secure pages, of hosts that Tact works on', () => {
    const elsewhere = KNOWN_NETWORKS.filter((network) => network !== 'google-business');
    for (const network of elsewhere) expect(HOST_PATTERNS).toContain(`${homeOf(network)}*`);
    expect(homeOf('google-business')).toMatch(/^https:\/\/business\.google\.com\/$/);
  });
});
