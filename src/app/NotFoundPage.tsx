import { useMessages } from '../i18n/i18n-context.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { Row } from '../ui/Stack.tsx';

export function NotFoundPage() {
  const m = useMessages('shell');
  return (
    <Page documentTitle={m.notFoundTitle} title={m.notFoundTitle} lead={<p>{m.notFoundText}</p>}>
      <Row>
        <ButtonLink to="/" weight="primary">
          {m.toStart}
        </ButtonLink>
      </Row>
    </Page>
  );
}
