import { useState, type ReactNode } from 'react';
import { matchPractice, type PracticeMatch } from '../../domain/comparison/match-practice.ts';
import type { PracticeCard } from '../../domain/comparison/practice-card.ts';
import type { Item } from '../../domain/questionnaire/questionnaire.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../QuestionText.tsx';
import { ConditionsTable } from './ConditionsTable.tsx';
import styles from './Practice.module.css';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { StillOpen, WhatFirst } from './WhatFirst.tsx';

interface PracticeProps {
  card: PracticeCard;
  /** Items of the conditions, by id. */
  items: ReadonlyMap<string, Item>;
  /** Null where no place stands beside it. */
  match: PracticeMatch | null;
  headingLevel?: 2 | 3;
  /** The conditions stand folded, where many cards are looked over. */
  isFolded?: boolean;
  /** What belongs to the card besides: models, sources, a way to edit. */
  children?: ReactNode;
}

/** A practice card: what it is, what it seems to need, and whether that is there. */
export function Practice(props: PracticeProps) {
  const { card, items, match, headingLevel = 3, isFolded = false, children } = props;
  const Heading = `h${headingLevel}` as const;
  const m = useMessages('practices');
  const format = useFormat();
  const read = useReadText();
  const checks = match?.checks ?? matchPractice(card.requires, {}).checks;
  const countries = format.list(card.countries.map((code) => format.country(code)));
  const more = (
    <>
      {card.note !== undefined && (
        <p className={styles.note}>
          <QuestionText text={card.note} />
        </p>
      )}
      {match !== null && <StillOpen ids={match.openBecause} items={items} />}
      {checks.length === 0 ? (
        <p className={styles.note}>{m.nothingNeeded}</p>
      ) : (
        <ConditionsTable
          caption={m.conditions({ title: read(card.title) })}
          checks={checks}
          items={items}
          isBeside={match !== null}
        />
      )}
    </>
  );
  return (
    <article className={styles.practice} aria-labelledby={card.key}>
      <header className={styles.head}>
        <Heading id={card.key} tabIndex={-1}>
          <QuestionText text={card.title} />
        </Heading>
        {countries !== '' && <span className={styles.countries}>{countries}</span>}
        {match !== null && <VerdictMark verdict={match.verdict} />}
      </header>
      {match !== null && (!isFolded || match.verdict !== 'worthTrying') && (
        <WhatFirst match={match} items={items} />
      )}
      {isFolded ? (
        <Folded title={m.more} about={read(card.title)}>
          {more}
        </Folded>
      ) : (
        more
      )}
      {children}
    </article>
  );
}

/** Drawn when it is opened. */
function Folded({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>
        {title}
        <VisuallyHidden>: {about}</VisuallyHidden>
      </summary>
      {wasOpened && <div className={styles.folded}>{children}</div>}
    </details>
  );
}
