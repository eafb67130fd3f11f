import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { StorageProblem } from '../../../storage/problem.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

/** Nothing can be kept, so nothing is begun: why, and what to do. */
export function NotStartedPage({ problem }: { problem: StorageProblem }) {
  const m = useMessages('review');
  const { quickScan, tryAgain } = useMessages('answer');
  return (
    <Page documentTitle={quickScan} eyebrow={quickScan} title={m.notStartedTitle}>
      <StorageProblemNotice problem={problem} />
      <Row>
        <Button weight="primary" onClick={() => location.reload()}>
          {tryAgain}
        </Button>
        <ButtonLink to="/">{m.toStart}</ButtonLink>
      </Row>
    </Page>
  );
}
