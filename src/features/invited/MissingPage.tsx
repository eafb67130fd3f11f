import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';

/** The address names an invitation or a sealed file that is not here. */
export function MissingPage() {
  const m = useMessages('invited');
  return (
    <Page documentTitle={m.missingTitle} title={m.missingTitle} lead={<p>{m.missingText}</p>}>
      <Row>
        <ButtonLink to="/invited" weight="primary">
          {m.openInvitation}
        </ButtonLink>
      </Row>
    </Page>
  );
}
