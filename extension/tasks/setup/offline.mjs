/** What to say when a download failed for want of a network. */
export const OFFLINE =
  'No network: the downloads that are still missing could not be made; connect and run the command again.';

const SIGNS = [
  /Temporary failure resolving/,
  /Could not (resolve|connect)/i,
  /Network is unreachable/i,
  /Connection (refused|timed out)/i,
  /Unable to connect/i,
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT)\b/,
];

/** Whether a program's output says that it could not reach the network. */
export function isOffline(output) {
  return SIGNS.some((sign) => sign.test(output));
}
