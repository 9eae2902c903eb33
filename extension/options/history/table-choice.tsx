import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ArchiveOptions } from '../../shared/archive';
import { TagMark } from '../../shared/ui/tag-mark';
import { useWords } from '../../shared/ui/words';
import { NETWORKS, type Network } from '../../shared/vocabulary';
import { fullDay } from '../full-day';
import type { FoundTable } from './history-view';

/** Columns that a table may have, in the order they are asked for. */
const COLUMNS = [
  'textColumn',
  'timeColumn',
  'networkColumn',
  'idColumn',
  'replyColumn',
] as const satisfies readonly (keyof ArchiveOptions)[];
/** Longest piece of a cell or text that is shown, in UTF-16 units. */
const SHOWN = 60;

interface TableProps {
  readonly table: FoundTable;
  readonly onChange: (options: ArchiveOptions) => void;
}

/** Which column of a plain table is what, with its first rows and what they would become. */
export function TableChoice({ table, onChange }: TableProps): JSX.Element {
  const { t } = useWords();
  const { path, options } = table;
  return (
    <fieldset class="fields table-choice">
      <legend>
        <bdi>{path}</bdi>
      </legend>
      <p>{t('history_table_why')}</p>
      <Rows table={table} />
      {COLUMNS.map((name) => (
        <ColumnField
          key={name}
          name={name}
          table={table}
          onChange={(column) => onChange(withColumn(options, name, column))}
        />
      ))}
      {options.networkColumn === undefined && (
        <NetworkField
          network={options.network ?? 'other'}
          onChange={(network) => onChange({ ...options, network })}
        />
      )}
      <Preview table={table} />
    </fieldset>
  );
}

function Rows({ table: { columns, rows } }: Pick<TableProps, 'table'>): JSX.Element {
  const { t } = useWords();
  return (
    // Wide tables scroll by themselves; by keyboard, too.
    <div class="wide" tabIndex={0} role="group" aria-label={t('history_table_rows')}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th scope="col" key={index}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((_, at) => (
                <td key={at} dir="auto">
                  {shortened(row[at] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnField(props: {
  readonly name: (typeof COLUMNS)[number];
  readonly table: FoundTable;
  readonly onChange: (column: string) => void;
}): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const { name, table } = props;
  return (
    <div class="field">
      <label for={id}>{t(`history_${name}`)}</label>
      <select
        id={id}
        value={table.options[name] ?? ''}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{t('history_no_column')}</option>
        {[...new Set(table.columns)].map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
    </div>
  );
}

function NetworkField(props: {
  readonly network: Network;
  readonly onChange: (network: Network) => void;
}): JSX.Element {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('history_one_network')}</label>
      <select
        id={id}
        value={props.network}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          props.onChange(NETWORKS.find((network) => network === chosen) ?? 'other');
        }}
      >
        {NETWORKS.map((network) => (
          <option key={network} value={network}>
            {t(`network_${network}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Preview({ table: { preview } }: Pick<TableProps, 'table'>): JSX.Element {
  const { t, language } = useWords();
  if (preview === null) return <p role="status">{t('history_table_not_yet')}</p>;
  return (
    <div role="status">
      <h4>{t('history_table_preview')}</h4>
      <ul class="found">
        {preview.map(({ localDate, network, reply, text, verdict }, index) => (
          <li key={index}>
            <TagMark tag={verdict.tag} /> {t(`tag_${verdict.tag}`)} · {fullDay(localDate, language)}{' '}
            · {t(`network_${network}`)}
            {reply && ` · ${t('history_reply')}`} · <bdi>{shortened(text)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function withColumn(
  options: ArchiveOptions,
  name: (typeof COLUMNS)[number],
  column: string,
): ArchiveOptions {
  const { [name]: _, ...rest } = options;
  return column === '' ? rest : { ...rest, [name]: column };
}

/** The beginning, cut between characters. */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text
    .slice(0, SHOWN - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}
