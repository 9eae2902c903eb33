import { useState } from 'react';
import { clearedDraft, draftText, emptyDraft } from '../editors/draft-js';
import { PlainDraftBox } from '../editors/plain-draft';
import { publish } from '../shared/backend';
import { feed } from '../shared/feed';
import { word } from '../shared/words';

/** One box for comments, under the video or under a comment: Enter sends, and so does the button. */
function CommentBox(props: {
  readonly surface: 'comment' | 'answer';
  readonly onSent: (text: string) => void;
}) {
  const [state, setState] = useState(emptyDraft);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const text = draftText(state);
  const isEmpty = text.trim() === '';
  const send = async () => {
    if (isBusy || isEmpty) return;
    setBusy(true);
    const { surface } = props;
    const out = await publish('/api/comment/publish/', { surface, text, reply: true });
    setBusy(false);
    setFailed(!out);
    if (!out) return;
    setState(clearedDraft);
    props.onSent(text);
  };
  return (
    <div className="tt-line" data-surface={props.surface}>
      <div data-e2e="comment-input" className="tt-input">
        <PlainDraftBox
          name={props.surface}
          state={state}
          placeholder={word('addComment')}
          onState={setState}
          onEnter={() => void send()}
        />
      </div>
      <div
        role="button"
        tabIndex={0}
        data-e2e="comment-post"
        aria-disabled={isEmpty || isBusy}
        className="tt-send"
        onClick={() => void send()}
      >
        {word('post')}
      </div>
      {hasFailed && (
        <div role="alert" className="pg-problem">
          {word('failed')}
        </div>
      )}
    </div>
  );
}

/** A video's page: comments, each of which can be answered. */
export function Video() {
  const [sent, setSent] = useState<readonly string[]>([]);
  const [isAnswering, setAnswering] = useState(false);
  const add = (text: string) => setSent((all) => [text, ...all]);
  const [video, comment] = feed();
  return (
    <main className="pg-column">
      <article className="pg-card">
        <h2>{video?.name}</h2>
        <p className="pg-text">{video?.text}</p>
      </article>
      <div className="pg-card">
        {sent.map((text, index) => (
          <p data-e2e="comment-level-1" className="fb-comment" key={index}>
            {text}
          </p>
        ))}
        <p data-e2e="comment-level-1" className="fb-comment">
          {comment?.text}
        </p>
        <span
          role="button"
          tabIndex={0}
          data-e2e="comment-reply-1"
          className="tt-reply"
          onClick={() => setAnswering(true)}
        >
          {word('reply')}
        </span>
        {isAnswering && <CommentBox surface="answer" onSent={add} />}
        <CommentBox surface="comment" onSent={add} />
      </div>
    </main>
  );
}
