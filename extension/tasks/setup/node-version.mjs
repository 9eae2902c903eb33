import { Problem } from '../toolchain/problem.mjs';

/** The oldest Node that the packages of package.json run on. */
const OLDEST = [20, 19];

/** Refuses a Node that is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Problem(
    `Tact needs Node ${OLDEST.join('.')} or newer and this is ${version}: install it from https://nodejs.org and try again.`,
  );
}
