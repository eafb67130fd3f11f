import { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';

const text = (en: string) => ({ en });

/** A questionnaire like the shipped one on trust: one dimension, single statements from eight on. */
export function trustOf(statements: number): Questionnaire {
  return questionnaireOf(statements, {
    purpose: 'trust',
    scale: 'agreement',
    model: 'reflective',
    itemThreshold: 8,
  });
}

/** One with described levels, like the shipped one on formalisation: statements from k on. */
export function describedOf(statements: number): Questionnaire {
  return questionnaireOf(statements, { purpose: 'maturity', scale: 'rubric', model: 'formative' });
}

function questionnaireOf(statements: number, kind: object): Questionnaire {
  return Questionnaire.parse({
    ...kind,
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'Q',
    version: '1.0.0',
    languages: ['en'],
    title: text('Trust'),
    intro: text('Trust'),
    audience: text('All'),
    levelNames: ['1', '2', '3', '4', '5'].map(text),
    minutes: { all: 1 },
    dimensions: [
      {
        id: 'D',
        title: text('Trust'),
        scored: true,
        items: Array.from({ length: statements }, (_, index) => ({
          kind: 'level',
          id: `Q-D-${index + 1}`,
          text: text('Statement'),
          ...('itemThreshold' in kind
            ? {}
            : { levels: ['1', '2', '3', '4', '5'].map(text), core: true }),
          sources: [],
          nextStep: { text: text('Do') },
        })),
      },
    ],
  });
}
