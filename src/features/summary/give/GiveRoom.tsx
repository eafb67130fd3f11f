import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Summary } from '../../../domain/comparison/summary.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import { SummaryPreview } from '../preview/SummaryPreview.tsx';
import { firstChoice, toSummary, type Choice } from './choice.ts';
import { Choices } from './Choices.tsx';
import { Consent } from './Consent.tsx';
import { GivenNotice } from './GivenNotice.tsx';
import type { GivableRound } from './read-round.ts';

/** Choices, then everything that would leave by them, then agreement and the file. */
export function GiveRoom({ found: read }: { found: GivableRound }) {
  const m = useMessages('summary');
  const language = useLanguage();
  const [given, setGiven] = useState(read.given);
  const found = useMemo(() => ({ ...read, given }), [read, given]);
  const [choice, setChoice] = useState<Choice>(() => firstChoice(found));
  const { network, round } = found;
  const summary = useMemo<Summary | null>(
    () => toSummary(found, choice, { text: m.consent, language, givenOn: today() }),
    [found, choice, m, language],
  );
  return (
    <Page
      documentTitle={`${m.title} · ${network.name}`}
      eyebrow={
        <>
          <Link href={`/networks/${network.id}`}>{network.name}</Link>
          {' · '}
          <Link href={`/rounds/${round.id}`}>{round.label}</Link>
        </>
      }
      title={m.title}
      lead={<p>{m.lead}</p>}
    >
      <GivenNotice found={found} />
      <Section title={m.choicesTitle}>
        <Choices found={found} choice={choice} onChoice={setChoice} />
      </Section>
      {summary === null ? (
        <Notice title={m.chooseOne} />
      ) : (
        <>
          <SummaryPreview
            summary={summary}
            questionnaires={found.parts.map(({ questionnaire }) => questionnaire)}
          />
          <Consent {...{ found, choice, summary }} onGiven={setGiven} />
        </>
      )}
    </Page>
  );
}
