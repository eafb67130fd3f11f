import { use, useMemo } from 'react';
import type { Collection } from '../../../domain/comparison/collection.ts';
import {
  countVerdicts,
  matchPractice,
  verdicts,
  type PracticeMatch,
} from '../../../domain/comparison/match-practice.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { loadPracticeCards } from '../../../files/built-in/practice-cards.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Practice } from '../../../ui/practice/Practice.tsx';
import type { Learning } from '../use-learning.ts';
import { ChangeRequirements } from './ChangeRequirements.tsx';
import styles from './Learn.module.css';

interface PracticesProps {
  learner: ContentHash;
  learning: Learning;
  collection: Collection;
}

/** Every practice card beside one network, and counted over all, as the trainer reads its needs. */
export function Practices({ learner, learning, collection }: PracticesProps) {
  const m = useMessages('learn');
  const practices = useMessages('practices');
  const cards = use(loadPracticeCards());
  const { contexts, conditions, keys } = learning.material;
  const items = useMemo(
    () => new Map(itemsOf(conditions).map((item) => [item.id, item])),
    [conditions],
  );
  const places = useMemo(() => [...contexts.values()].map((one) => one.conditions), [contexts]);
  const context = contexts.get(learner);
  // What is worth trying comes first; cards of the same verdict stay in their order.
  const read = cards
    .map((own) => {
      const changed = collection.requirements[own.key];
      const card = changed === undefined ? own : { ...own, requires: changed };
      const match = context === undefined ? null : matchPractice(card.requires, context.conditions);
      return { own, card, match, isChanged: changed !== undefined };
    })
    .toSorted((a, b) => placeOf(a.match) - placeOf(b.match));
  return (
    <Section
      title={m.practicesTitle}
      lead={m.practicesLead({ networks: contexts.size, of: keys.length })}
    >
      <div>
        {read.map(({ own, card, match, isChanged }) => (
          <Practice key={card.key} card={card} items={items} match={match} isFolded>
            {places.length > 0 && (
              <p className={styles.quiet}>{m.counted(countVerdicts(card.requires, places))}</p>
            )}
            {isChanged && <p className={styles.quiet}>{practices.edited}</p>}
            <ChangeRequirements card={card} own={own} items={items} collection={collection} />
          </Practice>
        ))}
      </div>
      <div>
        <ButtonLink to="/practices">{m.allPractices}</ButtonLink>
      </div>
    </Section>
  );
}

function placeOf(match: PracticeMatch | null): number {
  return match === null ? 0 : verdicts.indexOf(match.verdict);
}
