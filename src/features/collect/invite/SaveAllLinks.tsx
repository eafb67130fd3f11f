import { useState } from 'react';
import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import type { Invitation, Invitee } from '../../../domain/network/invitation.ts';
import type { Round } from '../../../domain/network/round.ts';
import { writeInvitationLink } from '../../../files/invitation/write-invitation.ts';
import { guardCell } from '../../../files/table/spreadsheet-guard.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Language } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { useMail } from '../parts/use-mail.ts';
import { appAddress, mailFacts } from './mail-text.ts';
import type { Place } from './places.ts';

interface SaveAllLinksProps {
  places: readonly Place[];
  round: Round;
  language: Language;
  invite: (invitee: Invitee) => Invitation;
}

/** One row for each invitation, as mail programs take it for a serial e-mail. */
export function SaveAllLinks({ places, round, language, invite }: SaveAllLinksProps) {
  const m = useMessages('invite');
  const mail = useMail(language);
  const [name, setName] = useState<string | null>(null);
  const save = async () => {
    const { place, subject, link, text } = m.tableHead;
    const rows = [[place, subject, link, text]];
    for (const { label, invitee } of places) {
      const invitation = invite(invitee);
      const address = await writeInvitationLink(invitation, appAddress());
      const facts = mailFacts(invitation, round, address);
      rows.push([label, mail.inviteSubject(facts), address, mail.inviteBody(facts)]);
    }
    const file = toFileName([round.label], 'invitations.csv');
    // The mark at the start tells spreadsheets that this is UTF-8.
    saveFile(file, new Blob([`\uFEFF${toCsv(rows)}`], { type: 'text/csv;charset=utf-8' }));
    setName(file);
  };
  return (
    <div>
      <Row>
        <Button onClick={() => void save()}>{m.saveAll}</Button>
        <p role="status">{name !== null && m.savedAs({ name })}</p>
      </Row>
      <p>{m.saveAllHint}</p>
    </div>
  );
}

function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => `"${guardCell(value).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
