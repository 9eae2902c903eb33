import type { JSX } from 'preact';
import type { FileOutcome, ImportOutcome } from '../../history/importer';
import { useWords, type Words } from '../../shared/ui/words';
import { formatName } from './format-name';
import { endSentences } from './history-sentences';

/** More files than these are told by format only, but for those that went wrong. */
const MOST_LISTED = 12;

/** What an import brought, and how each file went. */
export function ResultView({ outcome }: { readonly outcome: ImportOutcome }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { files } = outcome;
  const isLong = files.length > MOST_LISTED;
  const listed = isLong ? files.filter(({ state }) => state !== 'whole') : files;
  return (
    <>
      <div role="status" class="fields">
        {endSentences(outcome, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {listed.length > 0 && (
        <div class="wide" tabIndex={0} role="group" aria-label={t('history_by_file')}>
          <table>
            <thead>
              <tr>
                {(['file', 'posts', 'passed_over', 'broken'] as const).map((column) => (
                  <th scope="col" key={column}>
                    {t(`history_column_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.map((file, index) => (
                <FileRow key={index} file={file} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function FileRow(props: { readonly file: FileOutcome; readonly words: Words }): JSX.Element {
  const { t, format } = props.words;
  const { path, counts, state, where } = props.file;
  return (
    <tr>
      <th scope="row">
        {formatName(props.file.format, t)} · <bdi>{path}</bdi>
        {state === 'unreadable' && <small>{t('history_file_unreadable')}</small>}
        {state === 'broken' && <small>{brokenSentence(where, props.words)}</small>}
      </th>
      <td>{format.number(counts.posts)}</td>
      <td>{format.number(counts.passedOver)}</td>
      <td>{format.number(counts.broken)}</td>
    </tr>
  );
}

/** The engine tells places in English: "line 12", "byte 4711". */
function brokenSentence(where: string, { t }: Words): string {
  const [, unit, place] = /^(line|byte) (\d+)/.exec(where) ?? [];
  if (unit === undefined || place === undefined) return t('history_file_broken');
  return t(`history_file_broken_${unit}`, { place });
}
