import type { RoundResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useNumbers } from '../words.ts';
import { Steps } from './Steps.tsx';

/** The response rate, and from how many answers on anything is shown. */
export function RestsOnMade({ result }: { result: RoundResult }) {
  const m = useMessages('made');
  const numbers = useNumbers();
  const { organisations, rate } = result.responseRate;
  const rateFrom = m.rateFrom({
    answered: numbers.count(organisations.answered),
    invited: numbers.count(organisations.invited),
    percent: numbers.percent(rate ?? 0),
  });
  return (
    <Steps
      settings={result.settings}
      steps={[
        { rule: 'M12', title: m.resultRate, lines: rate === null ? [] : [rateFrom] },
        {
          rule: 'M13',
          title: m.resultThreshold,
          lines: [m.thresholdIs({ k: numbers.count(result.k) })],
        },
      ]}
    />
  );
}
