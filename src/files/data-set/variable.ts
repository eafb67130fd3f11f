import type { Dimension, Item, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { levels } from '../../domain/questionnaire/level.ts';
import { itemsOf, type Scope } from '../../domain/questionnaire/scope.ts';
import type { Language, Text } from '../../domain/questionnaire/text.ts';

/** One column of a data set, with what its numbers mean. Fixed by the questionnaire, not by answers. */
export interface Variable {
  /** Legal in SPSS, Stata and R: letters, digits and `_`, beginning with a letter. */
  readonly name: string;
  readonly type: 'text' | 'whole' | 'decimal';
  readonly label: Text;
  readonly values: readonly { readonly value: number; readonly label: Text }[];
  /** Whether the codes of missing answers stand for absence here. */
  readonly hasMissing: boolean;
}

/** A column of answers to one item. */
export interface ItemVariable extends Variable {
  readonly questionnaire: Questionnaire;
  readonly dimension: Dimension;
  readonly item: Item;
}

export interface AskedQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly scope: Scope;
}

/** The columns of all items, in the order in which they are asked. */
export function itemVariables(asked: readonly AskedQuestionnaire[]): ItemVariable[] {
  return asked.flatMap(({ questionnaire, scope }) =>
    itemsOf(questionnaire, scope).map((item): ItemVariable => {
      const dimension = questionnaire.dimensions.find(({ items }) =>
        items.some(({ id }) => id === item.id),
      );
      if (dimension === undefined) throw new Error(`No dimension holds ${item.id}`);
      return {
        name: toName(item.id),
        type: 'whole',
        label: item.text,
        values: valuesOf(item, questionnaire),
        hasMissing: true,
        questionnaire,
        dimension,
        item,
      };
    }),
  );
}

/** Hyphens are no part of a name in statistics programs. */
export function toName(id: string): string {
  return id.replaceAll('-', '_');
}

/** What 1 to 5, or the numbers of the options, stand for. */
function valuesOf(item: Item, { levelNames }: Questionnaire): Variable['values'] {
  switch (item.kind) {
    case 'category':
      return item.options.map(({ label }, index) => ({ value: index + 1, label }));
    case 'bipolar': {
      const { low, middle, high } = item.poles;
      return [
        { value: 1, label: low },
        { value: 3, label: middle },
        { value: 5, label: high },
      ];
    }
    case 'level':
      return levels.map((level) => ({ value: level, label: levelNames[level - 1] ?? {} }));
  }
}

/** The language in which every text is written, so that labels are never mixed; null for codes. */
export function labelLanguage(
  asked: readonly AskedQuestionnaire[],
  wanted: Language,
): Language | null {
  const isWhole = (language: Language) =>
    asked.every(({ questionnaire }) => questionnaire.languages.includes(language));
  return [wanted, 'en' as const].find(isWhole) ?? null;
}

/** A label in exactly this language; the code where it has none. */
export function labelIn(label: Text, language: Language | null, code: string): string {
  return (language === null ? undefined : label[language]) ?? code;
}
