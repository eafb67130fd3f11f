import { useMemo } from 'react';
import { gapsOf, isSameTopic, partnersOf } from '../../../domain/comparison/partners.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import type { Learning } from '../use-learning.ts';
import { Gap } from './Gap.tsx';
import styles from './Learn.module.css';

interface GapsProps {
  learner: ContentHash;
  learning: Learning;
  names: (key: ContentHash) => string;
}

/** Every dimension in which a network has something to look for, with partners for it. */
export function Gaps({ learner, learning, names }: GapsProps) {
  const m = useMessages('learn');
  const format = useFormat();
  const read = useReadText();
  const { scope, titleOf } = learning;
  const gaps = useMemo(() => {
    const partners = partnersOf(learner, scope);
    return gapsOf(learner, scope).map((topic) => ({
      topic,
      partners: partners.filter(({ topics }) => topics.some((one) => isSameTopic(one, topic))),
    }));
  }, [learner, scope]);
  const learn = format.number(defaultSettings.learningLevel);
  const teach = format.number(defaultSettings.teachingLevel);
  const alone = gaps.filter(({ partners }) => partners.length === 0);
  return (
    <Section title={m.gapsTitle} lead={m.gapsLead({ learn, teach })}>
      {gaps.length === 0 && <p className={styles.text}>{m.noGaps({ learn })}</p>}
      {gaps
        .filter(({ partners }) => partners.length > 0)
        .map(({ topic, partners }) => (
          <Gap
            key={`${topic.questionnaireId} ${topic.dimensionId}`}
            topic={topic}
            partners={partners}
            learner={learner}
            learning={learning}
            names={names}
          />
        ))}
      {alone.length > 0 && (
        <p className={styles.text}>
          {m.noPartner({
            teach,
            dimensions: format.list(alone.map(({ topic }) => read(titleOf(topic)))),
          })}
        </p>
      )}
    </Section>
  );
}
