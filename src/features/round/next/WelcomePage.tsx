import { questionnaireTitle } from '../../../files/built-in/questionnaire-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { groupingOf } from '../../../domain/network/grouping.ts';
import { readText } from '../../../domain/questionnaire/text.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { askedEntries, totalMinutes } from '../parts/asked.ts';
import type { StoredRound } from '../parts/use-round.ts';
import { BeginForm } from './BeginForm.tsx';
import { seatsWithPlace } from '../parts/places.ts';
import { ResumeForm } from './ResumeForm.tsx';
import styles from './WelcomePage.module.css';

/** What a person reads before the first question: what for, who can read it, and where to begin. */
export function WelcomePage({ stored }: { stored: StoredRound }) {
  const m = useMessages('round');
  const next = useMessages('round-next');
  const { reader } = useMessages('grouping');
  const { round, network } = stored;
  const seats = seatsWithPlace(stored);
  const grouping = groupingOf(round);
  const own = grouping === 'sectors' ? [] : [reader[grouping]({ k: round.k })];
  return (
    <Page
      documentTitle={next.nextTitle}
      eyebrow={`${network.name} · ${round.label}`}
      title={next.nextTitle}
      lead={<p>{next.nextLead}</p>}
    >
      <div className={styles.reading}>
        <Section title={next.purposeTitle}>
          <Purpose stored={stored} />
        </Section>
        <Section title={next.readersTitle}>
          <Readers sentences={[...next.readers({ k: round.k }), ...own]} />
        </Section>
      </div>
      {seats.length === 0 ? (
        <EmptyState
          title={next.noPlaceTitle}
          action={<ButtonLink to={`/rounds/${round.id}`}>{m.toRound}</ButtonLink>}
        >
          <p>{next.noPlaceText}</p>
        </EmptyState>
      ) : (
        <BeginForm stored={stored} seats={seats} />
      )}
      <ResumeForm responses={stored.responses} />
    </Page>
  );
}

function Purpose({ stored: { round, network } }: { stored: StoredRound }) {
  const m = useMessages('round-next');
  const language = useLanguage();
  const format = useFormat();
  const asked = askedEntries(round);
  const titles = asked.map(({ entry }) => readText(questionnaireTitle(entry.id), language).value);
  return (
    <p className={styles.text}>
      {m.purpose({
        network: network.name,
        asked: format.list(titles),
        minutes: totalMinutes(asked),
      })}
    </p>
  );
}

export function Readers({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={styles.readers}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
