import { settingsOf } from '../../../domain/network/chosen-settings.ts';
import { outlookOf } from '../../../domain/response/closing.ts';
import { responseRate } from '../../../domain/response/response-rate.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { formatRate } from './format-rate.ts';
import type { StoredRound } from './use-round.ts';

/** What the results would show, and what to do when that is nothing or little. */
export function OutlookText({ stored: { round, responses } }: { stored: StoredRound }) {
  const m = useMessages('round');
  const format = useFormat();
  const { rate: share, persons } = responseRate({ round, responses });
  const rate = formatRate(format, share ?? 0);
  const { lowestRate, fullRate } = settingsOf(round);
  const limits = { lowest: format.percent(lowestRate), full: format.percent(fullRate) };
  const outlook = outlookOf({ round, responses });
  if (round.mode === 'consensus') return outlook === 'empty' ? <p>{m.emptyMeeting}</p> : null;
  switch (outlook) {
    case 'empty':
      return <p>{m.outlooks.empty}</p>;
    case 'tooFewPersons':
      return <p>{m.outlooks.tooFewPersons({ handedIn: persons.handedIn, k: round.k })}</p>;
    case 'tooFewOrganisations':
    case 'provisional':
    case 'full':
      return <p>{m.outlooks[outlook]({ rate, ...limits })}</p>;
  }
}
