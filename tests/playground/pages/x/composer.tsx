import { useState } from 'react';
import type { EditorState } from 'draft-js';
import { clearedDraft, DraftBox, draftText, emptyDraft } from '../editors/draft-js';
import { note, publish } from '../shared/backend';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { Quoted } from './quoted';

/** How a composer of X ended. */
export type Ending = 'published' | 'failed' | 'scheduled';

/**
 * X's composer: text areas above, and the toolbar with the button in a sibling subtree (never an ancestor of the text).
 * `inline` decides the button's test id, as on the site.
 */
export function Composer(props: {
  readonly surface: string;
  readonly inline: boolean;
  readonly replyTo: string | null;
  readonly quoted?: FeedPost | undefined;
  readonly onEnd: (ending: Ending, texts: readonly string[]) => void;
  readonly onText?: (text: string) => void;
}) {
  const [drafts, setDrafts] = useState<readonly EditorState[]>(() => [emptyDraft()]);
  const [busy, setBusy] = useState(false);
  const [picking, setPicking] = useState(false);
  const [scheduled, setScheduled] = useState(false);
  const texts = drafts.map(draftText);
  const empty = texts.every((text) => text.trim() === '');
  const reply = props.replyTo !== null;

  const change = (index: number, state: EditorState) => {
    setDrafts((all) => all.map((old, at) => (at === index ? state : old)));
    props.onText?.(draftText(state));
  };
  const send = async () => {
    if (empty || busy) return;
    setBusy(true);
    const post = { surface: props.surface, text: texts.join('\n\n'), reply };
    if (scheduled) {
      note({ what: 'scheduled', ...post });
      finish('scheduled');
      return;
    }
    const out = await publish('/i/api/graphql/a1b2c3/CreateTweet', post);
    setBusy(false);
    if (out) finish('published');
    else props.onEnd('failed', texts);
  };
  const finish = (ending: Ending) => {
    setBusy(false);
    setScheduled(false);
    setDrafts((all) => all.slice(0, 1).map(clearedDraft));
    props.onEnd(ending, texts);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <div className="x-composer" onKeyDownCapture={onKey}>
      <div className="x-texts">
        {props.replyTo !== null && (
          <div className="pg-handle">
            {word('replyingTo')} <a href={`/${props.replyTo}`}>@{props.replyTo}</a>
          </div>
        )}
        {scheduled && (
          <a className="x-when" href="/compose/post/schedule" data-testid="scheduleInfo">
            {word('scheduledFor')}
          </a>
        )}
        {drafts.map((state, index) => (
          <div className="x-item" key={index}>
            <DraftBox
              index={index}
              state={state}
              placeholder={word(reply ? 'postReply' : 'whatsUp')}
              onState={(next) => change(index, next)}
            />
          </div>
        ))}
        {props.quoted && <Quoted post={props.quoted} />}
      </div>
      <div className="x-tools">
        <div data-testid="toolBar" role="navigation" className="x-toolbar">
          <div className="x-icons">
            <button type="button" aria-label="Media" className="pg-icon">
              ▣
            </button>
            <button
              type="button"
              data-testid="scheduleOption"
              aria-label={word('schedule')}
              className="pg-icon"
              onClick={() => setPicking(true)}
            >
              ◷
            </button>
          </div>
          {!props.inline && (
            <button
              type="button"
              data-testid="addButton"
              aria-label={word('addToThread')}
              className="pg-icon"
              onClick={() => setDrafts((all) => [...all, emptyDraft()])}
            >
              +
            </button>
          )}
          <button
            type="button"
            role="button"
            data-testid={props.inline ? 'tweetButtonInline' : 'tweetButton'}
            className="pg-primary"
            aria-disabled={empty || busy ? 'true' : undefined}
            disabled={empty || busy}
            onClick={() => void send()}
          >
            <span>{word(scheduled ? 'schedule' : reply ? 'reply' : 'post')}</span>
          </button>
        </div>
      </div>
      {picking && (
        <div role="dialog" aria-modal="true" className="pg-sheet">
          <p>{word('scheduledFor')}</p>
          <button
            type="button"
            data-testid="scheduledConfirmationPrimaryAction"
            className="pg-primary"
            onClick={() => {
              setScheduled(true);
              setPicking(false);
            }}
          >
            {word('schedule')}
          </button>
        </div>
      )}
    </div>
  );
}
