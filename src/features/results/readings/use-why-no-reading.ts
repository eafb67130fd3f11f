import type { WhyNot } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** Why a reading is not there: what is wrong with one of its statements, in a sentence. */
export function useWhyNoReading({ round, questionnaire }: View): (because: WhyNot) => string {
  const m = useMessages('signals');
  const numbers = useNumbers();
  return (because) => {
    switch (because) {
      case 'fewerThanK':
        return m.readingFewerThanK({ k: numbers.count(round.k) });
      case 'itemThreshold':
        return m.readingItemThreshold({
          count: numbers.count(questionnaire.itemThreshold ?? round.k),
        });
      case 'complementary':
        return m.readingComplementary({ k: numbers.count(round.k) });
      case 'notKnownEnough':
        return m.readingNotKnown;
      case 'tooFewItems':
      case 'notScored':
        return m.readingNotAsked;
    }
  };
}
