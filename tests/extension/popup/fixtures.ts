import type { PageView, SiteView } from '../../../extension/popup/popup-data';
import { KINDS } from '../../../extension/shared/vocabulary';
import type { Story } from './story';
import { ratio } from './story-week';

export { summaryOf, TODAY, viewOf, type Story } from './story';

/** Nothing was ever posted. */
export const EMPTY: Story = {
  days: [],
  networks: [],
  window: { ...ratio(0, 0), state: 'none', room: 0 },
  before: [],
  replies: 0,
  seconds: 0,
  rate: null,
  advice: 'first_post',
  recent: [],
};

/** A bakery's first days with Tact. */
export const FIRST_WEEK: Story = {
  days: [{}, { conversation: 1 }, { offer: 1, tip: 1 }, { answer: 2 }],
  networks: [
    { network: 'facebook', total: 3, promotional: 1, idleDays: 1 },
    { network: 'x', total: 2, promotional: 0, idleDays: 0 },
  ],
  focus: { advice: 'steady', keep: ['facebook', 'x'], neglected: [] },
  since: '2026-11-24',
  window: { ...ratio(1, 5), state: 'too_few', room: 14 },
  before: [],
  replies: 2,
  seconds: 1260,
  rate: null,
  advice: 'value_first',
  recent: [
    ['answer', 'x', '@lea Oui, on garde une miche de seigle pour vous demain matin'],
    ['answer', 'x', '@marc Le levain aime la patience : 24 heures au frais, et'],
    ['tip', 'facebook', 'Votre pain sèche trop vite ? Coupez-le par le milieu et'],
    ['offer', 'facebook', 'Ce samedi : trois croissants pour 5 $, dès 7 h, rue Saint-'],
    ['conversation', 'facebook', 'Croûte ou mie ? On se le demande depuis 1987.'],
  ],
};

/** A bakery in its stride, with one network left alone. */
export const BAKERY: Story = {
  days: [
    { tip: 1, answer: 2, conversation: 1 },
    { share: 1, answer: 1 },
    { conversation: 2, answer: 3, offer: 1 },
    { tip: 1, answer: 1, showcase: 1, share: 1 },
  ],
  networks: [
    { network: 'facebook', total: 7, promotional: 1, idleDays: 0, activeSeconds: 6480 },
    { network: 'instagram', total: 5, promotional: 1, idleDays: 0, activeSeconds: 3960 },
    { network: 'x', total: 4, promotional: 0, idleDays: 1, activeSeconds: 1500 },
    { network: 'linkedin', total: 0, promotional: 0, idleDays: 21 },
  ],
  campaigns: [{ campaign: 'Winter boxes', promotional: 1, total: 4, seconds: 2460 }],
  focus: { advice: 'narrow', keep: ['facebook', 'instagram'], neglected: ['linkedin'] },
  window: { ...ratio(4, 53), state: 'within', room: 0 },
  before: [
    [2, 11],
    [1, 14],
    [3, 15],
    [1, 12],
    [0, 9],
    [1, 16],
    [1, 12],
  ],
  replies: 7,
  seconds: 8460,
  rate: 35,
  advice: 'share_others',
  recent: [
    ['showcase', 'instagram', 'Proud to say our rye won silver at the county fair this we'],
    ['share', 'facebook', 'If you like jam with your bread: Ana two doors down makes t'],
    ['tip', 'facebook', 'Stale loaf? Run it under the tap for a second, then ten min'],
    ['answer', 'x', '@sam We close at six, but the back door knows you by now'],
    [
      'offer',
      'instagram',
      'Saturday box: six croissants, two loaves, $24. Reply to res',
      { campaign: 'Winter boxes' },
    ],
    ['unsure', 'x', 'Cinnamon again.'],
    [
      'conversation',
      'facebook',
      'What did your kitchen smell like on Sunday mornings?',
      { corrected: true },
    ],
    ['answer', 'facebook', null, { imported: true }],
  ],
};

