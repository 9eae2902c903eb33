import { defineContentScript } from 'wxt/utils/define-content-script';
import '../content/highlights.css';
import { startContent } from '../content/index';
import { FRAMED_MATCHES, isFramedAddress } from '../sites/hosts';

/** Composers that stand in a frame of another page, such as Google Business Profile's in a search. */
export default defineContentScript({
  matches: [...FRAMED_MATCHES],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    // A tab that was open already is served frame by frame, and the browser then knows hosts only, no paths.
    if (isFramedAddress(location)) startContent(context);
  },
});
