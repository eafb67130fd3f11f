import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { changeSealing } from '../parts/change-sealing.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { Invitations } from './Invitations.tsx';
import { tokensFor } from './tokens.ts';

/** Before the first invitation a last look; after it the invitations, and that all is fixed. */
export function InviteStep({ sealed }: { sealed: KeyedRound }) {
  const m = useMessages('invite');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { round, sealing } = sealed;
  const { tokens } = sealing;
  const missing = tokens === null ? 0 : tokensFor(round, tokens).length - tokens.length;
  const issue = () =>
    write(() =>
      changeSealing(store, sealing.id, (latest) => ({
        ...latest,
        issued: true,
        tokens: latest.tokens === null ? null : tokensFor(round, latest.tokens),
      })),
    );
  if (!sealing.issued) {
    return (
      <>
        <p>{m.issueText}</p>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="primary" disabled={isWriting} onClick={() => void issue()}>
            {m.issue}
          </Button>
        </Row>
      </>
    );
  }
  return (
    <>
      <Notice title={m.issuedTitle}>
        <p>{m.issuedText}</p>
      </Notice>
      {missing > 0 && (
        <Notice>
          <p>{m.morePersons({ count: missing })}</p>
          <Row>
            <Button disabled={isWriting} onClick={() => void issue()}>
              {m.makeMore}
            </Button>
          </Row>
        </Notice>
      )}
      <StorageProblemNotice problem={problem} />
      <Invitations sealed={sealed} />
      <Row>
        <ButtonLink to={`/rounds/${round.id}/collect`}>{m.toCollect}</ButtonLink>
      </Row>
    </>
  );
}
