import { resultBasis } from '../../domain/score/result-basis.ts';
import { toSha256 } from '../../files/text/sha256.ts';
import { keepShown } from '../../storage/keep-shown.ts';
import { lastingFigures } from '../../storage/lasting-figures.ts';
import type { Store } from '../../storage/store.ts';
import type { FiguresKept, KeptRound } from './gather-report.ts';

/** A report tells what the results page tells: the figures that a round had when it was first read. */
export function figuresIn(
  store: Store,
  { round, responses, before, today }: KeptRound,
): FiguresKept {
  return {
    ofRound: async (result) => {
      const basis = toSha256(resultBasis(round, responses));
      const kept = await keepShown(store, { roundId: round.id, result, basis }, today);
      if (kept.differs === null) return { result: kept.result };
      return lastingFigures(store, { roundId: round.id, basis, score: () => result });
    },
    before: async (score) => {
      if (before === null) return { result: score() };
      const basis = toSha256(resultBasis(before.round, before.responses));
      return lastingFigures(store, { roundId: before.round.id, basis, score });
    },
  };
}
