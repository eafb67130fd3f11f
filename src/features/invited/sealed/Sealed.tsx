import type { Invitation } from '../../../domain/network/invitation.ts';
import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isPersonHere } from '../../../storage/person-here.ts';
import type { WipePlace } from '../../../storage/wipe.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { SharedDevice } from '../finish/SharedDevice.tsx';
import { ReceiptForm } from './ReceiptForm.tsx';
import { SaidSent } from './SaidSent.tsx';
import { TakeBack } from './TakeBack.tsx';
import { WaysToSend } from './WaysToSend.tsx';

interface SealedProps {
  entry: OutboxEntry;
  invitation: Invitation;
  /** Undefined when the plain answers were taken off this device. */
  response: QuestionnaireResponse | undefined;
  onWiped: (left: readonly WipePlace[]) => void;
}

/** One sealed file: how to send it, what has become of it, and what can still be done. */
export function Sealed({ entry, invitation, response, onWiped }: SealedProps) {
  const m = useMessages('sealed');
  const { title, lead } = m.sealedPage[entry.state];
  const isMine = response !== undefined && isPersonHere(response.id);
  return (
    <Page
      // Each state is a page of its own: its heading takes the focus and is read.
      key={entry.state}
      documentTitle={title}
      eyebrow={`${invitation.network} · ${invitation.round.label}`}
      title={title}
      lead={<p>{lead}</p>}
    >
      {entry.revision > 1 && entry.state === 'sealed' && <Notice>{m.newRevision}</Notice>}
      {entry.state === 'sealed' ? (
        <>
          <WaysToSend entry={entry} />
          <SaidSent entry={entry} />
        </>
      ) : (
        <details>
          <summary>{m.sendAgain}</summary>
          <WaysToSend entry={entry} />
        </details>
      )}
      {entry.state !== 'received' && <ReceiptForm entry={entry} />}
      <Section title={m.changeTitle} lead={isMine ? m.changeText : undefined}>
        {isMine ? <TakeBack response={response} /> : <p>{m.answersGone}</p>}
      </Section>
      <SharedDevice entry={entry} invitation={invitation} response={response} onWiped={onWiped} />
    </Page>
  );
}
