import { benchLedger } from './ledger';
import { benchPopup } from './popup';

/**
 * npm run bench [-- ledger popup]: measures, each against a peer or an empty case in the same run. Machines are shared
 * and noisy: only ratios and medians of one run may be compared.
 */
const BENCHES = { ledger: benchLedger, popup: benchPopup } as const;

const names = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length === 0 || names.includes(name)) await bench();
}
process.exit(0);
