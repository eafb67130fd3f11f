import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import { Page } from '../../ui/Page.tsx';

interface DocumentsFrameProps {
  network: Network;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page about a network's documents, with the way back to the network. */
export function DocumentsFrame({ network, title, lead, children }: DocumentsFrameProps) {
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
