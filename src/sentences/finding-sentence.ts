import { dimensionOf, itemOf } from '../domain/questionnaire/find.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResult } from '../domain/score/results.ts';
import { numbersIn } from './numbers.ts';
import { readIn, type SpokenResults } from './spoken.ts';
import type { DimensionId } from '../domain/kernel/ids.ts';
import type { Finding } from '../domain/report/finding.ts';

/** A questionnaire with what was found in it. */
interface FoundIn {
  readonly questionnaire: Questionnaire;
  readonly result: QuestionnaireResult;
}

/** A finding as a sentence, without a full stop. */
export function findingSentence(finding: Finding, part: FoundIn, words: SpokenResults): string {
  const { questionnaire } = part;
  const { results: m, format } = words;
  const numbers = numbersIn(words.format);
  const titles = (ids: readonly DimensionId[]) =>
    format.list(ids.map((id) => readIn(dimensionOf(questionnaire, id).title, words)));
  switch (finding.kind) {
    case 'limiting':
      return m.limiting({
        lowest: titles(finding.dimensionIds),
        count: finding.dimensionIds.length,
        mean: numbers.mean(finding.mean),
        highest: titles(finding.highestIds),
        top: numbers.mean(finding.highest),
      });
    case 'even':
      return evenSentence(finding, part, words);
    case 'nothingToShow':
      return m.nothingToShow;
    case 'itemByItem':
      return questionnaire.purpose === 'context' ? m.contextHeadline : m.itemByItem;
    case 'notKnownEnough':
      return m.notKnownEnoughFinding({
        dimension: titles([finding.dimensionId]),
        percent: numbers.percent(finding.dontKnowShare),
      });
    case 'split': {
      const statement = readIn(itemOf(questionnaire, finding.itemId).text, words);
      const n = numbers.count(finding.n);
      return finding.adMd === null
        ? m.splitUnmeasured({ statement, n })
        : m.splitFinding({ statement, n, spread: numbers.mean(finding.adMd) });
    }
  }
}

function evenSentence(
  { mean: value, dimensions }: Extract<Finding, { kind: 'even' }>,
  { questionnaire, result }: FoundIn,
  words: SpokenResults,
): string {
  const { results: m } = words;
  const numbers = numbersIn(words.format);
  const mean = numbers.mean(value);
  if (dimensions > 1) return m.even({ mean, count: numbers.count(dimensions) });
  const scored = result.dimensions.filter((dimension) => dimension.scored);
  const shown = scored.find(({ figures }) => figures.kind === 'shown');
  if (shown === undefined) return m.nothingToShow;
  const dimension = readIn(dimensionOf(questionnaire, shown.id).title, words);
  return scored.length === 1 ? m.single({ dimension, mean }) : m.onlyOne({ dimension, mean });
}
