import { useState } from 'react';
import type { ReportDocument } from '../../../files/report/report-document.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { ReportSource } from '../document/choose.ts';
import type { ReportWords } from '../words/words.ts';
import { saveReport, type ReportFormat } from './save-report.ts';

interface SaveButtonsProps {
  document: ReportDocument;
  source: ReportSource;
  words: ReportWords;
}

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' | 'failed'; readonly format: ReportFormat }
  | { readonly kind: 'saved'; readonly name: string };

const formats: readonly ReportFormat[] = ['docx', 'xlsx', 'html'];

/** Prints the report, or hands it over as a file. */
export function SaveButtons(props: SaveButtonsProps) {
  const m = useMessages('report-page');
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const save = (format: ReportFormat) => {
    setState({ kind: 'saving', format });
    saveReport(format, props).then(
      (name) => setState({ kind: 'saved', name }),
      () => setState({ kind: 'failed', format }),
    );
  };
  const isBusy = state.kind === 'saving';
  return (
    <div>
      <Row>
        <Button weight="primary" onClick={() => window.print()}>
          {m.print}
        </Button>
        {formats.map((format) => (
          <Button key={format} disabled={isBusy} onClick={() => save(format)}>
            {m.save[format]}
          </Button>
        ))}
      </Row>
      <div role="status">
        {state.kind === 'saving' && <p>{m.saving}</p>}
        {state.kind === 'saved' && <p>{m.saved({ name: state.name })}</p>}
      </div>
      {state.kind === 'failed' && (
        <Notice kind="problem" title={m.failedTitle}>
          <p>{state.format === 'docx' ? m.failedDocx : m.failedText}</p>
        </Notice>
      )}
    </div>
  );
}
