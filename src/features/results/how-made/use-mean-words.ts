import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { View } from '../view.ts';

/** How the mean was taken, where that was chosen for the round and is not as the rule says. */
export function useMeanWords({ round }: View): { words?: string } {
  const { meanWords } = useMessages('made');
  const { weighting } = round.settings;
  return weighting === 'organisations' ? {} : { words: meanWords[weighting] };
}
