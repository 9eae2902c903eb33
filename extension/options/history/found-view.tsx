import type { JSX } from 'preact';
import { useWords } from '../../shared/ui/words';
import { formatName } from './format-name';
import type { FoundFile, FoundFiles, HistoryActions } from './history-view';
import { TableChoice } from './table-choice';

/** What the picked files hold, before anything is taken over. */
export function FoundView(props: {
  readonly found: FoundFiles;
  readonly actions: HistoryActions;
}): JSX.Element {
  const { t } = useWords();
  const { found, actions } = props;
  const { files, tables, unopened, unknown, unreadable } = found;
  const isReady = files.length > 0 || tables.some(({ preview }) => preview !== null);
  return (
    <>
      {files.length > 0 && <Files files={files} />}
      {tables.map((table, index) => (
        <TableChoice
          key={`${index} ${table.path}`}
          table={table}
          onChange={(options) => actions.changeTable(index, options)}
        />
      ))}
      {unopened.map(({ name, reason }) => (
        <p key={name}>{t(`history_unopened_${reason}`, { name })}</p>
      ))}
      {unreadable.map((path) => (
        <p key={path}>{t('history_unreadable', { path })}</p>
      ))}
      {unknown.map((path) => (
        <p key={path}>{t('history_unknown', { path })}</p>
      ))}
      {files.length === 0 && tables.length === 0 && <p>{t('history_nothing')}</p>}
      <div class="actions">
        {isReady && (
          <button type="button" class="primary" onClick={actions.startImport}>
            {t('history_start')}
          </button>
        )}
        <button type="button" onClick={actions.leaveHistory}>
          {t('history_other')}
        </button>
      </div>
    </>
  );
}

/** More files of one format than these are counted, not listed (Google+ wrote one file a post). */
const MOST_LISTED = 6;

function Files({ files }: { readonly files: readonly FoundFile[] }): JSX.Element {
  const { t } = useWords();
  const formats = [...new Set(files.map(({ format }) => format))];
  return (
    <div>
      <h4>{t('history_found')}</h4>
      <ul class="found">
        {formats.map((format) => {
          const own = files.filter((file) => file.format === format);
          return (
            <li key={format}>
              <b>{formatName(format, t)}</b>{' '}
              <bdi>
                {own.length > MOST_LISTED
                  ? t('history_files', { count: own.length })
                  : own.map(({ path }) => path).join(', ')}
              </bdi>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
