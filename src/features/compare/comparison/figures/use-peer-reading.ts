import type { DimensionAmong } from '../../../../domain/comparison/peers-among.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useNumbers } from '../words.ts';

/** A line of the dot plot in words. */
export function usePeerReading(): (among: DimensionAmong) => string {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const ownOf = ({ own }: DimensionAmong) => {
    if (own?.kind !== 'shown') return undefined;
    const value = numbers.mean(own.value);
    return own.isProvisional ? m.ownProvisional({ own: value }) : value;
  };
  return (among) => {
    const own = ownOf(among);
    const { peers } = among;
    if (peers.kind === 'quartiles') {
      const words = {
        median: numbers.mean(peers.median),
        lower: numbers.mean(peers.lower),
        upper: numbers.mean(peers.upper),
      };
      return own === undefined ? m.peersReading(words) : m.peersReadingOwn({ own, ...words });
    }
    if (peers.n === 0) return own === undefined ? m.peersNone : m.peersOwnOnly({ own });
    const values = peers.values.map(numbers.mean).join(' · ');
    return own === undefined ? m.peersDots({ values }) : m.peersDotsOwn({ own, values });
  };
}
