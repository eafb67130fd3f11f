import { describe, expect, it } from 'vitest';
import type { SignalInputs } from '../../../src/domain/report/signal-inputs.ts';
import type { SignalId } from '../../../src/domain/report/signal.ts';
import {
  countActing,
  readSignals,
  type SignalReading,
} from '../../../src/domain/report/read-signals.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { loadSignals } from '../../../src/files/built-in/signals.ts';
import { differentDocuments, document, register } from './made-register.ts';
import { madeRound, type Answered } from './made-result.ts';

const signals = await loadSignals();
const questionnaires = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));

type Inputs = Partial<Omit<SignalInputs, 'round'>> & { readonly answered?: Answered };

function read(id: SignalId, { answered = {}, ...more }: Inputs): SignalReading {
  const inputs = { round: madeRound(answered), questionnaires, settings: defaultSettings, ...more };
  const reading = readSignals(signals, inputs).find(({ signal }) => signal.id === id);
  if (reading === undefined) throw new Error(`No signal ${id}`);
  return reading;
}

/** So many answers at one level, and so many at another. */
const some = (...groups: [count: number, level: number][]) =>
  groups.flatMap(([count, level]) => Array<number>(count).fill(level));

const ten = { hidden: 'fewerThanK', levels: [2, 2] } as const;
const documents = { 'FORM-DOC-1': some([6, 4], [4, 2]), 'FORM-DOC-3': some([9, 4], [1, 3]) };
const before = (answered: Answered) => madeRound(answered);

interface Case {
  readonly acts: Inputs;
  /** The numbers that it must show. */
  readonly evidence: readonly object[];
  readonly below: Inputs;
  readonly unsaid: Inputs;
  readonly because: string;
}

