import { summaryFormat } from '../domain/comparison/summary.ts';
import { collectionFormat } from '../files/collection/collection-file.ts';
import { mostBytes } from '../files/collection/read-source.ts';
import { compareScores } from '../files/score/compare-scores.ts';
import type { NamedScores } from '../files/score/comparison.ts';
import { readScore } from '../files/score/read-score.ts';
import { decodeText } from '../files/table/decode-text.ts';
import type { CompareCall } from './arguments/compare-call.ts';
import { compareSummaries } from './compare-summaries.ts';
import { comparisonTable } from './comparison-table.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './output.ts';
import { readBytes } from './read-bytes.ts';
import { readTable } from './read-table.ts';

/** Compares files of scores, or summaries; true when all could be read and it is written. */
export async function compare(call: CompareCall, terminal: Terminal): Promise<boolean> {
  if (await holdsSummaries(call.files[0])) return compareSummaries(call, terminal);
  const ofSummaries = onlyOfSummaries(call);
  if (ofSummaries !== undefined) {
    terminal.err(`concord compare: --${ofSummaries} is for summaries and collections.`);
    return false;
  }
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

/** Told by the first file, by its first mark of a format. */
async function holdsSummaries(file = ''): Promise<boolean> {
  const bytes = await readBytes(file, mostBytes);
  if (!bytes.ok) return false;
  const [, format = ''] =
    /"format"\s*:\s*"([^"]*)"/.exec(new TextDecoder().decode(bytes.value)) ?? [];
  return format === summaryFormat || format === collectionFormat;
}

function onlyOfSummaries({ questionnaire, own, core, names }: CompareCall): string | undefined {
  const given = { questionnaire, own, core: core || undefined, names: names || undefined };
  return Object.entries(given).find(([, value]) => value !== undefined)?.[0];
}

/** About ten thousand networks; files of scores are read whole. */
const mostCharacters = 200_000_000;
const notText = "this is no text. Name a file that 'concord score' wrote.";
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
      onRefused() {
        faults.add({ line: 1, column: 1 }, notText);
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
