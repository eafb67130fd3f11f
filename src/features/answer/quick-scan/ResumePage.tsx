import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { ResumeList } from './ResumeList.tsx';

interface ResumePageProps {
  begun: readonly QuestionnaireResponse[];
  onStartAgain: () => void;
}

/** Something was begun on this device: go on with it, or start again. */
export function ResumePage({ begun, onStartAgain }: ResumePageProps) {
  const m = useMessages('review');
  const { quickScan } = useMessages('answer');
  return (
    <Page
      documentTitle={quickScan}
      eyebrow={quickScan}
      title={m.resumeTitle}
      lead={<p>{m.resumeLead}</p>}
    >
      <ResumeList begun={begun} />
      <Stack gap={2}>
        <p>{m.startAgainHint}</p>
        <Row>
          <Button onClick={onStartAgain}>{m.startAgain}</Button>
        </Row>
      </Stack>
    </Page>
  );
}
