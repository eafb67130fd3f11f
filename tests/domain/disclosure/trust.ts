import { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';

const text = (en: string) => ({ en });

/** A questionnaire like the shipped one on trust: one dimension, single statements from eight on. */
export function trustOf(statements: number): Questionnaire {
  return Questionnaire.parse({
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'Q',
    version: '1.0.0',
    languages: ['en'],
    title: text('Trust'),
    intro: text('Trust'),
    audience: text('All'),
    purpose: 'trust',
    scale: 'agreement',
    levelNames: ['1', '2', '3', '4', '5'].map(text),
    model: 'reflective',
    minutes: { all: 1 },
    itemThreshold: 8,
    dimensions: [
      {
        id: 'D',
        title: text('Trust'),
        scored: true,
        items: Array.from({ length: statements }, (_, index) => ({
          kind: 'level',
          id: `Q-D-${index + 1}`,
          text: text('Statement'),
          sources: [],
          nextStep: { text: text('Do') },
        })),
      },
    ],
  });
}
