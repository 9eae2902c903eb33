import { switches } from './switches';

/** Milliseconds until a late composer first appears, and until it is replaced by the one that stays. */
const FIRST_MOUNT = 300;
const REMOUNT = 300;

/**
 * Mounts a composer now, or late and twice (?late=1), as LinkedIn's and X's do.
 * `mount` gives back how to take the composer away again.
 */
export function mountComposer(mount: () => () => void): void {
  if (!switches.late) {
    mount();
    window.playground.ready = true;
    return;
  }
  setTimeout(() => {
    const unmount = mount();
    setTimeout(() => {
      unmount();
      mount();
      window.playground.ready = true;
    }, REMOUNT);
  }, FIRST_MOUNT);
}
