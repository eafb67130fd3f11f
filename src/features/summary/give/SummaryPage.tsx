import { useCallback } from 'react';
import { useParams } from 'wouter';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { NothingHere } from '../../../ui/NothingHere.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { GiveRoom } from './GiveRoom.tsx';
import { readGivableRound } from './read-round.ts';

/** `/rounds/:roundId/summary`: what may leave of a closed round, all of it seen before. */
export function SummaryPage() {
  const m = useMessages('summary');
  const format = useFormat();
  const store = useStore();
  const { roundId } = useParams();
  const load = useCallback(() => readGivableRound(store, roundId), [store, roundId]);
  const read = useLoaded(load);
  if (read === undefined) return <p role="status">{m.reading}</p>;
  const [toRound, toResults] = [`/rounds/${roundId ?? ''}`, `/rounds/${roundId ?? ''}/results`];
  switch (read.kind) {
    case 'missing':
      return (
        <NothingHere
          title={m.missingTitle}
          text={m.missingText}
          to="/networks"
          way={m.toNetworks}
        />
      );
    case 'open':
      return <NothingHere title={m.openTitle} text={m.openText} to={toRound} way={m.toRound} />;
    case 'empty':
      return (
        <NothingHere title={m.emptyTitle} text={m.emptyText} to={toResults} way={m.toResults} />
      );
    case 'tooClose': {
      const said = { day: format.day(read.given.lastOn), k: format.number(read.round.k) };
      const text = m.tooCloseText(said);
      return <NothingHere title={m.tooCloseTitle} text={text} to={toResults} way={m.toResults} />;
    }
    case 'givable':
      return <GiveRoom key={read.found.round.id} found={read.found} />;
  }
}
