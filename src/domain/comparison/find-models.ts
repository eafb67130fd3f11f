import type { Language } from '../questionnaire/text.ts';
import { readText } from '../questionnaire/text.ts';
import { modelAspects, type ModelAspect, type NamedModel } from './named-model.ts';

/** What is looked for; empty or null where nothing in particular. */
export interface ModelSearch {
  readonly words: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly aspect: ModelAspect | null;
}

/** The models that have every word somewhere, in any case and with or without accents. */
export function findModels(
  models: readonly NamedModel[],
  { words, country, aspect }: ModelSearch,
  language: Language,
): NamedModel[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return models.filter((model) => {
    if (country !== '' && !model.countries.includes(country)) return false;
    if (aspect !== null && model[aspect] === undefined) return false;
    const text = fold(wordsOf(model, language));
    return wanted.every((word) => text.includes(word));
  });
}

function wordsOf(model: NamedModel, language: Language): string {
  const texts = [model.name, model.country, ...modelAspects.map((aspect) => model[aspect])];
  return texts
    .flatMap((text) => (text === undefined ? [] : readText(text, language).value))
    .join('\n');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
