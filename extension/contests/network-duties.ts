import type { Duty } from './duty';

/** What the networks ask, wherever the people who enter live. */
export const NETWORK_DUTIES: readonly Duty[] = [
  {
    id: 'networks_rules',
    source: 'meta_pages',
    url: 'https://www.facebook.com/policies/pages_groups_events/',
    dated: '2024',
  },
  {
    id: 'meta_release',
    source: 'meta_promotions',
    url: 'https://www.facebook.com/policies/pages_groups_events/',
    dated: '2026-04',
  },
  {
    id: 'facebook_sharing',
    source: 'meta_pages',
    url: 'https://www.facebook.com/policies/pages_groups_events/',
    dated: '2023-09',
  },
  { id: 'instagram_tags', source: 'instagram_promotions', dated: '2024' },
  {
    id: 'x_entries',
    source: 'x_promotions',
    url: 'https://help.x.com/en/rules-and-policies/x-contest-rules',
  },
  {
    id: 'youtube_entries',
    source: 'youtube_contests',
    url: 'https://support.google.com/youtube/answer/1620498',
  },
  {
    id: 'tumblr_entries',
    source: 'tumblr_promotions',
    url: 'https://github.com/tumblr/policy/blob/master/contest-guidelines.txt',
    dated: '2022-08',
  },
];
