import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';

/** Says what is not here, why that may be, and where to go on. */
export function MissingRound({ what = 'round' }: { what?: 'round' | 'network' }) {
  const m = useMessages('round');
  const title = what === 'round' ? m.missingTitle : m.missingNetworkTitle;
  return (
    <Page
      documentTitle={title}
      title={title}
      lead={<p>{what === 'round' ? m.missingText : m.missingNetworkText}</p>}
    >
      <Row>
        <ButtonLink to="/networks">{m.toNetworks}</ButtonLink>
      </Row>
    </Page>
  );
}
