import type { TactEngine } from './engine-port';

/** Loads the engine of the package. */
export function loadEngine(): Promise<TactEngine> {
  return Promise.reject(new Error('the engine is not packed yet'));
}
