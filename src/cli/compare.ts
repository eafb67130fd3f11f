import { compareScores } from '../files/score/compare-scores.ts';
import type { NamedScores } from '../files/score/comparison.ts';
import { readScore } from '../files/score/read-score.ts';
import { decodeText } from '../files/table/decode-text.ts';
import type { CompareCall } from './arguments.ts';
import { comparisonTable } from './comparison-table.ts';
import type { Terminal } from './concord.ts';
import { writeWhole } from './output.ts';
import { readTable } from './read-table.ts';

/** Compares files of scores; true when all could be read and the comparison is written. */
export async function compare(call: CompareCall, terminal: Terminal): Promise<boolean> {
  const read: NamedScores[] = [];
  for (const file of call.files) {
    const scores = await readScoreFile(file, terminal);
    if (scores !== undefined) read.push({ file, scores });
  }
  if (read.length < call.files.length) return false;
  const comparison = compareScores(read, call.index);
  const text =
    call.format === 'json' ? JSON.stringify(comparison, null, 2) : comparisonTable(comparison);
  return writeWhole(call.out, terminal, async (write) => {
    write(`${text}\n`);
    return Promise.resolve(true);
  });
}

/** About ten thousand networks; files of scores are read whole. */
const mostCharacters = 200_000_000;
const tooLong =
  'this file is longer than a comparison can hold (200 MB). Score fewer networks in one file.';

async function readScoreFile(file: string, terminal: Terminal) {
  return readTable(file, terminal, async (bytes, faults) => {
    const pieces: string[] = [];
    let length = 0;
    const isRead = await decodeText(bytes, {
      onText(text) {
        length += text.length;
        if (length <= mostCharacters) pieces.push(text);
      },
      onRefused(sentence) {
        faults.add({ line: 1, column: 1 }, sentence);
      },
    });
    if (!isRead) return undefined;
    if (length > mostCharacters) {
      faults.add({ line: 1, column: 1 }, tooLong);
      return undefined;
    }
    const scores = readScore(pieces.join(''));
    if (scores.ok) return scores.value;
    faults.add(scores.error, scores.error.sentence);
    return undefined;
  });
}
