import type { Network } from '../../extension/shared/vocabulary';

/** How a person sends: a press on a control, or keys in the editor. */
export type Gesture = { readonly press: string } | { readonly keys: 'Enter' | 'Control+Enter' };

/** One place where a person writes, and every way out of it. Selectors may cross shadow roots with `>>>`. */
export interface Surface {
  /** Unique, for the list of cases. */
  readonly name: string;
  readonly network: Network;
  readonly reply: boolean;
  /** Passes somebody's post on with words of one's own. */
  readonly quote?: boolean;
  readonly url: string;
  /** Pressed one after another to get at the editor. */
  readonly open: readonly string[];
  readonly editor: string;
  /** Name of the same-origin frame the editor stands in. */
  readonly frame?: string;
  /** A title to be filled in before the text; it belongs to the post. */
  readonly title?: string;
  /** The editor cannot hold lines (a title, some captions): the journeys leave line ends out. */
  readonly oneLine?: boolean;
  readonly publish: Gesture;
  /** Pressed before `publish`, where publishing takes several steps. */
  readonly before?: readonly string[];
  /** A second way to send, where the network has one. */
  readonly shortcut?: Gesture;
  /** Pressed after typing; the last press sends the text on its way to another day. */
  readonly schedule?: readonly string[];
  /** Pressed after typing; the text is kept as a draft. */
  readonly draft?: readonly string[];
  /** Pressed after typing; the text is thrown away. */
  readonly discard?: readonly string[];
  /** Pressed before typing; makes the text a private message. */
  readonly makePrivate?: readonly string[];
  /** A host of somebody's own, where the person has to switch Tact on first. */
  readonly switchOn?: boolean;
  /** The text stays on the screen when it is out: the page says so. */
  readonly keepsText?: boolean;
  /** After a post the page has to be opened anew to write another one. */
  readonly reloads?: boolean;
  /** The editor's kind, where a case depends on it. */
  readonly editorKind: 'textarea' | 'rich';
  /** The library behind it; the costly comparisons are made once for each. */
  readonly library:
    | 'draft-js'
    | 'lexical'
    | 'quill'
    | 'tiptap'
    | 'gutenberg'
    | 'textarea'
    | 'react-textarea'
    | 'plain';
  /** Works without page scripts that Trusted Types forbid: can be shown under the strict policy. */
  readonly strict?: boolean;
  /** Language of the page, so that both are covered. */
  readonly language: 'en' | 'fr';
}
