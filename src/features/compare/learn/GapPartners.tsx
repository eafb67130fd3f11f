import { useState } from 'react';
import type { Topic } from '../../../domain/comparison/learning-scope.ts';
import type { Partner } from '../../../domain/comparison/partners.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Learning } from '../use-learning.ts';
import styles from './Learn.module.css';
import { PartnerRow } from './PartnerRow.tsx';

/** So many stand there before somebody asks for all. */
const atFirst = 3;

interface GapPartnersProps {
  topic: Topic;
  learner: ContentHash;
  partners: readonly Partner[];
  learning: Learning;
  names: (key: ContentHash) => string;
}

/** Who could show something in one dimension; those that do not fit stand apart, folded. */
export function GapPartners({ topic, learner, partners, learning, names }: GapPartnersProps) {
  const m = useMessages('learn');
  const [areAllShown, setAllShown] = useState(false);
  const fitting = partners.filter(({ verdict }) => verdict !== 'notAsItIs');
  const others = partners.filter(({ verdict }) => verdict === 'notAsItIs');
  const rows = (some: readonly Partner[]) => (
    <ul className={styles.partners}>
      {some.map((partner) => (
        <PartnerRow
          key={partner.teacher}
          partner={partner}
          topic={topic}
          learner={learner}
          learning={learning}
          names={names}
        />
      ))}
    </ul>
  );
  return (
    <>
      {fitting.length > 0 && rows(areAllShown ? fitting : fitting.slice(0, atFirst))}
      {fitting.length > atFirst && !areAllShown && (
        <div>
          <Button onClick={() => setAllShown(true)}>{m.showAll({ count: fitting.length })}</Button>
        </div>
      )}
      {others.length > 0 && (
        <Folded title={m.notFitting({ count: others.length })}>{() => rows(others)}</Folded>
      )}
    </>
  );
}

/** Drawn when it is opened: there may be hundreds. */
function Folded({ title, children }: { title: string; children: () => React.ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)} data-screen-only="">
      <summary>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}
