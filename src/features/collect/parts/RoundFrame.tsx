import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { useSealedRound, type SealedRound } from './use-sealed-round.ts';

interface RoundFrameProps {
  title: string;
  lead: string;
  children: (sealed: SealedRound) => ReactNode;
}

/** A page about one round, with the way back to it; or what to do when there is no such round. */
export function RoundFrame({ title, lead, children }: RoundFrameProps) {
  const m = useMessages('round');
  const sealed = useSealedRound();
  if (sealed === undefined) return null;
  if (sealed === null) {
    return (
      <Page documentTitle={m.missingTitle} title={m.missingTitle} lead={<p>{m.missingText}</p>}>
        <Row>
          <ButtonLink to="/networks">{m.toNetworks}</ButtonLink>
        </Row>
      </Page>
    );
  }
  const { round, network } = sealed;
  return (
    <Page
      key={round.id}
      documentTitle={`${title} · ${round.label}`}
      eyebrow={
        <>
          <Link href={`/networks/${network.id}`}>{network.name}</Link>
          {' · '}
          <Link href={`/rounds/${round.id}`}>{round.label}</Link>
        </>
      }
      title={title}
      lead={<p>{lead}</p>}
    >
      {children(sealed)}
    </Page>
  );
}
