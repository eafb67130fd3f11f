import { useState } from 'react';
import { Link } from 'wouter';
import {
  matchPractice,
  type PracticeMatch,
  type Verdict,
} from '../../../domain/comparison/match-practice.ts';
import type { NamedModel } from '../../../domain/comparison/named-model.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import type { ContextProfile } from '../../../domain/network/context.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { sourcesToText } from '../../../files/built-in/sources-to-text.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Practice } from '../../../ui/practice/Practice.tsx';
import styles from './PracticeList.module.css';
import { ReadOtherwise } from './ReadOtherwise.tsx';
import type { Reading } from './use-readings.ts';
import { VerdictFilter } from './VerdictFilter.tsx';

interface PracticeListProps {
  cards: readonly PracticeCard[];
  conditions: Questionnaire;
  models: readonly NamedModel[];
  /** Collections that read some cards otherwise, and the one whose reading is shown, if any. */
  readings: readonly Reading[];
  reading: Reading | undefined;
  /** Null where no network stands beside the cards. */
  profile: ContextProfile | null;
}

export function PracticeList(props: PracticeListProps) {
  const { cards, conditions, models, readings, reading, profile } = props;
  const m = useMessages('practices');
  const [wanted, setWanted] = useState<Verdict | null>(null);
  const items = new Map(itemsOf(conditions).map((item) => [item.id, item]));
  const matched = cards.map((own): { card: PracticeCard; match: PracticeMatch | null } => {
    const card = { ...own, requires: reading?.requirements[own.key] ?? own.requires };
    return {
      card,
      match: profile === null ? null : matchPractice(card.requires, profile.conditions),
    };
  });
  const shown = matched.filter(({ match }) => wanted === null || match?.verdict === wanted);
  return (
    <section aria-label={m.title}>
      {profile !== null && (
        <VerdictFilter
          verdicts={matched.flatMap(({ match }) => match?.verdict ?? [])}
          wanted={wanted}
          onWant={setWanted}
        />
      )}
      <div className={styles.tools}>
        <p className={styles.count} role="status">
          {m.shown({ count: shown.length, all: cards.length })}
        </p>
        <Button weight="quiet" onClick={() => window.print()}>
          {m.print}
        </Button>
      </div>
      {shown.length === 0 && <p>{m.noneShown}</p>}
      {shown.map(({ card, match }) => (
        <Practice key={card.key} card={card} items={items} match={match} headingLevel={2}>
          <p className={styles.background}>
            {m.source} <span lang="en">{sourcesToText(card.sources)}</span>
          </p>
          <ReadOtherwise
            readings={readings.filter(({ requirements }) => requirements[card.key] !== undefined)}
            chosen={reading}
          />
          <Examples models={models.filter(({ practices }) => practices.includes(card.key))} />
        </Practice>
      ))}
    </section>
  );
}

function Examples({ models }: { models: readonly NamedModel[] }) {
  const m = useMessages('practices');
  if (models.length === 0) return null;
  return (
    <p className={styles.background}>
      {m.examples}{' '}
      {models.map(({ key, name }, at) => (
        <span key={key}>
          {at > 0 && ' · '}
          <Link href={`/models/${key}`}>
            <QuestionText text={name} />
          </Link>
        </span>
      ))}
    </p>
  );
}
