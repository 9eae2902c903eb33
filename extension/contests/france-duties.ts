import type { RegionDuties } from './duty';

const CONSUMER_CODE = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565';

/** France. Courts and lawyers differ on draws tied to a purchase; a free one is lawful for all of them. */
export const FRANCE: RegionDuties = {
  duties: [
    {
      id: 'france_free_entry',
      source: 'france_security_code',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132',
      dated: '2023-09',
    },
    {
      id: 'france_fair',
      source: 'france_consumer_code_draws',
      url: CONSUMER_CODE,
      dated: '2023-03',
    },
    { id: 'france_rules', source: 'france_rules_advised', dated: '2014-12' },
    {
      id: 'france_prizes',
      source: 'france_consumer_code_misleading',
      url: CONSUMER_CODE,
      dated: '2022-05',
    },
    { id: 'france_not_won', source: 'france_consumer_code_aggressive', url: CONSUMER_CODE },
    { id: 'france_french', source: 'france_language_law' },
    {
      id: 'france_privacy',
      source: 'france_gdpr',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      dated: '2025-09',
    },
    { id: 'france_consent', source: 'france_electronic_post_code' },
  ],
  gone: { id: 'france', source: 'france_law_2014', dated: '2014-12' },
};
