import { useState } from 'react';
import { draftText, emptyDraft } from '../editors/draft-js';
import { PlainDraftBox } from '../editors/plain-draft';
import { note, publish } from '../shared/backend';
import { switches } from '../shared/switches';
import { word } from '../shared/words';
import { Question } from './question';

/** The form behind a chosen video. `onLeave` goes to the list of videos; a failure stays. */
export function Upload(props: {
  readonly onLeave: (text: string) => void;
  readonly onStartAgain: () => void;
}) {
  const [state, setState] = useState(emptyDraft);
  const [isLater, setLater] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [asks, setAsks] = useState<'continue' | 'discard' | null>(null);
  const text = draftText(state);
  const post = { surface: 'caption', text, reply: false };

  const putAway = (what: 'draft' | 'scheduled' | 'discarded') => {
    note({ what, ...post });
    if (what === 'discarded') props.onStartAgain();
    else props.onLeave(what === 'scheduled' ? text : '');
  };
  const send = async () => {
    setAsks(null);
    setBusy(true);
    setFailed(false);
    const out = await publish('/tiktok/web/project/post/v1/', post);
    setBusy(false);
    if (out) props.onLeave(text);
    else setFailed(true);
  };
  const press = () => {
    if (isLater) putAway('scheduled');
    else if (switches.box === 'ask') setAsks('continue');
    else void send();
  };

  return (
    <main className="pg-column tt-upload">
      <div className="pg-card">
        <h2>{word('videoCaption')}</h2>
        <div className="caption-editor tt-caption">
          <PlainDraftBox
            name="caption"
            role="combobox"
            state={state}
            placeholder={word('videoCaption')}
            onState={setState}
          />
        </div>
        <div className="pg-handle">{text.length}/4000</div>
        <WhenToPost isLater={isLater} onLater={setLater} />
      </div>
      {hasFailed && (
        <div role="alert" className="pg-problem">
          {word('failed')}
        </div>
      )}
      <div className="footer tt-foot">
        <button
          type="button"
          data-e2e="post_video_button"
          className="pg-primary"
          aria-disabled={isBusy}
          disabled={isBusy}
          data-loading={isBusy}
          onClick={press}
        >
          <div className="Button__content">{word(isLater ? 'schedule' : 'post')}</div>
        </button>
        <button
          type="button"
          data-e2e="save_draft_button"
          className="pg-secondary"
          onClick={() => putAway('draft')}
        >
          <div className="Button__content">{word('drafts')}</div>
        </button>
        <button
          type="button"
          data-e2e="discard_post_button"
          className="pg-secondary"
          onClick={() => setAsks('discard')}
        >
          <div className="Button__content">{word('discard')}</div>
        </button>
      </div>
      {asks === 'continue' && (
        <Question
          title={word('continueQuestion')}
          text={word('stillChecking')}
          yes={word('postNow')}
          onYes={() => void send()}
          onNo={() => setAsks(null)}
        />
      )}
      {asks === 'discard' && (
        <Question
          title={word('discardQuestion')}
          text=""
          yes={word('discard')}
          onYes={() => putAway('discarded')}
          onNo={() => setAsks(null)}
        />
      )}
    </main>
  );
}

function WhenToPost(props: {
  readonly isLater: boolean;
  readonly onLater: (isLater: boolean) => void;
}) {
  const radio = (value: 'post_now' | 'schedule', label: string) => (
    <label>
      <input
        type="radio"
        name="postSchedule"
        value={value}
        checked={props.isLater === (value === 'schedule')}
        onChange={() => props.onLater(value === 'schedule')}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="tt-when">
      <legend>{word('whenToPost')}</legend>
      {radio('post_now', word('nowWord'))}
      {radio('schedule', word('schedule'))}
    </fieldset>
  );
}
