import type { Profile } from '../shared/settings';
import type { Summary, SummaryRequest } from '../shared/summary';
import type { Verdict } from '../shared/verdict';
import type { Kind, Network } from '../shared/vocabulary';

/** What the background needs of the engine; wasm/binding fulfils it. Every call may throw a typed error. */
export interface TactEngine {
  readonly modelVersion: string;
  setProfile(profile: Profile): void;
  classify(text: string, network: Network, reply: boolean): Verdict;
  learn(text: string, network: Network, reply: boolean, kind: Kind): void;
  exportOverlay(): Uint8Array;
  importOverlay(bytes: Uint8Array): void;
  resetOverlay(): void;
  summarize(request: SummaryRequest): Summary;
}
