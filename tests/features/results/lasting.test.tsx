import { beforeAll, describe, expect, it } from 'vitest';
import { coursesOf } from '../../../src/domain/comparison/over-rounds.ts';
import { changeSince } from '../../../src/domain/comparison/round-change.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { methodVersion } from '../../../src/domain/score/method-version.ts';
import { resultBasis } from '../../../src/domain/score/result-basis.ts';
import { RoundResult as StoredResult } from '../../../src/domain/score/round-result.ts';
import type { RoundResult } from '../../../src/domain/score/results.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { figuresIn } from '../../../src/features/report/figures-in.ts';
import { gatherReport } from '../../../src/features/report/gather-report.ts';
import { readKeptRound } from '../../../src/features/report/read-kept-round.ts';
import { toDocument } from '../../../src/features/report/document/to-document.ts';
import { loadReportWords } from '../../../src/features/report/words/words.ts';
import { loadWaves } from '../../../src/features/results/earlier/load-waves.ts';
import { readSignalsOf } from '../../../src/features/results/signals/use-signals.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { toSha256 } from '../../../src/files/text/sha256.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { sourceOf } from '../../support/report.ts';
import { threeRounds, type ThreeRounds } from '../../support/three-rounds.ts';

const older = '0.9';
let form: Questionnaire;
let made: ThreeRounds;
let store: Store;

beforeAll(async () => {
  form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
  made = threeRounds([form]);
});

function scored(round: Round): RoundResult {
  return scoreRound({ round, responses: made.responses, questionnaires: [form] });
}

/** What another method might have made of the same answers. */
function withMeans(result: RoundResult, mean: number): RoundResult {
  return StoredResult.parse(
    JSON.parse(JSON.stringify(result), (key, value: unknown) =>
      key === 'mean' && typeof value === 'number' ? mean : value,
    ),
  );
}

/** A device that recorded some rounds by a method, and reads the last of three rounds now. */
async function deviceWith(
  recorded: readonly { round: Round; method: string; result: RoundResult; basis?: string }[],
) {
  const { network, rounds, responses } = made;
  store = createTestStore();
  await store.putAll({ networks: [network], rounds: [...rounds], responses: [...responses] });
  for (const { round, method, result, basis } of recorded) {
    const answers = responses.filter(({ roundId }) => roundId === round.id);
    const hash = await toSha256(basis ?? resultBasis(round, answers));
    const record = { schema: 1, id: round.id, rev: 1, method, recordedOn: '2026-01-02' } as const;
    await store.putAll({
      recorded: [{ ...record, basis: hash, result: StoredResult.parse(result) }],
    });
  }
}

async function wavesShown(shown: RoundResult = scored(made.rounds[2])) {
  const waves = await loadWaves(store, { round: shown, network: made.network }, [form]);
  const [first, before, now] = waves;
  if (first === undefined || before === undefined || now === undefined) throw new Error('Three');
  return { waves, before, now };
}

describe('an earlier round beside a later one', () => {
  it('says what it said when it was recorded, whatever would be worked out now', async () => {
    const [, second] = made.rounds;
    const result = withMeans(scored(second), 2.25);
    await deviceWith([{ round: second, method: methodVersion, result }]);
    const { before, now, waves } = await wavesShown();
    expect(before.result).toEqual(result);
    const change = changeSince(before, now, form);
    if (change.kind === 'notCompared') throw new Error(change.because);
    const means = change.dimensions.map((one) => one.kind === 'shown' && one.value.before.mean);
    expect(means).toEqual([2.25, 2.25, 2.25, 2.25]);
    const [course] = coursesOf(waves, form).dimensions;
    expect(course?.points[1]?.mean).toEqual({ kind: 'shown', value: 2.25 });
  });

  it('is not compared where another version of the method led to other figures, and that is said', async () => {
    const [, second] = made.rounds;
    const result = withMeans(scored(second), 2.25);
    await deviceWith([{ round: second, method: older, result }]);
    const { before, now, waves } = await wavesShown();
    expect(before.result).toEqual(result);
    const because = 'otherMethodVersion';
    expect(changeSince(before, now, form)).toEqual({ kind: 'notCompared', because });
    expect(coursesOf(waves, form).leftOut).toEqual([{ label: second.label, because }]);

    const told = await readReport();
    expect(told.report.parts[0]?.change).toEqual({ kind: 'notCompared', because });
    expect(told.text).toContain(
      'Not compared: Formalisation (it is recorded with another version of the method',
    );
  });

  it('is compared where the older version leads to the same figures', async () => {
    const [, second] = made.rounds;
    await deviceWith([{ round: second, method: older, result: scored(second) }]);
    const { before, now } = await wavesShown();
    expect(changeSince(before, now, form).kind).toBe('compared');
    expect((await readReport()).report.parts[0]?.change?.kind).toBe('compared');
  });

  it('is compared with a round of the same older version, while that one is shown as recorded', async () => {
    const [, second, third] = made.rounds;
    const shown = withMeans(scored(third), 2.5);
    await deviceWith([
      { round: second, method: older, result: withMeans(scored(second), 2.25) },
      { round: third, method: older, result: shown },
    ]);
    const recorded = await wavesShown(shown);
    expect(changeSince(recorded.before, recorded.now, form).kind).toBe('compared');
    const today = await wavesShown();
    expect(changeSince(today.before, today.now, form).kind).toBe('notCompared');
    expect((await readReport()).report.parts[0]?.change?.kind).toBe('compared');
  });

  it('is worked out anew where its answers have changed since', async () => {
    const [, second] = made.rounds;
    const result = withMeans(scored(second), 2.25);
    await deviceWith([{ round: second, method: older, result, basis: 'other answers' }]);
    const { before } = await wavesShown();
    expect(before.result).toEqual(scored(second));
  });

  it('gives signals nothing to compare where the method was another', async () => {
    const [, second, third] = made.rounds;
    const of = { round: third, result: scored(third), questionnaires: [form] };
    const unsaid = async () => {
      const readings = await readSignalsOf(store, of, new AbortController().signal);
      return readings.flatMap((one) =>
        one.kind === 'cannotBeSaid' ? one.gaps.map(({ because }) => because) : [],
      );
    };
    await deviceWith([]);
    expect(await unsaid()).not.toContain('notComparable');
    await deviceWith([{ round: second, method: older, result: withMeans(scored(second), 2.25) }]);
    expect(await unsaid()).toContain('notComparable');
  });
});

async function readReport() {
  const found = await readKeptRound(store, made.rounds[2].id);
  if (found.kind !== 'closed') throw new Error(found.kind);
  const report = await gatherReport(found.kept, figuresIn(store, found.kept));
  const { sections } = toDocument(sourceOf(report), await loadReportWords('en'));
  const blocks = sections.flatMap((section) => section.blocks);
  const text = blocks.map((one) => ('text' in one ? one.text.text : '')).join('\n');
  return { report, text };
}
