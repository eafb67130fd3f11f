import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Page, Section } from '../../../../ui/Page.tsx';
import { Place, PlaceList } from '../../../../ui/PlaceList.tsx';
import { CollectionList } from './CollectionList.tsx';
import { DeletedCollections } from './DeletedCollections.tsx';
import { Examples } from './Examples.tsx';
import { NewCollection } from './NewCollection.tsx';
import { OpenCollection } from './OpenCollection.tsx';

/** Every collection on this device, and the ways to one more. */
export function CollectionsPage() {
  const m = useMessages('collections');
  return (
    <Page
      documentTitle={m.listTitle}
      title={m.listTitle}
      lead={
        <>
          <p>{m.listLead}</p>
          <p>{m.notARanking}</p>
        </>
      }
    >
      <DeletedCollections />
      <CollectionList />
      <Section title={m.newTitle}>
        <NewCollection />
      </Section>
      <Section title={m.openTitle} lead={m.openText}>
        <OpenCollection />
      </Section>
      <Section title={m.exampleTitle} lead={m.exampleText}>
        <Examples />
      </Section>
      <Section title={m.libraryTitle}>
        <PlaceList>
          <Place to="/models" title={m.models} note={m.modelsNote} />
          <Place to="/practices" title={m.practices} note={m.practicesNote} />
        </PlaceList>
      </Section>
    </Page>
  );
}
