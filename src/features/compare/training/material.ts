import type { ItemId } from '../../../domain/kernel/ids.ts';
import type { Item, LevelItem } from '../../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import { readText } from '../../../domain/questionnaire/text.ts';
import type { Words } from '../../../files/report/report-document.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Learning } from '../use-learning.ts';
import type { ExerciseWithPractice } from './use-exercise.ts';

/** Everything that a sheet is written from. */
export interface SheetMaterial {
  readonly exercise: ExerciseWithPractice;
  readonly learning: Learning;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly isInvented: boolean;
  /** The letter under which a network stands on the sheet. */
  readonly letterOf: (key: string) => string;
  readonly nameOf: (key: string) => string;
  readonly m: Catalogues['training'];
  readonly practices: Catalogues['practices'];
  readonly language: Language;
  readonly format: Format;
}

/** Conditions on a sheet: those that a practice may rest on, in their order. */
export function conditionsOf({ items }: SheetMaterial): LevelItem[] {
  return [...items.values()].flatMap((item) =>
    item.kind === 'level' && !item.id.startsWith('TRANSFER-PRO') ? [item] : [],
  );
}

export function wordsOf(text: Text, { language: wanted }: SheetMaterial): Words {
  const { language, value } = readText(text, wanted);
  return language === wanted ? { text: value } : { text: value, language };
}

export function read(text: Text, { language }: SheetMaterial): string {
  return readText(text, language).value;
}
