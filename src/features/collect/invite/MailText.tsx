import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Language } from '../../../i18n/language.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { useMail } from '../parts/use-mail.ts';
import words from '../parts/Words.module.css';
import type { mailFacts } from './mail-text.ts';

interface MailTextProps {
  kind: 'invite' | 'reminder';
  facts: ReturnType<typeof mailFacts>;
  language: Language;
}

/** A text ready to be pasted into an e-mail, in the member's language. */
export function MailText({ kind, facts, language }: MailTextProps) {
  const m = useMessages('invite');
  const mail = useMail(language);
  const isInvite = kind === 'invite';
  const subject = isInvite ? mail.inviteSubject(facts) : mail.reminderSubject(facts);
  const body = isInvite ? mail.inviteBody(facts) : mail.reminderBody(facts);
  return (
    <details>
      <summary>{isInvite ? m.mailText : m.reminderText}</summary>
      <Stack gap={3}>
        <div className={words.box} lang={language}>
          <p>
            <strong>{subject}</strong>
          </p>
          <p className={words.text}>{body.replace(facts.link, shorten(facts.link))}</p>
        </div>
        <CopyButton label={isInvite ? m.copyMail : m.copyReminder} text={body} said={m} />
      </Stack>
    </details>
  );
}

/** A whole link fills the page; it is whole in what is copied. */
function shorten(link: string): string {
  return link.length > 60 ? `${link.slice(0, 60)} …` : link;
}
