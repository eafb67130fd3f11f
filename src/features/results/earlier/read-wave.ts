import type { ScoredWave } from '../../../domain/comparison/round-change.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { matchVersions } from '../../../domain/response/version-match.ts';
import { resultBasis } from '../../../domain/score/result-basis.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { toSha256 } from '../../../files/text/sha256.ts';
import { databaseName } from '../../../storage/db.ts';
import { lastingFigures } from '../../../storage/lasting-figures.ts';
import type { Store } from '../../../storage/store.ts';
import { countIfMany } from '../page/many-responses.ts';
import { scoreAside } from '../page/score-aside.ts';

/** A closed round with the figures that stay; those of today on the given questionnaires where none do. */
export async function readWave(
  store: Store,
  round: Round,
  questionnaires: readonly Questionnaire[],
  signal: AbortSignal = new AbortController().signal,
): Promise<ScoredWave> {
  // Answers to a version that this copy cannot read are left out: nothing is guessed.
  const readable = questionnaires.filter(({ id, version }) =>
    round.questionnaires.some(
      (asked) => asked.id === id && matchVersions(asked.version, version) !== 'unreadable',
    ),
  );
  const { responses } = await readResponses(store, round);
  const scored =
    responses === null
      ? await scoreAside({ database: databaseName, round, questionnaires: readable }, signal)
      : null;
  const figures = await lastingFigures(store, {
    roundId: round.id,
    basis: toSha256(scored?.basis ?? resultBasis(round, responses ?? [])),
    score: () =>
      scored?.result ?? scoreRound({ round, responses: responses ?? [], questionnaires: readable }),
  });
  return { round, responses, ...figures };
}

/** Null where they are too many for the page. */
export async function readResponses(
  store: Store,
  round: Round,
): Promise<Pick<ScoredWave, 'responses'>> {
  const isMany = (await countIfMany(store, round.id)) !== null;
  return { responses: isMany ? null : await store.responses.byRound(round.id) };
}
