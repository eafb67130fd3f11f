import { useState } from 'react';
import type { Topic } from '../../../domain/comparison/learning-scope.ts';
import { pairFigures } from '../../../domain/comparison/pair-figures.ts';
import type { Partner } from '../../../domain/comparison/partners.ts';
import { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { VerdictMark } from '../../../ui/practice/VerdictMark.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { Learning } from '../use-learning.ts';
import styles from './Learn.module.css';
import { PairDetails } from './PairDetails.tsx';

interface PartnerRowProps {
  partner: Partner;
  topic: Topic;
  learner: ContentHash;
  learning: Learning;
  names: (key: ContentHash) => string;
}

/** One network that could show something, with how its conditions go together with ours. */
export function PartnerRow({ partner, topic, learner, learning, names }: PartnerRowProps) {
  const m = useMessages('learn');
  const format = useFormat();
  const [wasOpened, setOpened] = useState(false);
  const { teacher, verdict, likeness } = partner;
  const figures = pairFigures(learning.material.comparisons, learner, teacher, topic);
  const name = names(ContentHash.parse(teacher));
  const { share, compared } = likeness;
  return (
    <li>
      <p className={styles.partner}>
        <strong>{name}</strong>
        <VerdictMark verdict={verdict} />
      </p>
      <p className={styles.quiet}>
        {figures !== null &&
          `${m.partnerMean({
            mean: format.number(figures.teacher.value, 1),
            rests: m.restsOn[figures.teacher.mode](figures.teacher),
          })} · `}
        {share === null
          ? m.alikeUnknown({ compared })
          : m.alike({ share: format.percent(share), compared })}
      </p>
      <details onToggle={() => setOpened(true)} data-screen-only="">
        <summary>
          {m.moreShort}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </summary>
        {wasOpened && (
          <PairDetails
            learner={learner}
            teacher={teacher}
            ask={figures?.ask ?? []}
            learning={learning}
            names={names}
          />
        )}
      </details>
    </li>
  );
}
