import type { Topic } from '../../../domain/comparison/learning-scope.ts';
import { meanHere } from '../../../domain/comparison/pair-figures.ts';
import type { Partner } from '../../../domain/comparison/partners.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import type { Learning } from '../use-learning.ts';
import { GapPartners } from './GapPartners.tsx';
import styles from './Learn.module.css';

interface GapProps {
  topic: Topic;
  partners: readonly Partner[];
  learner: ContentHash;
  learning: Learning;
  names: (key: ContentHash) => string;
}

/** One dimension: where the network stands in it, and who could show something. */
export function Gap({ topic, partners, learner, learning, names }: GapProps) {
  const m = useMessages('learn');
  const format = useFormat();
  const here = meanHere(learning.material.comparisons, learner, topic);
  return (
    <section className={styles.gap}>
      <h3>
        <QuestionText text={learning.titleOf(topic)} />
      </h3>
      {here !== null && (
        <p className={styles.quiet}>
          {m.gapMean({ mean: format.number(here.value, 1), rests: m.restsOn[here.mode](here) })}
        </p>
      )}
      <GapPartners
        topic={topic}
        learner={learner}
        partners={partners}
        learning={learning}
        names={names}
      />
    </section>
  );
}
