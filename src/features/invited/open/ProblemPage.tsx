import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { OpenProblem } from './open-invitation.ts';

/** A link that leads nowhere: why, and what to do about it. */
export function ProblemPage({ problem }: { problem: OpenProblem }) {
  const m = useMessages('invited');
  return (
    <Page
      documentTitle={m.notOpened}
      title={m.notOpened}
      lead={<p role="alert">{m.problems[problem]}</p>}
    >
      <Row>
        <ButtonLink to="/invited" weight="primary">
          {m.tryAnother}
        </ButtonLink>
      </Row>
    </Page>
  );
}
