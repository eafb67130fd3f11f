import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';
import styles from './CollectionFrame.module.css';
import { collectionPlaces, pathOfPlace, type CollectionPlace } from './places.ts';
import { useCollection, type Collected } from './use-collection.ts';

interface CollectionFrameProps {
  at: CollectionPlace;
  title: string;
  lead?: string;
  children: (collected: Collected) => ReactNode;
}

/** A page about the collection that the address names, with the ways to its other pages. */
export function CollectionFrame({ at, title, lead, children }: CollectionFrameProps) {
  const m = useMessages('collection');
  const { collectionId } = useParams();
  const found = useCollection(collectionId);
  if (found === undefined) return null;
  if (found === null) {
    return (
      <Page documentTitle={m.missingTitle} title={m.missingTitle} lead={<p>{m.missingText}</p>}>
        <Row>
          <ButtonLink to="/compare">{m.toList}</ButtonLink>
        </Row>
      </Page>
    );
  }
  const { id, name, example } = found.collection;
  return (
    <Page
      key={id}
      documentTitle={`${title} · ${name}`}
      eyebrow={
        <>
          <Link href="/compare">{m.compare}</Link>
          {' · '}
          {name}
          {example && <span className={styles.tag}>{m.invented}</span>}
        </>
      }
      title={title}
      lead={lead === undefined ? undefined : <p>{lead}</p>}
    >
      <nav aria-label={m.places} className={styles.places}>
        {collectionPlaces.map((place) => (
          <Link
            key={place}
            href={pathOfPlace(id, place)}
            className={styles.place}
            aria-current={place === at ? 'page' : undefined}
          >
            {m.place[place]}
          </Link>
        ))}
      </nav>
      {children(found)}
    </Page>
  );
}
