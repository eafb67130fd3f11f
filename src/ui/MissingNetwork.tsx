import { useMessages } from '../i18n/i18n-context.tsx';
import { ButtonLink } from './Button.tsx';
import { Page } from './Page.tsx';
import { Row } from './Stack.tsx';

/** For an address that names no network on this device. */
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
