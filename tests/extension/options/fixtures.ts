import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';

/** Settings of somebody who filled in everything. */
export const OPTIONS_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  profile: {
    names: ['Boulangerie Tremblay', 'Marie Tremblay'],
    handles: ['@boulangerietremblay'],
    domains: ['boulangerietremblay.ca'],
  },
  rule: { preset: 'custom', customLimit: 0.15, counts: 'hard' },
  hourlyRate: 35,
  pausedHosts: ['www.facebook.com'],
  genericHosts: ['forum.example.org'],
  campaigns: ['Été 2026', 'Noël'],
  letGo: ['tumblr'],
  reminder: { day: 0, hour: 9 },
  region: 'quebec',
  syncSettings: true,
  onboarded: true,
};
