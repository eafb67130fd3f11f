import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { Row } from '../ui/Stack.tsx';

interface Props {
  /** Where the person is: a change of place is a fresh try. */
  place: string;
  children: ReactNode;
}

/** A defect in one page must not take the way out with it: the shell around it stays. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.error !== null) {
      this.setState({ error: null });
    }
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Failed error={error} />;
  }
}

function Failed({ error }: { error: Error }) {
  const m = useMessages('shell');
  return (
    <Page documentTitle={m.failedTitle} title={m.failedTitle} lead={<p>{m.failedText}</p>}>
      <Row>
        <Button weight="primary" onClick={() => location.reload()}>
          {m.reload}
        </Button>
      </Row>
      <details>
        <summary>{m.failedDetails}</summary>
        <p>
          Concord {__CONCORD_VERSION__}: {error.message}
        </p>
      </details>
    </Page>
  );
}
