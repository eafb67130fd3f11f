import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import { Page } from '../../ui/Page.tsx';

interface RolesFrameProps {
  network: Network;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page about a network's roles, with the way back to the network. */
export function RolesFrame({ network, title, lead, children }: RolesFrameProps) {
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
