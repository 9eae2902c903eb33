import { defineContentScript } from 'wxt/utils/define-content-script';
import '../content/highlights.css';
import { startContent } from '../content/index';

/** Any other page; registered by the background for the hosts that the person switches on. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (context) => startContent(context),
});
