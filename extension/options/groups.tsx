import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../shared/ui/words';

/** Parts of the page, in order; each is a stop of its table of contents. */
export const GROUPS = ['rule', 'time', 'sites', 'data', 'inside'] as const;
type GroupName = (typeof GROUPS)[number];

/** Cards that belong together, under a heading that can be jumped to. */
export function Group(props: {
  readonly name: GroupName;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { t } = useWords();
  return (
    <div class="group fields" id={props.name}>
      <h2>{t(`options_group_${props.name}`)}</h2>
      {props.children}
    </div>
  );
}

/** The page's table of contents. */
export function Contents(): JSX.Element {
  const { t } = useWords();
  return (
    <nav class="contents" aria-label={t('options_contents')}>
      <ul>
        {GROUPS.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{t(`options_group_${name}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
