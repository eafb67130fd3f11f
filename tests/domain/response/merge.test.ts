import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentHash } from '../../../src/domain/kernel/content-hash.ts';
import { countedOf } from '../../../src/domain/response/counted.ts';
import type { Received } from '../../../src/domain/response/handed-in.ts';
import {
  isKept,
  standingOf,
  standingsOf,
  type MergeContext,
  type OpenedFile,
  type Standing,
} from '../../../src/domain/response/merge.ts';
import { lateOf, projectedOf } from '../../../src/domain/response/published.ts';
import { aQuestionnaire } from '../../support/a-questionnaire.ts';
import { aNetwork, aRound } from '../../storage/support/records.ts';
import {
  aHandedIn,
  aReceived,
  aSealing,
  formHash,
  hashOf,
  tokenOf,
} from '../../support/sealed-round.ts';

const form = { questionnaire: aQuestionnaire(), hash: formHash };

function contextWith(
  received: readonly Received[] = [],
  change: Partial<MergeContext> = {},
): MergeContext {
  return {
    round: aRound(),
    network: aNetwork(),
    sealing: aSealing(),
    questionnaires: [form],
    received,
    deleted: { hashes: new Set(), responseIds: new Set() },
    ...change,
  };
}

const file = (digits: string, change: object = {}): OpenedFile => ({
  hash: hashOf(digits),
  handedIn: aHandedIn(change),
});
const other = { answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 5 } } } };

/** Few response ids, revisions, contents and tokens, so that files meet. */
const someFiles = fc
  .uniqueArray(
    fc.record({
      digits: fc
        .integer({ min: 0, max: 255 })
        .map((number) => number.toString(16).padStart(2, '0')),
      responseId: fc.constantFrom('a1', 'a2', 'a3'),
      revision: fc.integer({ min: 1, max: 3 }),
      level: fc.constantFrom(1, 2),
      token: fc.constantFrom('A', 'B'),
    }),
    { selector: ({ digits }) => digits, maxLength: 12 },
  )
  .map((files) =>
    files.map(({ digits, level, token, ...rest }) =>
      file(digits, {
        ...rest,
        token: tokenOf(token),
        answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level } } },
      }),
    ),
  );
const withTokens = {
  sealing: aSealing({ tokens: ['A', 'B'].map((sign) => ({ seatId: 's1', token: tokenOf(sign) })) }),
};

function withSortedOthers(standing: Standing): object {
  return 'others' in standing
    ? { ...standing, others: standing.others.map(String).toSorted() }
    : standing;
}

function merge(received: readonly Received[], files: readonly OpenedFile[]): Received[] {
  const standings = standingsOf(files, contextWith(received, withTokens));
  const added = files.filter((_, index) => {
    const standing = standings[index];
    return standing !== undefined && isKept(standing);
  });
  return [...received, ...added.map(({ hash, handedIn }) => aReceived(hash, handedIn))];
}
const outcomeOf = (received: readonly Received[], setAside: readonly ContentHash[] = []) => ({
  kept: received.map(({ id }) => id).toSorted(),
  ...countedOf(received, setAside),
});

describe('merging (hard case 37, G16)', () => {
  it(
    'gives the same round in any order, with any repetition and any split: 1,000 permutations',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          someFiles.chain((files) =>
            fc.record({
              files: fc.constant(files),
              shuffled: fc.shuffledSubarray([...files, ...files], {
                minLength: files.length * 2,
                maxLength: files.length * 2,
              }),
              cuts: fc.array(fc.nat(24), { maxLength: 4 }),
            }),
          ),
          ({ files, shuffled, cuts }) => {
            const inParts = [...cuts, shuffled.length]
              .toSorted((a, b) => a - b)
              .reduce<{ from: number; received: Received[] }>(
                ({ from, received }, to) => ({
                  from: Math.max(from, to),
                  received: merge(received, shuffled.slice(from, to)),
                }),
                { from: 0, received: [] },
              );
            expect(outcomeOf(inParts.received)).toEqual(outcomeOf(merge([], files)));
          },
        ),
        { numRuns: 1000 },
      );
    },
  );

  it('is idempotent: the same files again are all duplicates', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const received = merge([], files);
        expect(merge(received, files)).toEqual(received);
        const again = standingsOf(files, contextWith(received, withTokens));
        expect(again.every(({ kind }) => kind === 'duplicate')).toBe(true);
      }),
    );
  });

  it('is monotone: no file takes away what was received, or lowers what a response counts with', () => {
    fc.assert(
      fc.property(someFiles, someFiles, (first, second) => {
        const before = merge([], first);
        const after = merge(before, second);
        expect(after.slice(0, before.length)).toEqual(before);
        const revisions = new Map(
          countedOf(after).counted.map(({ handedIn }) => [handedIn.responseId, handedIn.revision]),
        );
        for (const { handedIn } of countedOf(before).counted) {
          const now = revisions.get(handedIn.responseId);
          expect(now === undefined || now >= handedIn.revision).toBe(true);
        }
      }),
    );
  });

  it('leaves a response uncounted only with a conflict that a person can decide', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const received = merge([], files);
        let aside: ContentHash[] = [];
        // Decide each conflict for its first option until none is left.
        for (let turn = 0; turn < 12; turn += 1) {
          const [conflict] = countedOf(received, aside).conflicts;
          if (conflict === undefined) break;
          aside = [...aside, ...conflict.options.slice(1).flatMap(({ hashes }) => hashes)];
        }
        const { counted, conflicts } = countedOf(received, aside);
        expect(conflicts).toEqual([]);
        expect(counted.length > 0).toBe(received.length > 0);
        const tokens = counted.map(({ handedIn }) => handedIn.token);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
    );
  });

  it('calls a file the same whatever stands before or after it', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const forward = standingsOf(files, contextWith([], withTokens));
        const backward = standingsOf(files.toReversed(), contextWith([], withTokens)).toReversed();
        expect(backward.map(withSortedOthers)).toEqual(forward.map(withSortedOthers));
      }),
    );
  });
});

