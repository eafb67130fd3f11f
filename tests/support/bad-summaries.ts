import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import type { Summary } from '../../src/domain/comparison/summary.ts';
import { aQuestionnaire } from './a-questionnaire.ts';

interface BadFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Nine files that no collection takes, each for another reason. */
export function badSummaries([one]: readonly Summary[]): BadFile[] {
  const [first, ...others] = one?.questionnaires ?? [];
  if (one === undefined || first === undefined) throw new Error('A summary is needed');
  const whole = toCanonicalJson(one);
  const change = (questionnaire: object) =>
    toCanonicalJson({ ...one, questionnaires: [{ ...first, ...questionnaire }, ...others] });
  const [dimension] = first.dimensions;
  const few = { ...dimension, n: 2 };
  return [
    { name: 'empty.summary.json', content: '' },
    { name: 'cut.summary.json', content: whole.slice(0, whole.length / 2) },
    { name: 'newer.summary.json', content: toCanonicalJson({ ...one, formatVersion: 2 }) },
    { name: 'invalid.summary.json', content: toCanonicalJson({ ...one, consent: null }) },
    { name: 'few.summary.json', content: change({ dimensions: [few] }) },
    {
      name: 'other-text.summary.json',
      content: change({ text: { ...aQuestionnaire(), version: first.version } }),
    },
    { name: 'other-kind.json', content: '{"format":"concord/backup","formatVersion":1}' },
    { name: 'letter.txt', content: 'Dear all, please find the summary attached.' },
    { name: 'packed.zip', content: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]) },
  ];
}
