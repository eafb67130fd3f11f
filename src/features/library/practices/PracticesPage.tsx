import { use, useState } from 'react';
import { Link, useParams } from 'wouter';
import { loadModels } from '../../../files/built-in/models.ts';
import { loadPracticeCards } from '../../../files/built-in/practice-cards.ts';
import { loadTransferConditions } from '../../../files/built-in/transfer-conditions.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PracticeRule } from '../../../ui/practice/PracticeRule.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { useGoToCard } from '../use-go-to-card.ts';
import { ChooseContext } from './ChooseContext.tsx';
import { ChooseReading } from './ChooseReading.tsx';
import { PracticeList } from './PracticeList.tsx';
import { useContexts } from './use-contexts.ts';
import { useReadings } from './use-readings.ts';

/** `/practices` and `/practices/:practice`: all cards, beside the conditions of one's own network. */
export function PracticesPage() {
  const m = useMessages('practices');
  const library = useMessages('library');
  const models = useMessages('models');
  const isEnglish = useLanguage() === 'en';
  const cards = use(loadPracticeCards());
  const conditions = use(loadTransferConditions());
  const examples = use(loadModels());
  const contexts = useContexts();
  const readings = useReadings(cards);
  const [chosen, setChosen] = useState<string>();
  const [readBy, setReadBy] = useState('');
  const reading = readings?.find(({ id }) => id === readBy);
  useGoToCard(useParams()['practice'], contexts !== undefined);
  // The only network there is, until somebody chooses otherwise.
  const only = contexts?.length === 1 ? contexts[0] : undefined;
  const context =
    chosen === undefined ? only : (contexts?.find(({ id }) => id === chosen) ?? undefined);
  return (
    <Page
      documentTitle={m.title}
      eyebrow={<Link href="/library">{library.title}</Link>}
      title={m.title}
      lead={<p>{m.lead}</p>}
    >
      <Stack>
        {!isEnglish && <Notice>{models.translated}</Notice>}
        {contexts !== undefined && (
          <ChooseContext
            contexts={contexts}
            chosen={context}
            conditions={conditions}
            onChoose={setChosen}
          />
        )}
        <ChooseReading readings={readings ?? []} chosen={reading} onChoose={setReadBy} />
        <PracticeRule />
      </Stack>
      {contexts !== undefined && (
        <PracticeList
          key={`${context?.id} ${reading?.id}`}
          cards={cards}
          conditions={conditions}
          models={examples}
          readings={readings ?? []}
          reading={reading}
          profile={context?.profile ?? null}
        />
      )}
    </Page>
  );
}
