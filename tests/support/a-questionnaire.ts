import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';

const text = (en: string) => ({ en });

/** A questionnaire of two statements, as short as the rules allow. */
export function aQuestionnaire(change: object = {}): Questionnaire {
  const item = (id: string) => ({
    kind: 'level',
    id,
    text: text(`Statement ${id}`),
    sources: [],
    nextStep: { text: text(`Step for ${id}`) },
  });
  return Questionnaire.parse({
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'FORM',
    version: '1.0.0',
    languages: ['en'],
    title: text('Formalisation'),
    intro: text('Intro'),
    audience: text('Everybody'),
    purpose: 'trust',
    scale: 'agreement',
    levelNames: ['1', '2', '3', '4', '5'].map(text),
    model: 'formative',
    minutes: { all: 1 },
    dimensions: [
      {
        id: 'MAN',
        title: text('Mandate'),
        scored: false,
        items: [item('FORM-MAN-1'), item('FORM-MAN-2')],
      },
    ],
    ...change,
  });
}
