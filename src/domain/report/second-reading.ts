import type { Questionnaire, Reading } from '../questionnaire/questionnaire.ts';
import type { ItemResult, Published, QuestionnaireResult } from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { mean } from '../score/statistics.ts';
import { isKnownEnough } from './read-figures.ts';

export interface ReadingFigures {
  /** Mean of the statements' means over persons, after reverse-keying; 1 to 5. */
  readonly mean: number;
  /** Mean of the statements' AD around the median; null where no spread is shown. */
  readonly adMd: number | null;
  /** The fewest and the most answers behind one of its statements, of `asked` persons. */
  readonly n: { readonly least: number; readonly most: number };
  readonly asked: number;
}

/** The same answers read across the dimensions, such as structural, professional, personal trust. */
export interface SecondReading {
  readonly reading: Reading;
  readonly figures: Published<ReadingFigures>;
}

/**
 * A questionnaire's second readings. Each is made from the published figures of its statements and
 * from nothing else, so it can give nothing away; it is hidden when one of them is hidden, not
 * known enough, or was not asked. Organisations are not weighed: item means are over persons.
 */
export function secondReadings(
  result: QuestionnaireResult,
  { readings = [] }: Questionnaire,
  settings: MethodSettings,
): SecondReading[] {
  const items = new Map(
    result.dimensions.flatMap((dimension) => dimension.items.map((item) => [item.id, item])),
  );
  return readings.map((reading) => {
    const own = reading.items.flatMap((id) => items.get(id) ?? []);
    const isWhole = own.length === reading.items.length;
    return {
      reading,
      figures: isWhole ? publish(own, settings) : { kind: 'hidden', because: 'tooFewItems' },
    };
  });
}

function publish(
  items: readonly ItemResult[],
  settings: MethodSettings,
): Published<ReadingFigures> {
  const shown = items.flatMap(({ figures }) => (figures.kind === 'shown' ? [figures.value] : []));
  for (const item of items) {
    if (!isKnownEnough(item, settings)) return { kind: 'hidden', because: 'notKnownEnough' };
    if (item.figures.kind === 'hidden') return item.figures;
  }
  const hasSpread = shown.some(({ adMd }) => adMd !== null);
  const counts = items.map((item) => item.counts.n);
  return {
    kind: 'shown',
    value: {
      // Where all are alike only the level is shown, and it is the mean.
      mean: mean(shown.map((one) => one.favourableMean ?? one.favourableMedian)),
      adMd: hasSpread ? mean(shown.map(({ adMd }) => adMd ?? 0)) : null,
      n: { least: Math.min(...counts), most: Math.max(...counts) },
      asked: Math.max(...items.map((item) => item.counts.asked)),
    },
  };
}