/** Selling most of the time, with contests. */
export const OVER: Story = {
  ...BAKERY,
  days: [
    { offer: 2, showcase: 1 },
    { offer: 1, contest: 1 },
    { ask: 1, answer: 1 },
    { offer: 2, tip: 1 },
  ],
  networks: [
    { network: 'facebook', total: 8, promotional: 7, idleDays: 0, activeSeconds: 19_800 },
    { network: 'x', total: 2, promotional: 1, idleDays: 2 },
    { network: 'google-business', total: 0, promotional: 0, idleDays: 34 },
  ],
  campaigns: [],
  contests: { days30: 2, days365: 5 },
  focus: { advice: 'narrow', keep: ['facebook', 'x'], neglected: ['google-business'] },
  window: { ...ratio(17, 41), state: 'over', room: 138 },
  advice: 'value_first',
  replies: 1,
};

/** One promotional post more would be over the limit. */
export const NEAR: Story = {
  ...BAKERY,
  window: { ...ratio(5, 52), state: 'near', room: 7 },
  advice: 'answer_people',
};

/** A shop that has posted before, and not yet this week; a while was spent reading. */
export const QUIET: Story = {
  ...BAKERY,
  days: [],
  networks: [
    { network: 'facebook', total: 0, promotional: 0, idleDays: 5, activeSeconds: 900 },
    { network: 'linkedin', total: 0, promotional: 0, idleDays: 16 },
  ],
  campaigns: [],
  focus: { advice: 'revive', keep: ['facebook'], neglected: ['linkedin'] },
  replies: 0,
  seconds: 0,
};

export const PAST_WEEK: Story = { ...BAKERY, offset: 3 };

/** Ten thousand posts, every network, long names. */
export const FULL: Story = {
  days: Array.from({ length: 7 }, (_, index) => ({
    offer: 14 + index,
    showcase: 9,
    contest: 1,
    ask: 3,
    tip: 41 + 3 * index,
    answer: 120 - 5 * index,
    share: 22,
    conversation: 17,
  })),
  networks: (
    [
      'google-business',
      'facebook',
      'x',
      'linkedin',
      'instagram',
      'threads',
      'bluesky',
      'mastodon',
      'reddit',
      'pinterest',
      'tumblr',
      'youtube',
      'tiktok',
      'wordpress',
      'other',
    ] as const
  ).map((network, index) => ({
    network,
    total: Math.max(0, 420 - 40 * index),
    promotional: Math.max(0, 48 - 5 * index),
    idleDays: index < 11 ? index % 4 : 3 * index,
  })),
  campaigns: Array.from({ length: 12 }, (_, index) => ({
    campaign: `${'Großhandelsfrühjahrsaktionswochen'.slice(0, 12 + 2 * index)} ${index + 1}`,
    promotional: 3 * index,
    total: 40 + index,
    seconds: 1800 * index,
  })),
  contests: { days30: 7, days365: 52 },
  focus: {
    advice: 'narrow',
    keep: ['google-business', 'facebook'],
    neglected: ['wordpress', 'tiktok', 'youtube'],
  },
  window: { ...ratio(1204, 10_000), state: 'over', room: 2049 },
  before: Array.from({ length: 51 }, (_, index) => [90 + ((index * 37) % 60), 1200] as const),
  replies: 735,
  seconds: 212_400,
  rate: 35,
  advice: 'answer_people',
  recent: Array.from(
    { length: 50 },
    (_, index) =>
      [
        KINDS[index % 8] ?? 'tip',
        'google-business',
        'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
      ] as const,
  ),
};

export const STORIES = { EMPTY, FIRST_WEEK, BAKERY, NEAR, OVER, QUIET, PAST_WEEK, FULL };

export const KNOWN_SITE: SiteView = {
  host: 'x.com',
  network: 'x',
  paused: false,
  generic: false,
  permitted: true,
  isPrivate: false,
};

export const UNKNOWN_SITE: SiteView = {
  host: 'forum.example.org',
  network: null,
  paused: false,
  generic: false,
  permitted: false,
  isPrivate: false,
};

/** A page that has changed under its adapter. */
export function pageIn(state: PageView['health']['state']): PageView {
  return {
    health: {
      host: 'www.linkedin.com',
      network: 'linkedin',
      state,
      surfaces: [{ site: 'linkedin', surface: 'share-a', editors: 0, composers: 0, controls: 0 }],
    },
    facts: {
      version: '0.1.0',
      model: '2.0.0',
      engineError: null,
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      language: 'fr-CA',
    },
  };
}
