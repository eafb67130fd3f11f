import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';

export function MissingNetwork() {
  const m = useMessages('network');
  return (
    <Page documentTitle={m.missingTitle} title={m.missingTitle} lead={<p>{m.missingText}</p>}>
      <Row>
        <ButtonLink to="/networks">{m.toList}</ButtonLink>
      </Row>
    </Page>
  );
}
