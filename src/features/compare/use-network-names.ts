import { useCallback, useMemo } from 'react';
import { callNetworks } from '../../domain/comparison/network-numbers.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import type { Collected } from './use-collection.ts';

/** How each network of a collection is called on screen, by its key. */
export function useNetworkNames({
  collection,
  collected,
}: Collected): (key: ContentHash) => string {
  const m = useMessages('naming');
  const format = useFormat();
  const { naming, labels } = collection;
  const calls = useMemo(
    () => callNetworks({ naming, labels }, collected),
    [naming, labels, collected],
  );
  return useCallback(
    (key) => {
      const call = calls.get(key);
      if (call === undefined) return '';
      return call.kind === 'name' ? call.name : m.number({ number: format.number(call.number) });
    },
    [calls, m, format],
  );
}
