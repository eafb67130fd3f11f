import { use, useMemo } from 'react';
import type { Collection } from '../../../domain/comparison/collection.ts';
import { countVerdicts, matchPractice } from '../../../domain/comparison/match-practice.ts';
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
  return (
    <Section
      title={m.practicesTitle}
      lead={m.practicesLead({ networks: contexts.size, of: keys.length })}
    >
      <div>
        {cards.map((own) => {
          const changed = collection.requirements[own.key];
          const card = changed === undefined ? own : { ...own, requires: changed };
          return (
            <Practice
              key={card.key}
              card={card}
              items={items}
              match={
                context === undefined ? null : matchPractice(card.requires, context.conditions)
              }
              isFolded
            >
              {places.length > 0 && (
                <p className={styles.quiet}>{m.counted(countVerdicts(card.requires, places))}</p>
              )}
              {changed !== undefined && <p className={styles.quiet}>{practices.edited}</p>}
              <ChangeRequirements card={card} own={own} items={items} collection={collection} />
            </Practice>
          );
        })}
      </div>
      <div>
        <ButtonLink to="/practices">{m.allPractices}</ButtonLink>
      </div>
    </Section>
  );
}
