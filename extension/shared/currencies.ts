/** Currencies offered: where English and French shops are; a stored one outside this list stays choosable. */
export const CURRENCIES: readonly string[] = [
  'CAD',
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'AUD',
  'NZD',
  'XOF',
  'XAF',
  'MAD',
  'TND',
  'DZD',
  'INR',
  'ZAR',
];
