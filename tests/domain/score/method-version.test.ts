import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { methodVersion } from '../../../src/domain/score/method-version.ts';
import { RoundResult } from '../../../src/domain/score/round-result.ts';
import { isSameResult, resultToText } from '../../../src/domain/score/same-result.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { threeRounds } from '../../support/three-rounds.ts';

/**
 * What each version of the method makes of the same 40 persons: the hash of the whole result. When
 * this test fails, figures changed: give the method a new version and add its line.
 */
const resultOf: Readonly<Record<string, string>> = {
  '1.0': 'e7077d9286833fecff4046b555e592fd1b7babd396ce58951203f62eb4e55ea1',
};

it('gives the same answers the same figures as long as its version stays', async () => {
  const result = await scoreLastRound();
  const hash = createHash('sha256').update(resultToText(result)).digest('hex');
  expect({ [methodVersion]: hash }).toEqual({ [methodVersion]: resultOf[methodVersion] });
});

it('is read back from where it was recorded just as it was', async () => {
  const result = await scoreLastRound();
  expect(RoundResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
});

it('differs from a result with another figure, and not by the last bit of a number', async () => {
  const result = await scoreLastRound();
  const withMean = (change: (mean: number) => number) =>
    RoundResult.parse(
      JSON.parse(JSON.stringify(result), (key, value: unknown) =>
        key === 'mean' && typeof value === 'number' ? change(value) : value,
      ),
    );
  expect(
    isSameResult(
      result,
      withMean((mean) => mean * (1 + Number.EPSILON)),
    ),
  ).toBe(true);
  expect(
    isSameResult(
      result,
      withMean((mean) => mean * 0.999_999),
    ),
  ).toBe(false);
});

it('is the same when a questionnaire has only gained a language since', async () => {
  const result = await scoreLastRound();
  const earlier = RoundResult.parse(
    JSON.parse(JSON.stringify(result), (key, value: unknown) =>
      key === 'version' ? '0.9.9' : value,
    ),
  );
  expect(earlier).not.toEqual(result);
  expect(isSameResult(earlier, result)).toBe(true);
});

it.each(['settings', 'outcome', 'k'])('is refused as a record without its %s', async (key) => {
  const entries = Object.entries(await scoreLastRound()).filter(([name]) => name !== key);
  expect(RoundResult.safeParse(Object.fromEntries(entries)).success).toBe(false);
});

async function scoreLastRound() {
  const questionnaires = await Promise.all(
    questionnaireIndex.map(({ id }) => loadQuestionnaire(id)),
  );
  const { rounds, responses } = threeRounds(questionnaires);
  const round = rounds[2];
  return scoreRound({
    round,
    responses: responses.filter(({ roundId }) => roundId === round.id),
    questionnaires,
  });
}
