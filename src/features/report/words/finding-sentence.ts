import type { DimensionId } from '../../../domain/kernel/ids.ts';
import type { Finding } from '../../../domain/report/finding.ts';
import type { ReportPart } from '../../../domain/report/round-report.ts';
import { dimensionOf, itemOf } from './find.ts';
import { numbersOf, read, type ReportWords } from './words.ts';

/** A finding as a sentence, without a full stop. */
export function findingSentence(finding: Finding, part: ReportPart, words: ReportWords): string {
  const { questionnaire } = part;
  const { results: m, format } = words;
  const numbers = numbersOf(words);
  const titles = (ids: readonly DimensionId[]) =>
    format.list(ids.map((id) => read(dimensionOf(questionnaire, id).title, words)));
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
      const statement = read(itemOf(questionnaire, finding.itemId).text, words);
      const n = numbers.count(finding.n);
      return finding.adMd === null
        ? m.splitUnmeasured({ statement, n })
        : m.splitFinding({ statement, n, spread: numbers.mean(finding.adMd) });
    }
  }
}

function evenSentence(
  { mean: value, dimensions }: Extract<Finding, { kind: 'even' }>,
  { questionnaire, result }: ReportPart,
  words: ReportWords,
): string {
  const { results: m } = words;
  const numbers = numbersOf(words);
  const mean = numbers.mean(value);
  if (dimensions > 1) return m.even({ mean, count: numbers.count(dimensions) });
  const scored = result.dimensions.filter((dimension) => dimension.scored);
  const shown = scored.find(({ figures }) => figures.kind === 'shown');
  if (shown === undefined) return m.nothingToShow;
  const dimension = read(dimensionOf(questionnaire, shown.id).title, words);
  return scored.length === 1 ? m.single({ dimension, mean }) : m.onlyOne({ dimension, mean });
}
