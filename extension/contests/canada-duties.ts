import type { Duty, RegionDuties } from './duty';

const COMPETITION_ACT = 'https://laws-lois.justice.gc.ca/eng/acts/C-34/section-74.06.html';
const CRIMINAL_CODE = 'https://laws-lois.justice.gc.ca/eng/acts/C-46/section-206.html';
const BUREAU_RELEASE =
  'https://www.newswire.ca/news-releases/promotional-contests-businesses-owe-consumers-honest-information-860537924.html';

/** Federal law; it holds in Québec too. */
const FEDERAL: readonly Duty[] = [
  {
    id: 'canada_free_entry',
    source: 'canada_criminal_code_payment',
    url: CRIMINAL_CODE,
    dated: '2023-11',
  },
  { id: 'canada_skill_question', source: 'canada_criminal_code_chance', url: CRIMINAL_CODE },
  {
    id: 'canada_prizes',
    source: 'canada_competition_act_disclosure',
    url: COMPETITION_ACT,
    dated: '2026-02',
  },
  {
    id: 'canada_chances',
    source: 'canada_competition_act_disclosure',
    url: COMPETITION_ACT,
    dated: '2026-02',
  },
  { id: 'canada_rules', source: 'canada_bureau', url: BUREAU_RELEASE, dated: '2026-02' },
  {
    id: 'canada_fair_draw',
    source: 'canada_competition_act_draw',
    url: COMPETITION_ACT,
    dated: '2023-12',
  },
];

const ANTI_SPAM: Duty = {
  id: 'canada_consent',
  source: 'canada_anti_spam',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  dated: '2021-09',
};

/** Canada outside Québec. */
export const CANADA: RegionDuties = {
  duties: [
    ...FEDERAL,
    {
      id: 'canada_privacy',
      source: 'canada_privacy_act',
      url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
      dated: '2020-08',
    },
    ANTI_SPAM,
  ],
};

/** Québec: federal law, the language, the consumer and privacy. */
export const QUEBEC: RegionDuties = {
  duties: [
    {
      id: 'quebec_french',
      source: 'quebec_language_charter',
      url: 'https://www.oqlf.gouv.qc.ca/charte/questions_freq/faq_jur-web-medias-soc.html',
    },
    ...FEDERAL,
    {
      id: 'quebec_truth',
      source: 'quebec_consumer_act',
      url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/P-40.1',
      dated: '2024-05',
    },
    {
      id: 'quebec_privacy',
      source: 'quebec_privacy_act',
      url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/P-39.1',
      dated: '2023-09',
    },
    ANTI_SPAM,
  ],
  gone: {
    id: 'quebec',
    source: 'quebec_racj',
    url: 'https://www.racj.gouv.qc.ca/communications/messages-aux-titulaires-de-permis-et-licences/detail/fin-de-lencadrement-des-concours-publicitaires-par-la-regie-a-compter-du-27-octobre-2023.html',
    dated: '2023-10',
  },
};
