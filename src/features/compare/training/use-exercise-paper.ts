import { useMemo } from 'react';
import { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import type { Paper } from '../../../paper/write-document.ts';
import type { Collected } from '../use-collection.ts';
import type { Learning } from '../use-learning.ts';
import { useNetworkNames } from '../use-network-names.ts';
import type { SheetMaterial } from './material.ts';
import { toDocument, toSheets } from './to-document.ts';
import type { ExerciseWithPractice } from './use-exercise.ts';

interface ExercisePaper {
  found: Collected;
  learning: Learning;
  exercise: ExerciseWithPractice | null;
  hasAnswers: boolean;
}

/** The sheet in the reader's language, ready for paper and for files; null without an exercise. */
export function useExercisePaper(props: ExercisePaper): Paper | null {
  const { found, learning, exercise, hasAnswers } = props;
  const m = useMessages('training');
  const practices = useMessages('practices');
  const report = useMessages('report');
  const language = useLanguage();
  const format = useFormat();
  const nameOf = useNetworkNames(found);
  return useMemo(() => {
    if (exercise === null) return null;
    const letters = new Map<string, string>(
      exercise.keys.map((key, at) => [key, String.fromCodePoint(65 + at)]),
    );
    const material: SheetMaterial = {
      exercise,
      learning,
      items: new Map(itemsOf(learning.material.conditions).map((item) => [item.id, item])),
      isInvented: found.collection.example,
      letterOf: (key) => letters.get(key) ?? '',
      nameOf: (key) => nameOf(ContentHash.parse(key)),
      m,
      practices,
      language,
      format,
    };
    return {
      document: toDocument(material, hasAnswers, report),
      sheets: () => toSheets(material, hasAnswers),
    };
  }, [
    exercise,
    learning,
    found.collection.example,
    nameOf,
    m,
    practices,
    language,
    format,
    hasAnswers,
    report,
  ]);
}
