import { useState } from 'react';
import { saveFile, toFileName } from '../charts/figure/save-file.ts';
import { useMessages } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Row } from '../ui/Stack.tsx';
import { writeDocument, type Paper, type PaperFormat } from './write-document.ts';

interface SaveButtonsProps {
  paper: Paper;
  /** Parts of the name that a saved file gets. */
  fileName: readonly string[];
}

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' | 'failed'; readonly format: PaperFormat }
  | { readonly kind: 'saved'; readonly name: string };

const formats: readonly PaperFormat[] = ['docx', 'xlsx', 'html'];

/** Prints the document, or hands it over as a file. */
export function SaveButtons({ paper, fileName }: SaveButtonsProps) {
  const m = useMessages('paper');
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const save = (format: PaperFormat) => {
    setState({ kind: 'saving', format });
    const name = toFileName(fileName, format);
    writeDocument(format, paper).then(
      (file) => {
        saveFile(name, file);
        return setState({ kind: 'saved', name });
      },
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
