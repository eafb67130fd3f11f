import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/report/evidence.ts';
import { readSignals } from '../../../src/domain/report/read-signals.ts';
import type { RegisteredDocument } from '../../../src/domain/report/signal-inputs.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { documentTypes } from '../../../src/files/built-in/document-types.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { loadSignals } from '../../../src/files/built-in/signals.ts';
import { register } from './made-register.ts';
import { madeRound, type Answered, type Given } from './made-result.ts';

const signals = await loadSignals();
const questionnaires = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));
const ids = [...new Set<string>(signals.flatMap(({ items }) => items))];

const given = fc.record({
  levels: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 12 }),
  dontKnow: fc.integer({ min: 0, max: 6 }),
});

const answered: fc.Arbitrary<Answered> = fc
  .tuple(...ids.map(() => given))
  .map((list) => Object.fromEntries(ids.map((id, index) => [id, list[index] ?? { levels: [3] }])));

const documents = fc.array(
  fc.record({
    type: fc.constantFrom(...documentTypes.map(({ key }) => key)),
    state: fc.constantFrom('draft', 'live', 'retired'),
    writtenWith: fc.subarray(['a', 'b', 'c']),
    reviewOn: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
  } satisfies Record<keyof RegisteredDocument, unknown>),
  { maxLength: 20 },
);

const hidden = fc.subarray(ids);

/** The same answers, some of them kept from the eye. */
function hide(all: Answered, these: readonly string[]): Answered {
  return Object.fromEntries(
    Object.entries(all).map(([id, one]) => {
      const own: Given = 'levels' in one ? one : { levels: one };
      return [id, these.includes(id) ? { ...own, hidden: 'fewerThanK' as const } : own];
    }),
  );
}

function readAll(now: Answered, before: Answered, list: readonly RegisteredDocument[]) {
  return readSignals(signals, {
    round: madeRound(now),
    before: madeRound(before),
    questionnaires,
    settings: defaultSettings,
    register: register(list),
  });
}

const itemOf = (evidence: Evidence) => ('itemId' in evidence ? evidence.itemId : null);

describe('signals and hidden figures', () => {
  it('never act on a figure that is hidden', () => {
    fc.assert(
      fc.property(answered, answered, documents, hidden, (now, before, list, these) => {
        for (const reading of readAll(hide(now, these), before, list)) {
          if (reading.kind !== 'acts') continue;
          const hiddenOnes = reading.evidence.filter((evidence) => {
            const id = itemOf(evidence);
            return id !== null && these.includes(id) && evidence.kind !== 'unawareShare';
          });
          expect(hiddenOnes).toEqual([]);
        }
      }),
    );
  });

  it('say the same or nothing when more is hidden, never the opposite', () => {
    fc.assert(
      fc.property(answered, answered, documents, hidden, (now, before, list, these) => {
        const open = readAll(now, before, list);
        const shut = readAll(hide(now, these), before, list);
        for (const [index, reading] of shut.entries()) {
          expect(['cannotBeSaid', open[index]?.kind]).toContain(reading.kind);
        }
      }),
    );
  });

  it('read nothing else: other levels behind a hidden figure change nothing', () => {
    fc.assert(
      fc.property(answered, answered, documents, hidden, (now, before, list, these) => {
        const mirrored = Object.fromEntries(
          Object.entries(now).map(([id, one]) => {
            const own: Given = 'levels' in one ? one : { levels: one };
            const levels = own.levels.map((level) => 6 - level);
            return [id, these.includes(id) ? { ...own, levels } : own];
          }),
        );
        expect(readAll(hide(mirrored, these), before, list)).toEqual(
          readAll(hide(now, these), before, list),
        );
      }),
    );
  });
});
