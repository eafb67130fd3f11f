import { useState } from 'react';
import type { GivenSummary } from '../../../domain/comparison/given-summary.ts';
import type { Summary } from '../../../domain/comparison/summary.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/ErrorSummary.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import styles from './Consent.module.css';
import { whyNotAlias, type Choice } from './choice.ts';
import { giveSummary, noteOf, summaryFileName } from './give-summary.ts';
import type { GivableRound } from './read-round.ts';

interface ConsentProps {
  found: GivableRound;
  choice: Choice;
  summary: Summary;
  onGiven: (given: GivenSummary) => void;
}

/** What the coordinator agrees to, word for word, and the file. */
export function Consent({ found, choice, summary, onGiven }: ConsentProps) {
  const m = useMessages('summary');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const [isAgreed, setAgreed] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [saved, setSaved] = useState<string | null>(null);
  const give = async () => {
    setSaved(null);
    const alias = whyNotAlias(found, choice);
    const open = [
      ...(alias === null ? [] : [{ name: 'alias', message: m.aliasProblems[alias] }]),
      ...(isAgreed ? [] : [{ name: 'agree', message: m.agreeFirst }]),
    ];
    setErrors(open);
    if (open.length > 0) return;
    const note = noteOf(found, choice, summary);
    if (!(await write(() => giveSummary(store, note, summary)))) return;
    setSaved(summaryFileName(summary));
    onGiven(note);
  };
  return (
    <Section title={m.consentTitle}>
      <Stack gap={4}>
        <ErrorSummary errors={errors} />
        <blockquote className={styles.words}>{m.consent}</blockquote>
        <p>{m.consentNote}</p>
        <CheckField
          name="agree"
          label={m.agree}
          checked={isAgreed}
          onChange={({ target }) => setAgreed(target.checked)}
        />
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="primary" disabled={isWriting} onClick={() => void give()}>
            {m.save}
          </Button>
        </Row>
        <div role="status">
          {saved !== null && (
            <Notice title={m.savedTitle({ name: saved })}>
              <p>{m.savedText}</p>
            </Notice>
          )}
        </div>
      </Stack>
    </Section>
  );
}
