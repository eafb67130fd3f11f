import type { Item, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';

/** One row of the scale. `value` is what its radio button stands for. */
export interface Choice {
  readonly value: string;
  /** What the person reads and compares. */
  readonly text: Text | null;
  /** The level's digit, quietly beside the text; none where there is no order. */
  readonly digit: number | null;
  /** The level's name, where the text is not already the name. */
  readonly name: Text | null;
}

/** The scale of an item: level texts, scale points, positions between poles, or options. */
export function choicesOf(item: Item, { levelNames }: Questionnaire): Choice[] {
  switch (item.kind) {
    case 'category':
      return item.options.map(({ key, label }) => ({
        value: key,
        text: label,
        digit: null,
        name: null,
      }));
    case 'bipolar': {
      const { low, middle, high } = item.poles;
      const texts = [low, null, middle, null, high];
      return levels.map((level, index) => ({
        value: String(level),
        text: texts[index] ?? null,
        digit: level,
        name: null,
      }));
    }
    case 'level':
      return levels.map((level, index) => ({
        value: String(level),
        text: item.levels?.[index] ?? levelNames[index] ?? null,
        digit: level,
        name: item.levels === undefined ? null : (levelNames[index] ?? null),
      }));
  }
}
