import { readText } from '../../../domain/questionnaire/text.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { OpenInvitation } from '../open/open-invitation.ts';
import { countOf } from './asked.ts';
import { TheirWords } from './TheirWords.tsx';
import styles from './WelcomePage.module.css';

/** Why it is asked, in the coordinator's words, and what is asked. */
export function Purpose({ invitation: { purpose, language }, asked }: OpenInvitation) {
  const m = useMessages('invited');
  const format = useFormat();
  const own = useLanguage();
  const titles = asked.map(({ questionnaire }) => readText(questionnaire.title, own).value);
  return (
    <Stack gap={4}>
      {purpose.trim() !== '' && <TheirWords text={purpose} language={language} />}
      <p className={styles.text}>
        {m.asked({ asked: format.list(titles), count: countOf(asked) })}
      </p>
      {asked.some(({ isOtherVersion }) => isOtherVersion) && (
        <p className={styles.text}>{m.otherVersion}</p>
      )}
    </Stack>
  );
}