const cases: Record<SignalId, Case> = {
  OF1: {
    acts: { register: register(differentDocuments(16)) },
    evidence: [{ kind: 'documents', what: 'inForce', value: 16, of: 16, threshold: 15 }],
    below: { register: register(differentDocuments(15)) },
    unsaid: {},
    because: 'noDocuments',
  },
  OF2: {
    acts: { answered: { 'BAL-1': some([5, 4], [5, 2]) } },
    evidence: [
      { kind: 'answerShare', itemId: 'BAL-1', end: 'high', value: 0.5, n: 10, threshold: 0.5 },
    ],
    below: { answered: { 'BAL-1': some([4, 5], [5, 2]) } },
    unsaid: { answered: { 'BAL-1': ten } },
    because: 'fewerThanK',
  },
  OF3: {
    // As asked: those who disagree that rules leave room.
    acts: { answered: { 'BAL-2': { levels: some([2, 1], [2, 2], [6, 4]), reverse: true } } },
    evidence: [{ itemId: 'BAL-2', end: 'low', value: 0.4, n: 10, threshold: 0.4 }],
    below: { answered: { 'BAL-2': { levels: some([3, 1], [7, 4]), reverse: true } } },
    unsaid: {},
    because: 'notAsked',
  },
  OF4: {
    acts: { answered: documents, register: register([document('rules')]) },
    evidence: [
      { kind: 'unawareShare', itemId: 'FORM-DOC-1', documentType: 'rules', value: 0.4, of: 10 },
    ],
    below: { answered: documents, register: register([document('minutesrule')]) },
    unsaid: { answered: documents },
    because: 'noDocuments',
  },
  OF5: {
    acts: {
      register: register([
        document('rules', { writtenWith: [] }),
        document('sop', { writtenWith: ['a', 'a'] }),
        document('mandate'),
        document('targets'),
      ]),
    },
    evidence: [{ what: 'oneAuthor', value: 2, of: 4, threshold: 0.5 }],
    below: {
      register: register([
        document('rules', { writtenWith: [] }),
        document('sop'),
        document('mandate'),
      ]),
    },
    unsaid: { register: register([document('rules', { state: 'draft', writtenWith: [] })]) },
    because: 'noDocuments',
  },
  OF6: {
    acts: {
      answered: { 'FORM-MAN-2': some([5, 2], [4, 3]) },
      register: register([document('rules'), document('sop'), document('confid')]),
    },
    evidence: [
      { what: 'laterPhases', value: 3, of: 3, threshold: 3 },
      { kind: 'median', itemId: 'FORM-MAN-2', end: 'low', value: 2, n: 9, threshold: 2 },
    ],
    below: {
      answered: { 'FORM-MAN-2': some([5, 2], [4, 3]) },
      register: register([document('rules'), document('sop'), document('mandate')]),
    },
    unsaid: { answered: { 'FORM-MAN-2': some([5, 2], [4, 3]) } },
    because: 'noDocuments',
  },
  OF7: {
    acts: { answered: { 'FORM-CON-3': some([5, 4], [4, 3]), 'TRUST-OPE-3': some([5, 2], [4, 3]) } },
    evidence: [
      { itemId: 'FORM-CON-3', end: 'high', value: 4, threshold: 4 },
      { itemId: 'TRUST-OPE-3', end: 'low', value: 2, threshold: 2 },
    ],
    below: {
      answered: { 'FORM-CON-3': some([5, 4], [4, 3]), 'TRUST-OPE-3': some([5, 3], [4, 2]) },
    },
    unsaid: {
      answered: {
        'FORM-CON-3': some([5, 4], [4, 3]),
        'TRUST-OPE-3': { levels: some([7, 2]), hidden: 'itemThreshold' },
      },
    },
    because: 'itemThreshold',
  },
  OF8: {
    acts: {
      before: before({ 'FORM-DOC-1': some([5, 2], [5, 3]), 'BAL-4': some([5, 3], [5, 4]) }),
      answered: { 'FORM-DOC-1': some([10, 3]), 'BAL-4': some([10, 3]) },
    },
    evidence: [
      {
        kind: 'dimensionChange',
        dimensionId: 'DOC',
        before: { mean: 2.5 },
        now: { mean: 3 },
        threshold: 0.5,
      },
      {
        kind: 'itemChange',
        itemId: 'BAL-4',
        before: { mean: 3.5 },
        now: { mean: 3 },
        threshold: -0.5,
      },
    ],
    below: {
      before: before({
        'FORM-DOC-1': some([5, 2], [5, 3]),
        'BAL-4': some([5, 3], [5, 4]),
        'TRUST-RES-2': some([5, 3], [5, 4]),
      }),
      answered: {
        'FORM-DOC-1': some([10, 3]),
        'BAL-4': some([9, 3], [1, 4]),
        'TRUST-RES-2': some([9, 3], [1, 4]),
      },
    },
    unsaid: { answered: { 'FORM-DOC-1': some([10, 3]), 'BAL-4': some([10, 3]) } },
    because: 'noRoundBefore',
  },
  OF9: {
    acts: { register: register([document('rules'), document('rules'), document('sop')]) },
    evidence: [{ what: 'sameType', documentType: 'rules', value: 2, of: 3, threshold: 2 }],
    below: {
      register: register([document('rules'), document('rules', { state: 'retired' })]),
    },
    unsaid: { register: register([]) },
    because: 'noDocuments',
  },
  UF1: {
    acts: { answered: { 'BAL-5': some([3, 4], [7, 1]), 'INFO-BAS-2': some([9, 3]) } },
    evidence: [{ itemId: 'BAL-5', end: 'high', value: 0.3, n: 10, threshold: 0.3 }],
    below: { answered: { 'BAL-5': some([2, 5], [8, 1]), 'INFO-BAS-2': some([5, 3], [4, 2]) } },
    unsaid: { answered: { 'BAL-5': some([2, 5], [8, 1]) } },
    because: 'notAsked',
  },
  UF2: {
    acts: { answered: { 'FORM-CON-1': some([5, 2], [4, 3]), 'FORM-CON-4': some([5, 1], [4, 3]) } },
    evidence: [
      { itemId: 'FORM-CON-1', value: 2, n: 9, asked: 9 },
      { itemId: 'FORM-CON-4', value: 1, n: 9, asked: 9 },
    ],
    below: {
      answered: { 'FORM-CON-1': some([5, 2], [4, 3]), 'FORM-CON-4': some([5, 2], [5, 3]) },
    },
    unsaid: {
      answered: {
        'FORM-CON-1': some([5, 2], [4, 3]),
        'FORM-CON-4': { levels: some([5, 1]), dontKnow: 4 },
      },
    },
    because: 'notKnownEnough',
  },
};

describe.each(Object.entries(cases))(
  'signal %s',
  (name, { acts, evidence, below, unsaid, because }) => {
    const id = signals.find((signal) => signal.id === name)?.id;
    if (id === undefined) throw new Error(`${name} is not in the list`);

    it('acts, and shows the numbers that it stands on', () => {
      const reading = read(id, acts);
      expect(reading.kind === 'acts' && reading.evidence).toEqual(
        evidence.map((one): unknown => expect.objectContaining(withParts(one))),
      );
      expect(reading.signal.sources.length).toBeGreaterThan(0);
    });

    it('is quiet just below its threshold', () => {
      expect(read(id, below).kind).toBe('quiet');
    });

    it('cannot be said without what it reads', () => {
      const reading = read(id, unsaid);
      expect(reading.kind === 'cannotBeSaid' && reading.gaps.map((gap) => gap.because)).toContain(
        because,
      );
    });
  },
);

/** What stands inside is held against its given part alone. */
function withParts(one: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'object' && value !== null ? expect.objectContaining(value) : value,
    ]),
  );
}

