import type { JSX } from 'preact';
import type { Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { KINDS } from '../shared/vocabulary';
import { timeLines, type TimeLine } from './time-sentences';

/** Where the time went: by network all of it, by kind and by campaign the writing. */
export function TimeTables(props: {
  readonly week: Summary['week'];
  readonly currency: string;
}): JSX.Element | null {
  const { t } = useWords();
  const { week, currency } = props;
  const networks = timeLines(
    week.byNetwork.map((row) => ({
      name: t(`network_${row.network}`),
      seconds: row.totalSeconds,
      cost: row.cost,
    })),
  );
  const kinds = timeLines(
    [...KINDS, 'unsure' as const].map((kind) => ({
      name: t(kind === 'unsure' ? 'tag_unsure' : `kind_${kind}`),
      ...week.timeByKind[kind],
    })),
  );
  const campaigns = timeLines(
    week.byCampaign.map((row) => ({
      name: row.campaign ?? t('popup_campaign_none'),
      seconds: row.seconds,
      cost: row.cost,
    })),
  );
  const groups = [
    ['network', networks],
    ['kind', kinds],
    ['campaign', campaigns],
  ] as const;
  if (groups.every(([, lines]) => lines.length === 0)) return null;
  return (
    <details>
      <summary>{t('popup_time_where')}</summary>
      {groups.map(
        ([name, lines]) =>
          lines.length > 0 && (
            <TimeTable
              key={name}
              caption={t(`popup_time_by_${name}`)}
              lines={lines}
              currency={currency}
            />
          ),
      )}
    </details>
  );
}

function TimeTable(props: {
  readonly caption: string;
  readonly lines: readonly TimeLine[];
  readonly currency: string;
}): JSX.Element {
  const { t, format } = useWords();
  const { caption, lines, currency } = props;
  const hasCost = lines.some((line) => line.cost !== null);
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead class="sr-only">
        <tr>
          <th scope="col">{t('popup_table_spent_on')}</th>
          <th scope="col">{t('popup_table_time')}</th>
          {hasCost && <th scope="col">{t('popup_table_cost')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">
              <bdi>{line.name}</bdi>
            </th>
            <td>
              <bdi>{format.duration(line.seconds)}</bdi>
            </td>
            {hasCost && <td>{line.cost === null ? '' : format.money(line.cost, currency)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
