import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { mayBeErasedAfterSevenDays } from '../../../storage/persistence.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import styles from './KeepingSection.module.css';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { usePersistence, useSpaceUsed } from './use-persistence.ts';

/** Where the answers lie, how safe they are there, and who can read them. */
export function KeepingSection() {
  const m = useMessages('settings');
  const format = useFormat();
  const { persistence, ask } = usePersistence();
  const space = useSpaceUsed();
  const texts = {
    granted: m.persistenceGranted,
    refused: m.persistenceRefused,
    notAsked: m.persistenceNotAsked,
    absent: m.persistenceAbsent,
  };
  const isUnprotected = persistence !== undefined && persistence !== 'granted';
  return (
    <Section title={m.keepingTitle} lead={m.keepingLead}>
      <UnreadableNotice />
      {isUnprotected && mayBeErasedAfterSevenDays() && <Notice>{m.sevenDays}</Notice>}
      <dl className={styles.facts}>
        <dt>{m.persistence}</dt>
        <dd>
          {persistence !== undefined && <p>{texts[persistence]}</p>}
          {(persistence === 'notAsked' || persistence === 'refused') && (
            <Button onClick={ask}>{m.askToPersist}</Button>
          )}
        </dd>
        <dt>{m.space}</dt>
        <dd>
          {space === undefined
            ? m.spaceUnknown
            : m.spaceUsed({
                used: format.bytes(space.used),
                available: format.bytes(space.available),
              })}
        </dd>
        <dt>{m.encryption}</dt>
        <dd>{m.notEncrypted}</dd>
      </dl>
    </Section>
  );
}
