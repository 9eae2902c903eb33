import type { JSX } from 'preact';
import type { Summary, WrittenTime } from '../shared/summary';
import { TAG_TONES } from '../shared/theme';
import { TagMark, tagOfKind } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import { KINDS, type Tag } from '../shared/vocabulary';
import { timeAndCost } from './time-sentences';

/** What the week's posts were, the commonest kind first, those Tact was unsure of last; with what each took to write. */
export function KindList(props: {
  readonly week: Summary['week'];
  readonly currency: string;
}): JSX.Element {
  const { t } = useWords();
  const { week, currency } = props;
  const { byKind, timeByKind, unsure } = week;
  const kinds = KINDS.filter((kind) => byKind[kind] > 0).sort((a, b) => byKind[b] - byKind[a]);
  const most = Math.max(1, unsure, ...kinds.map((kind) => byKind[kind]));
  return (
    <section aria-labelledby="kinds-title">
      <h3 id="kinds-title">{t('popup_kinds_title')}</h3>
      <ul class="kinds">
        {kinds.map((kind) => (
          <KindItem
            key={kind}
            tag={tagOfKind(kind)}
            name={t(`kind_${kind}`)}
            meaning={t(`meaning_${kind}`)}
            count={byKind[kind]}
            most={most}
            time={timeByKind[kind]}
            currency={currency}
          />
        ))}
        {unsure > 0 && (
          <KindItem
            tag="unsure"
            name={t('tag_unsure')}
            meaning={t('popup_unsure_hint')}
            count={unsure}
            most={most}
            time={timeByKind.unsure}
            currency={currency}
          />
        )}
      </ul>
    </section>
  );
}

function KindItem(props: {
  readonly tag: Tag;
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
  /** The longest bar's count. */
  readonly most: number;
  readonly time: WrittenTime;
  readonly currency: string;
}): JSX.Element {
  const words = useWords();
  const { time } = props;
  return (
    <li title={props.meaning}>
      <span class="kind-name">
        <TagMark tag={props.tag} /> {props.name}
      </span>
      <b>{words.format.number(props.count)}</b>
      <span class="kind-measure">
        <span
          class={`kind-bar fill-${TAG_TONES[props.tag]}`}
          style={{ inlineSize: `${(props.count / props.most) * 100}%` }}
          aria-hidden="true"
        />
        {time.seconds > 0 && (
          <span class="quiet">{timeAndCost(time.seconds, time.cost, props.currency, words)}</span>
        )}
      </span>
    </li>
  );
}
