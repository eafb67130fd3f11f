import { useMemo } from 'react';
import { meanHere } from '../../../domain/comparison/pair-figures.ts';
import { gapsOf, isSameTopic, partnersOf } from '../../../domain/comparison/partners.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import type { Learning } from '../use-learning.ts';
import { GapPartners } from './GapPartners.tsx';
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
  const { scope, material, titleOf } = learning;
  const gaps = useMemo(() => gapsOf(learner, scope), [learner, scope]);
  const partners = useMemo(() => partnersOf(learner, scope), [learner, scope]);
  const learn = format.number(defaultSettings.learningLevel);
  const teach = format.number(defaultSettings.teachingLevel);
  return (
    <Section title={m.gapsTitle} lead={m.gapsLead({ learn, teach })}>
      {gaps.length === 0 && <p className={styles.text}>{m.noGaps({ learn })}</p>}
      {gaps.map((topic) => {
        const here = meanHere(material.comparisons, learner, topic);
        return (
          <section key={`${topic.questionnaireId} ${topic.dimensionId}`} className={styles.gap}>
            <h3>
              <QuestionText text={titleOf(topic)} />
            </h3>
            {here !== null && (
              <p className={styles.quiet}>
                {m.gapMean({ mean: format.number(here.value, 1), n: here.n })}
              </p>
            )}
            <GapPartners
              topic={topic}
              learner={learner}
              partners={partners.filter(({ topics }) =>
                topics.some((one) => isSameTopic(one, topic)),
              )}
              learning={learning}
              names={names}
            />
          </section>
        );
      })}
    </Section>
  );
}
