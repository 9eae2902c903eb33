import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { FRAMED_MATCHES, SITE_MATCHES } from './extension/sites/hosts';

/**
 * Nothing may be loaded from or sent to anywhere but the package itself; WebAssembly of the package may be compiled.
 * Styles are allowed inline: they can reach nothing that the other directives do not allow.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICONS = {
  16: 'icons/16.png',
  32: 'icons/32.png',
  48: 'icons/48.png',
  128: 'icons/128.png',
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'build/extension',
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Tact',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: ICONS, default_title: '__MSG_extension_name__' },
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    // Asked for by the options page when somebody wants the weekly reminder.
    optional_permissions: ['notifications'],
    // No test can answer the browser's question for an optional host: the test build has two of them from the start.
    host_permissions: [
      ...SITE_MATCHES,
      ...FRAMED_MATCHES,
      ...(mode === 'test'
        ? ['https://blog.playground.test/*', 'https://atelier.playground.test/*']
        : []),
    ],
    optional_host_permissions: ['https://*/*'],
    // The development server needs its socket; packages have none.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tact@tact.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
