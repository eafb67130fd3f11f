import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Page.tsx';
import { RoundFrame } from '../parts/RoundFrame.tsx';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import words from '../parts/Words.module.css';
import { AgeHelp } from './AgeHelp.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { KeyFileButton } from './KeyFileButton.tsx';

/** All about a round's key, once it is made. */
export function KeyPage() {
  const m = useMessages('keys');
  return (
    <RoundFrame title={m.keyTitle} lead={m.keyLead}>
      {(sealed) =>
        sealed.sealing === null ? (
          <EmptyState
            title={m.noKeyTitle}
            action={<ButtonLink to={`/rounds/${sealed.round.id}/invite`}>{m.toInvite}</ButtonLink>}
          >
            <p>{m.noKeyText}</p>
          </EmptyState>
        ) : (
          <KeySections sealed={{ ...sealed, sealing: sealed.sealing }} />
        )
      }
    </RoundFrame>
  );
}

function KeySections({ sealed }: { sealed: KeyedRound }) {
  const m = useMessages('keys');
  const { sealing, round, network } = sealed;
  const { second } = sealing;
  return (
    <>
      <Section title={m.copyTitle} lead={m.copyText}>
        <KeyFileButton keyFile={sealing.keyFile} parts={[network.name, round.label]} />
      </Section>
      <ChangePassphrase sealing={sealing} />
      <Section title={m.secondTitle}>
        <p>{second.kind === 'sheet' ? m.secondIsSheet : m.secondIsDeputy}</p>
        {second.kind === 'deputy' && <p className={words.mono}>{second.recipient}</p>}
        {sealing.issued && <p>{m.secondStays}</p>}
        <p className={words.prose}>{m.allLost}</p>
      </Section>
      <AgeHelp />
    </>
  );
}
