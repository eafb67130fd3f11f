import { groupingOf } from '../../../domain/network/grouping.ts';
import type { Round } from '../../../domain/network/round.ts';
import { readText } from '../../../domain/questionnaire/text.ts';
import { questionnaireTitle } from '../../../files/built-in/questionnaire-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ChosenForRound } from '../../../ui/how-made/ChosenForRound.tsx';
import { askedEntries } from '../parts/asked.ts';
import { totalPersons } from '../persons/persons.ts';
import styles from './AboutRound.module.css';

/** What the members were told when the round was opened. */
export function AboutRound({ round }: { round: Round }) {
  const m = useMessages('round');
  const { legend, titles } = useMessages('grouping');
  const language = useLanguage();
  const taking = totalPersons(
    Object.fromEntries(round.invited.map(({ seatId, persons }) => [seatId, String(persons)])),
  );
  return (
    <Section title={m.aboutTitle}>
      <dl className={styles.facts}>
        <dt>{m.asked}</dt>
        <dd>
          <ul className={styles.asked}>
            {askedEntries(round).map(({ entry, scope }) => {
              const title = readText(questionnaireTitle(entry.id), language);
              return (
                <li key={entry.id} lang={title.language}>
                  {scope === 'core' ? m.askedCore({ title: title.value }) : title.value}
                </li>
              );
            })}
          </ul>
        </dd>
        <dt>{m.wayOfAnswering}</dt>
        <dd>{round.mode === 'survey' ? m.survey : m.consensus}</dd>
        <dt>{m.takingPart}</dt>
        <dd>{m.personsTotal(taking)}</dd>
        {round.mode === 'survey' && (
          <>
            <dt>{m.smallestGroup}</dt>
            <dd>{m.thresholdOption({ k: round.k })}</dd>
            <dt>{legend}</dt>
            <dd>{titles[groupingOf(round)]}</dd>
          </>
        )}
      </dl>
      {round.settings !== undefined && <ChosenForRound settings={round.settings} />}
    </Section>
  );
}
