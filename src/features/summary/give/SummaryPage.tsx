import { useCallback } from 'react';
import { useParams } from 'wouter';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
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
        <NoSummary title={m.missingTitle} text={m.missingText} to="/networks" way={m.toNetworks} />
      );
    case 'open':
      return <NoSummary title={m.openTitle} text={m.openText} to={toRound} way={m.toRound} />;
    case 'empty':
      return <NoSummary title={m.emptyTitle} text={m.emptyText} to={toResults} way={m.toResults} />;
    case 'tooClose': {
      const said = { day: format.day(read.given.lastOn), k: format.number(read.round.k) };
      const text = m.tooCloseText(said);
      return <NoSummary title={m.tooCloseTitle} text={text} to={toResults} way={m.toResults} />;
    }
    case 'givable':
      return <GiveRoom key={read.found.round.id} found={read.found} />;
  }
}

interface NoSummaryProps {
  title: string;
  text: string;
  to: string;
  way: string;
}

function NoSummary({ title, text, to, way }: NoSummaryProps) {
  return (
    <Page documentTitle={title} title={title} lead={<p>{text}</p>}>
      <Row>
        <ButtonLink to={to} weight="primary">
          {way}
        </ButtonLink>
      </Row>
    </Page>
  );
}
