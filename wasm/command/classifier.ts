import type { Engine } from '../binding/engine';
import { EngineError } from '../binding/engine-error';
import { formatError, formatVerdict } from './format-row';
import { readRow, type ReadRow } from './read-row';

/** Answers rows, each on its own: a profile holds for its row only. */
export class RowClassifier {
  private profile = '';

  constructor(private readonly engine: Engine) {}

  /** The answer to one line of input, as a line of JSON without its end. */
  answerLine(line: Uint8Array): string {
    return this.answer(readRow(line));
  }

  answer(read: ReadRow): string {
    if ('error' in read) return formatError(read.id, read.error.code, read.error.message);
    const { text, network, reply, profile } = read.row;
    try {
      const wanted = JSON.stringify(profile);
      if (wanted !== this.profile) this.engine.setProfile(profile);
      this.profile = wanted;
      return formatVerdict(read.id, this.engine.classify(text, network, reply));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return formatError(read.id, error.code, 'the text is too long');
    }
  }
}
