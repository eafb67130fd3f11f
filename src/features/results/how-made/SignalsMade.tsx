import type { MethodSettings } from '../../../domain/network/method-settings.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { InMethod } from './InMethod.tsx';
import { Steps } from './Steps.tsx';

/** Signs rest on shares, medians and changes, whose numbers stand with each of them. */
export function SignalsMade({ settings }: { settings: MethodSettings }) {
  const m = useMessages('made');
  return (
    <>
      <Steps
        settings={settings}
        steps={[
          { rule: 'M2', title: m.resultShares, lines: [m.signalFrom] },
          { rule: 'M4', title: m.resultMedian, lines: [] },
          { rule: 'M11', title: m.resultChange, lines: [] },
        ]}
      />
      <InMethod part="signals" />
    </>
  );
}
