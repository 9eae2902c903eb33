import { installPackages } from './debian-packages.mjs';
import { checkNode } from './node-version.mjs';
import { installNpmPackages } from './npm-packages.mjs';

/** Everything the builds need from outside. Does nothing that is done already. */
export async function setUp() {
  checkNode();
  console.log('Set-up');
  await installPackages();
  await installNpmPackages();
}
