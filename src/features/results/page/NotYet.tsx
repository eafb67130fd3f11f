import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';

export function MissingRound() {
  const m = useMessages('results-none');
  return (
    <Page documentTitle={m.missingTitle} title={m.missingTitle} lead={<p>{m.missingText}</p>}>
      <Row>
        <ButtonLink to="/networks" weight="primary">
          {m.toNetworks}
        </ButtonLink>
      </Row>
    </Page>
  );
}

/** While people answer there are no figures for anybody. */
export function OpenRound({ round, network }: { round: Round; network: Network }) {
  const m = useMessages('results');
  const none = useMessages('results-none');
  return (
    <Page
      documentTitle={m.title}
      eyebrow={`${network.name} · ${round.label}`}
      title={none.openTitle}
      lead={<p>{none.openText}</p>}
    >
      <Row>
        <ButtonLink to={`/rounds/${round.id}`} weight="primary">
          {none.backToRound}
        </ButtonLink>
      </Row>
    </Page>
  );
}