describe('how a file stands', () => {
  const stored = aReceived('1');

  it('is new, a duplicate, a newer or an older revision (nastiest 29)', () => {
    expect(standingOf(file('1'), contextWith())).toEqual({ kind: 'new', comparable: null });
    expect(standingOf(file('1'), contextWith([stored]))).toEqual({ kind: 'duplicate' });
    expect(
      standingOf(file('2', { revision: 2, previous: hashOf('1') }), contextWith([stored])),
    ).toEqual({
      kind: 'newerRevision',
      revision: 2,
      before: 1,
      comparable: null,
    });
    const third = aReceived('3', { revision: 3 });
    expect(standingOf(file('2', { revision: 2 }), contextWith([stored, third]))).toEqual({
      kind: 'olderRevision',
      revision: 2,
      latest: 3,
    });
  });

  it('is one response when the same was sealed twice (hard case 38, nastiest 16)', () => {
    const received = [stored, aReceived('0')];
    expect(standingOf(file('0'), contextWith([stored]))).toEqual({ kind: 'sameContent' });
    expect(countedOf(received)).toMatchObject({ counted: [{ id: hashOf('0') }], conflicts: [] });
  });

  it('differs when the same revision says something else; both are kept (hard case 39, nastiest 16)', () => {
    expect(standingOf(file('2', other), contextWith([stored]))).toEqual({
      kind: 'differs',
      revision: 1,
      others: [hashOf('1')],
    });
    const received = [stored, aReceived('2', other)];
    const { counted, conflicts } = countedOf(received);
    expect(counted).toEqual([]);
    expect(conflicts).toEqual([
      {
        kind: 'differs',
        options: [
          { responseId: 'a1', revision: 1, hashes: [hashOf('1')] },
          { responseId: 'a1', revision: 1, hashes: [hashOf('2')] },
        ],
      },
    ]);
    expect(countedOf(received, [hashOf('1')]).counted).toEqual([received[1]]);
  });

  it('follows a chain, and shows a tree for decision (hard case 40)', () => {
    const b = aReceived('2', { revision: 2, previous: hashOf('1') });
    const c = aReceived('3', { revision: 3, previous: hashOf('2') });
    expect(countedOf([c, stored, b]).counted).toEqual([c]);
    const alsoB = aReceived('4', { ...other, revision: 2, previous: hashOf('1') });
    expect(countedOf([stored, b, alsoB])).toMatchObject({
      counted: [],
      conflicts: [{ kind: 'differs' }],
    });
    // The next revision of either settles it; a predecessor that never came is no obstacle.
    expect(countedOf([b, alsoB, c]).counted).toEqual([c]);
    expect(
      standingOf(file('5', { revision: 7, previous: hashOf('9') }), contextWith([])),
    ).toMatchObject({ kind: 'new' });
  });

  it('waits for a decision when one invitation has two responses (hard case 41, nastiest 30)', () => {
    const token = tokenOf('A');
    const first = aReceived('1', { token });
    const second = aReceived('2', { token, responseId: 'a2' });
    const earlier = aReceived('3', { token, responseId: 'a2', revision: 2 });
    const context = contextWith([first], withTokens);
    expect(standingOf(file('2', { token, responseId: 'a2' }), context)).toEqual({
      kind: 'secondForInvitation',
      others: ['a1'],
    });
    const { counted, conflicts } = countedOf([first, second, earlier]);
    expect(counted).toEqual([]);
    expect(conflicts).toEqual([
      {
        kind: 'secondForInvitation',
        options: [
          { responseId: 'a1', revision: 1, hashes: [hashOf('1')] },
          { responseId: 'a2', revision: 2, hashes: [hashOf('2'), hashOf('3')] },
        ],
      },
    ]);
    const decided = countedOf([first, second, earlier], [hashOf('2'), hashOf('3')]);
    expect(decided).toEqual({ counted: [first], conflicts: [] });
  });

  it('is left out when it belongs elsewhere (hard case 32, nastiest 27)', () => {
    expect(standingOf(file('1', { roundId: 'r9' }), contextWith())).toEqual({
      kind: 'otherRound',
      roundId: 'r9',
    });
    const asked = (change: object) => ({
      questionnaires: [{ id: 'FORM', version: '1.0.0', hash: formHash, scope: 'all', ...change }],
    });
    const wrong = [
      asked({ hash: hashOf('e') }),
      asked({ version: '2.0.0', hash: hashOf('e') }),
      asked({ version: '1.1.0' }),
      asked({ id: 'TRUST' }),
      asked({ scope: 'core' }),
      { questionnaires: [...asked({}).questionnaires, ...asked({}).questionnaires] },
    ];
    for (const change of wrong) {
      expect(standingOf(file('1', change), contextWith())).toMatchObject({
        kind: 'otherQuestionnaire',
      });
    }
  });

  it('counts what another version has in common (hard case 46)', () => {
    const revised = {
      questionnaires: [{ id: 'FORM', version: '1.1.0', hash: hashOf('e'), scope: 'all' }],
      answers: {
        FORM: {
          'FORM-MAN-1': { kind: 'level', level: 3 },
          'FORM-GONE-1': { kind: 'level', level: 3 },
        },
      },
    };
    expect(standingOf(file('1', revised), contextWith())).toEqual({
      kind: 'new',
      comparable: { items: 1, of: 2 },
    });
  });

  it('is left out when the place or the invitation is none of this round', () => {
    const tokens = contextWith([], withTokens);
    const sector = contextWith([], { sealing: aSealing({ asks: 'sector' }) });
    const meeting = contextWith([], { round: aRound({ mode: 'consensus' }) });
    const levels = contextWith([], { round: aRound({ grouping: 'levels' }) });
    const cases: [OpenedFile, MergeContext, string][] = [
      [file('1', { seatId: 's9' }), contextWith(), 'unknownSeat'],
      [file('1', { seatId: null }), contextWith(), 'unknownSeat'],
      [file('1', { sector: 'security' }), contextWith(), 'unknownSeat'],
      [file('1', { group: 'strategic' }), contextWith(), 'unknownSeat'],
      [file('1', { group: 'newcomer' }), levels, 'unknownSeat'],
      [file('1', { group: 'strategic' }), levels, 'new'],
      [file('1'), levels, 'new'],
      [file('1'), sector, 'unknownSeat'],
      [file('1', { seatId: null, sector: 'social' }), sector, 'unknownSeat'],
      [file('1', { seatId: null, sector: 'security' }), sector, 'new'],
      [file('1'), meeting, 'unknownSeat'],
      [file('1', { seatId: null }), meeting, 'new'],
      [file('1'), tokens, 'unknownInvitation'],
      [file('1', { token: tokenOf('C') }), tokens, 'unknownInvitation'],
      [file('1', { token: tokenOf('A') }), tokens, 'new'],
      [file('1', { token: tokenOf('A') }), contextWith(), 'unknownInvitation'],
    ];
    for (const [one, context, kind] of cases) expect(standingOf(one, context).kind).toBe(kind);
  });

  it('stays deleted when it was deleted (hard case 42)', () => {
    const hashes = contextWith([], {
      deleted: { hashes: new Set([hashOf('1')]), responseIds: new Set() },
    });
    expect(standingOf(file('1'), hashes)).toEqual({ kind: 'inTrash' });
    const ids = contextWith([], { deleted: { hashes: new Set(), responseIds: new Set(['a1']) } });
    expect(standingOf(file('2', { revision: 9 }), ids)).toEqual({ kind: 'inTrash' });
  });
});

describe('a closed round', () => {
  const received = ['1', '2', '3', '4', '5', '6'].map((digit) =>
    aReceived(digit, { responseId: `a${digit}` }),
  );
  const published = [hashOf('1')];

  it('shows what was published and lets late ones wait until there are k', () => {
    const decided = { setAside: [], published };
    expect(projectedOf(received, decided)).toEqual([received[0]]);
    expect(lateOf(received.slice(0, 5), decided, 5)).toMatchObject({
      mayPublish: false,
      missing: 1,
    });
    expect(lateOf(received, decided, 5)).toMatchObject({ mayPublish: true, missing: 0 });
    expect(lateOf(received, { setAside: [], published: null }, 5).mayPublish).toBe(false);
  });
});
