import { useState } from 'react';
import { note, publish } from '../shared/backend';
import { feed } from '../shared/feed';
import { word } from '../shared/words';

/** A comment under the post. */
interface Comment {
  readonly id: string;
  readonly text: string;
}

/** A post of the site as its readers see it. The theme sends comments without leaving the page. */
export function Article() {
  const [article, first] = feed();
  const [own, setOwn] = useState<readonly Comment[]>([]);
  const [parent, setParent] = useState('0');
  const add = (text: string) => {
    setOwn((all) => [...all, { id: String(all.length + 1), text }]);
    setParent('0');
  };
  const form = (
    <CommentForm key={parent} parent={parent} onOut={add} onCancel={() => setParent('0')} />
  );
  return (
    <div className="pg-page">
      <main className="pg-column">
        <article className="post type-post pg-card">
          <h1 className="entry-title">{article?.name}</h1>
          <div className="entry-content pg-text">{article?.text}</div>
        </article>
        <div id="comments" className="comments-area pg-card">
          <ol className="comment-list wp-comments">
            <li className="comment" id="comment-101">
              <p>{first?.text}</p>
              <button
                type="button"
                className="comment-reply-link pg-secondary"
                onClick={() => setParent('101')}
              >
                {word('reply')}
              </button>
              {parent === '101' && form}
            </li>
            {own.map(({ id, text }) => (
              <li className="comment fb-comment" key={id}>
                {text}
              </li>
            ))}
          </ol>
          {parent === '0' && form}
        </div>
      </main>
    </div>
  );
}

function CommentForm(props: {
  readonly parent: string;
  readonly onOut: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [isFailed, setFailed] = useState(false);
  const post = { surface: props.parent === '0' ? 'comment' : 'reply', text, reply: true };
  const send = async () => {
    if (text.trim() === '') return;
    const out = await publish('/wp-comments-post.php', post);
    setFailed(!out);
    if (!out) return;
    setText('');
    props.onOut(text);
  };
  return (
    <div id="respond" className="comment-respond">
      <h3 id="reply-title" className="comment-reply-title">
        {word('leaveReply')}
      </h3>
      {isFailed && (
        <div role="alert" className="pg-problem">
          {word('failed')}
        </div>
      )}
      <form
        id="commentform"
        className="comment-form"
        action="/wp-comments-post.php"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          id="comment"
          name="comment"
          cols={45}
          rows={6}
          maxLength={65525}
          aria-label={word('comment')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="form-submit li-foot">
          {props.parent !== '0' && (
            <button
              type="button"
              id="cancel-comment-reply-link"
              className="pg-secondary"
              onClick={() => {
                note({ what: 'discarded', ...post });
                props.onCancel();
              }}
            >
              {word('cancel')}
            </button>
          )}
          <input
            name="submit"
            type="submit"
            id="submit"
            className="submit pg-primary"
            value={word('comment')}
          />
          <input type="hidden" name="comment_post_ID" value="4711" readOnly />
          <input type="hidden" name="comment_parent" value={props.parent} readOnly />
        </p>
      </form>
    </div>
  );
}
