import { commonCatalog } from '../../locales/common';
import { listingCatalog } from '../../locales/listing';
import { onboardingCatalog } from '../../locales/onboarding';
import { optionsCatalog } from '../../locales/options';
import { createTranslator, type Translate } from '../../shared/i18n';
import { createFormat } from '../../shared/i18n-format';
import { RULE_PRESETS } from '../../shared/summary';
import { SITE_HOSTS } from '../../sites/hosts';
import type { ManifestLists } from './manifest-lists';

/** Languages of the store pages. */
export const LISTING_LANGUAGES = ['en', 'fr'] as const;
export type ListingLanguage = (typeof LISTING_LANGUAGES)[number];

/** Longest texts the stores take, in characters: name 50 (addons.mozilla.org; Chrome Web Store 75), summary 132 (both, as
 * the manifest's description; MDN, manifest.json/name and description). The description's limit is our own: one page. */
export const LONGEST = { name: 50, summary: 132, description: 4000 } as const;

/** Why one thing the manifest asks for is needed. */
export interface Justification {
  /** A permission, or a host pattern. */
  readonly asked: string;
  readonly why: string;
}

/** A store page's texts in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** The one thing the extension is for. */
  readonly purpose: string;
  readonly justifications: readonly Justification[];
  /** Answers to the stores' questions on data. */
  readonly privacy: readonly string[];
}

/** The manifest's own texts in one language (public/_locales). */
export type ManifestMessages = Readonly<Record<string, { readonly message: string }>>;

const SECTIONS = { write: 4, week: 6, keep: 3 } as const;
const PROMISES = [1, 2, 3, 4];
const PRIVACY = ['remote', 'collected', 'content', 'activity', 'sync', 'sold'];

/** Composes a store page from the texts of the product, so that both say the same. Throws when a text is missing. */
export function listingIn(
  language: ListingLanguage,
  manifest: ManifestLists,
  messages: ManifestMessages,
): Listing {
  const catalogs = [commonCatalog, optionsCatalog, onboardingCatalog, listingCatalog];
  const t = createTranslator(language, catalogs, (key) => {
    throw new Error(`no text for ${key} in ${language}`);
  });
  return {
    name: messageOf(messages, 'extension_name'),
    summary: messageOf(messages, 'extension_description'),
    description: description(language, t),
    purpose: t('listing_purpose'),
    justifications: justifications(manifest, t),
    privacy: PRIVACY.map((name) => t(`listing_privacy_${name}`)),
  };
}

function description(language: ListingLanguage, t: Translate): string {
  const { list } = createFormat(language);
  const rules = list(RULE_PRESETS.map((preset) => t(`rule_${preset}`).toLocaleLowerCase(language)));
  const networks = list(SITE_HOSTS.map(({ network }) => t(`network_${network}`)));
  const sections = Object.entries(SECTIONS).map(([name, count]) => [
    t(`listing_${name}_title`),
    ...Array.from(
      { length: count },
      (_, index) => `• ${t(`listing_${name}_${index + 1}`, { rules })}`,
    ),
  ]);
  return [
    [t('onboarding_lead'), t('listing_lead')],
    ...sections,
    [t('rule_of_thumb')],
    [t('listing_where_title'), t('listing_where', { networks })],
    [t('onboarding_promise_title'), ...PROMISES.map((number) => t(`onboarding_promise_${number}`))],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** One for each permission and each network's hosts; whole hosts are what browsers give. */
function justifications(manifest: ManifestLists, t: Translate): Justification[] {
  return [
    ...[...manifest.permissions, ...manifest.optionalPermissions].map((asked) => ({
      asked,
      why: t(`listing_permission_${asked}`),
    })),
    ...SITE_HOSTS.map(({ network, hosts, path = '/' }) => ({
      asked: hosts.map((host) => `https://${host}${path}*`).join(' '),
      why: `${t(`network_${network}`)} – ${t('listing_hosts')}`,
    })),
    ...manifest.optionalHosts.map((asked) => ({ asked, why: t('listing_hosts_other') })),
  ];
}

function messageOf(messages: ManifestMessages, key: string): string {
  const text = messages[key]?.message;
  if (text === undefined) throw new Error(`no message ${key}`);
  return text;
}
