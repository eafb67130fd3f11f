import { useEffect, useState } from 'react';
import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import type { Network } from '../../../domain/network/network.ts';
import { readSignals } from '../../../domain/report/read-signals.ts';
import { registerOf } from '../../../domain/report/register.ts';
import type { Signal } from '../../../domain/report/signal.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { loadSignals } from '../../../files/built-in/signals.ts';
import { today } from '../../../ui/today.ts';

/** The signals that need no answers and act on this register. */
export function useRegisterSigns(
  { seats }: Network,
  entries: readonly DocumentEntry[],
): readonly Signal[] {
  const [signals, setSignals] = useState<readonly Signal[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const all = await loadSignals();
      if (isCurrent) setSignals(all.filter(({ items }) => items.length === 0));
    };
    load().catch(() => {
      // The register says all the rest without them.
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const readings = readSignals(signals, {
    round: { mode: 'survey', outcome: { kind: 'nothingHandedIn' } },
    questionnaires: [],
    settings: defaultSettings,
    register: registerOf(entries, seats, documentTypes, today()),
  });
  return readings.flatMap((reading) => (reading.kind === 'acts' ? [reading.signal] : []));
}
