import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Network } from '../domain/network/network.ts';
import { Page } from './Page.tsx';

interface NetworkFrameProps {
  network: Network;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page about something of a network's, with the way back to the network. */
export function NetworkFrame({ network, title, lead, children }: NetworkFrameProps) {
  return (
    <Page
      documentTitle={`${title} · ${network.name}`}
      eyebrow={<Link href={`/networks/${network.id}`}>{network.name}</Link>}
      title={title}
      lead={lead === undefined ? undefined : <p>{lead}</p>}
    >
      {children}
    </Page>
  );
}
