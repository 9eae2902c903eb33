import type { RegionDuties } from './duty';

const CAP_SECTION_8 = 'https://www.asa.org.uk/type/non_broadcast/code_section/08.html';

/** United Kingdom: the advertising code as amended in April 2025, and gambling law. */
export const UNITED_KINGDOM: RegionDuties = {
  duties: [
    {
      id: 'uk_free_entry',
      source: 'uk_gambling_act',
      url: 'https://www.gamblingcommission.gov.uk/public-and-players/guide/page/free-draws-and-prize-competitions',
    },
    {
      id: 'uk_conditions',
      source: 'uk_cap_conditions',
      url: 'https://www.asa.org.uk/advice-online/promotional-marketing-prize-draws-in-social-media.html',
      dated: '2025-04',
    },
    {
      id: 'uk_no_change',
      source: 'uk_cap_changes',
      url: 'https://www.asa.org.uk/advice-online/promotional-marketing-changing-ongoing-promotions.html',
    },
    { id: 'uk_random', source: 'uk_cap_draws', url: CAP_SECTION_8, dated: '2021-09' },
    {
      id: 'uk_award',
      source: 'uk_asa_social',
      url: 'https://www.asa.org.uk/advice-online/promotional-marketing-prize-draws-in-social-media.html',
    },
    { id: 'uk_winners', source: 'uk_cap_winners', url: CAP_SECTION_8, dated: '2019-03' },
    {
      id: 'uk_consent',
      source: 'uk_pecr',
      url: 'https://www.legislation.gov.uk/uksi/2003/2426',
      dated: '2025-01',
    },
  ],
};
