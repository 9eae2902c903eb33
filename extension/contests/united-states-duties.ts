import type { RegionDuties } from './duty';

const FLORIDA = 'https://www.fdacs.gov/Business-Services/Game-Promotions-Sweepstakes';

/** United States: what holds in every state, and the states that ask for more. A repeal of Rhode Island's registration
 * was proposed in 2024; its outcome could not be found, so that the sentence only says to ask. */
export const UNITED_STATES: RegionDuties = {
  duties: [
    { id: 'us_free_entry', source: 'us_lottery_laws', dated: '2026-04' },
    { id: 'us_rules', source: 'us_sweepstakes_laws', dated: '2026-04' },
    {
      id: 'us_registration',
      source: 'us_new_york_florida',
      url: 'https://www.nysenate.gov/legislation/laws/GBS/369-E',
      dated: '2025-08',
    },
    { id: 'us_rhode_island', source: 'us_rhode_island', dated: '2024' },
    { id: 'us_award', source: 'us_florida', url: FLORIDA },
    {
      id: 'us_endorsement',
      source: 'us_ftc_endorsement',
      url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
      dated: '2015-05',
    },
    {
      id: 'us_tax',
      source: 'us_irs',
      url: 'https://www.irs.gov/forms-pubs/about-form-1099-misc',
      dated: '2025-07',
    },
  ],
};