describe('papers that grow faster than use', () => {
  const past = { reviewOn: '2026-05-31' };
  const due = { reviewOn: '2026-06-01' };

  it('counts as overdue only what is past its date', () => {
    const three = (...changes: object[]) =>
      register(['rules', 'sop', 'mandate'].map((type, index) => document(type, changes[index])));
    expect(read('OF1', { register: three(past, past, due) }).kind).toBe('acts');
    expect(read('OF1', { register: three(past, due, due) }).kind).toBe('quiet');
  });

  it('cannot be said when documents without a date could tip it', () => {
    const undated = differentDocuments(3, { reviewOn: null });
    expect(read('OF1', { register: register(undated) })).toMatchObject({
      kind: 'cannotBeSaid',
      gaps: [{ because: 'noReviewDates' }],
    });
    expect(
      read('OF1', { register: register(differentDocuments(16, { reviewOn: null })) }),
    ).toMatchObject({
      kind: 'acts',
      evidence: [{ what: 'inForce' }],
    });
  });
});

describe('documents that are not known', () => {
  const rules = register([document('rules')]);

  it('counts those who do not know with those at level 1 and 2', () => {
    const answered = { 'FORM-DOC-1': { levels: some([2, 2], [6, 4]), dontKnow: 2 } };
    expect(read('OF4', { answered, register: rules })).toMatchObject({
      kind: 'acts',
      evidence: [{ value: 0.4, of: 10, asked: 10 }],
    });
  });

  it('can be said from the don’t knows alone when the levels are hidden', () => {
    const answered = (dontKnow: number) => ({
      'FORM-DOC-1': { levels: some([3, 4]), dontKnow, hidden: 'fewerThanK' as const },
    });
    expect(read('OF4', { answered: answered(2), register: rules })).toMatchObject({
      kind: 'acts',
      evidence: [{ value: 0.4, of: 5 }],
    });
    expect(read('OF4', { answered: answered(1), register: rules }).kind).toBe('cannotBeSaid');
  });
});

describe('motivation beside documents', () => {
  const grown = { 'FORM-DOC-1': some([9, 4]), 'BAL-4': some([9, 2]) };
  const small = { 'FORM-DOC-1': some([9, 2]), 'BAL-4': some([9, 4]) };

  it.each([
    ['mode', { mode: 'consensus' }],
    ['scope', { scope: 'core' }],
    ['version', { version: '2.0.0' }],
  ] as const)('holds rounds of another %s against each other in no case', (_, options) => {
    const reading = read('OF8', { answered: grown, before: madeRound(small, options) });
    expect(reading).toMatchObject({ kind: 'cannotBeSaid' });
    expect(reading.kind === 'cannotBeSaid' && reading.gaps[0]?.because).toBe('notComparable');
  });

  it('takes either of the two that may fall', () => {
    const withTrust = (level: number) => ({ 'TRUST-RES-2': some([9, level]) });
    const reading = read('OF8', {
      answered: { ...grown, ...withTrust(2), 'BAL-4': some([9, 4]) },
      before: before({ ...small, ...withTrust(4) }),
    });
    expect(reading).toMatchObject({ kind: 'acts', evidence: [{}, { itemId: 'TRUST-RES-2' }] });
  });
});

describe('an answer agreed in a meeting', () => {
  it('stands for all: its level decides, and is shown as the level', () => {
    const agreed = (level: number) =>
      readSignals(signals, {
        round: madeRound({ 'BAL-1': [level] }, { mode: 'consensus' }),
        questionnaires,
        settings: defaultSettings,
      }).find(({ signal }) => signal.id === 'OF2');
    expect(agreed(4)).toMatchObject({
      kind: 'acts',
      evidence: [{ kind: 'median', end: 'high', value: 4, threshold: 4, n: 1 }],
    });
    expect(agreed(3)?.kind).toBe('quiet');
  });
});

describe('a round without figures', () => {
  it('lets no signal be said, not even one that finds a document', () => {
    const round = { ...madeRound({}), outcome: { kind: 'responseTooLow' } as const };
    const readings = readSignals(signals, { round, questionnaires, settings: defaultSettings });
    expect(readings.map(({ kind }) => kind)).toEqual(Array(11).fill('cannotBeSaid'));
    expect(countActing(readings, 'tooMuch')).toEqual({ acting: 0, said: 0 });
  });
});

describe('how many act', () => {
  it('counts each side apart, and out of those that can be said', () => {
    const readings = readSignals(signals, {
      round: madeRound({ 'BAL-1': some([9, 5]), 'BAL-2': some([9, 5]), 'BAL-5': some([9, 5]) }),
      questionnaires,
      settings: defaultSettings,
    });
    expect(countActing(readings, 'tooMuch')).toEqual({ acting: 1, said: 2 });
    expect(countActing(readings, 'tooLittle')).toEqual({ acting: 1, said: 1 });
  });
});
