import type { WhyNot } from '../domain/score/results.ts';
import type { SpokenResults } from './spoken.ts';

/** Why a figure is not there, in two or three words. */
export function shortWhyNot(
  because: WhyNot,
  { results: m }: Pick<SpokenResults, 'results'>,
): string {
  switch (because) {
    case 'fewerThanK':
      return m.shortFewerThanK;
    case 'itemThreshold':
      return m.shortItemThreshold;
    case 'complementary':
      return m.shortComplementary;
    case 'notKnownEnough':
      return m.shortNotKnownEnough;
    case 'tooFewItems':
      return m.shortTooFewItems;
    case 'notScored':
      return m.shortNotScored;
  }
}
