import { defineContentScript } from 'wxt/utils/define-content-script';
import '../content/highlights.css';
import { startContent } from '../content/index';
import { SITE_MATCHES } from '../sites/hosts';

/** The networks that Tact serves without being asked. */
export default defineContentScript({
  matches: [...SITE_MATCHES],
  runAt: 'document_idle',
  // A message event would tell the page's own scripts that Tact is there.
  noScriptStartedPostMessage: true,
  main: (context) => startContent(context),
});
