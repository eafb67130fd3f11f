import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { ReportSource } from '../document/choose.ts';
import type { KeptRound } from '../gather-report.ts';
import type { ReportWords } from '../words/words.ts';
import styles from './ReportRoom.module.css';
import { saveDataSet } from './save-data-set.ts';

interface DataSetPartProps {
  source: ReportSource;
  kept: KeptRound;
  words: ReportWords;
}

type Saving =
  | { readonly kind: 'idle' | 'saving' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

/**
 * The round for statistics programs. Members were told that nobody is shown single answers, so these
 * go along only where the coordinator says that all of them have agreed.
 */
export function DataSetPart({ source, kept, words }: DataSetPartProps) {
  const m = useMessages('report-page');
  const ofPaper = useMessages('paper');
  const format = useFormat();
  const [haveAgreed, setAgreed] = useState(false);
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const isSurvey = source.report.result.mode === 'survey';
  const save = () => {
    setState({ kind: 'saving' });
    const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
    saveDataSet({ source, kept, words, withAnswers: haveAgreed || !isSurvey, decimalMark }).then(
      (name) => setState({ kind: 'saved', name }),
      () => setState({ kind: 'failed' }),
    );
  };
  return (
    <details className={styles.dataSet}>
      <summary>{m.dataSet}</summary>
      <p>{m.dataSetText}</p>
      {isSurvey ? (
        <CheckField
          label={m.withAnswers}
          hint={m.withAnswersHint}
          checked={haveAgreed}
          onChange={({ target }) => setAgreed(target.checked)}
        />
      ) : (
        <p>{m.agreedAnswers}</p>
      )}
      {isSurvey && haveAgreed && (
        <Notice title={m.ownEyesTitle}>
          <p>{m.ownEyesText}</p>
        </Notice>
      )}
      <Row>
        <Button disabled={state.kind === 'saving'} onClick={save}>
          {haveAgreed && isSurvey ? m.saveAnswers : m.saveDataSet}
        </Button>
      </Row>
      <div role="status">
        {state.kind === 'saved' && <p>{ofPaper.saved({ name: state.name })}</p>}
      </div>
      {state.kind === 'failed' && (
        <Notice kind="problem" title={ofPaper.failedTitle}>
          <p>{ofPaper.failedText}</p>
        </Notice>
      )}
    </details>
  );
}
