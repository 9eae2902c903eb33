import { startPlayground } from './server';

/** Serves the playground by itself: node tests/run-typescript.mjs tests/playground/main.ts [port] */
const playground = await startPlayground(Number(process.argv[2] ?? 0));
console.log(`The playground listens on https://127.0.0.1:${playground.port} (loopback only).`);
console.log(
  `chromium --host-resolver-rules="MAP * 127.0.0.1:${playground.port}" --ignore-certificate-errors https://playground.test/`,
);
process.on('SIGINT', () => void playground.close().then(() => process.exit(0)));
