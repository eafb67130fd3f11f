import { memo } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useOpenKey, type OpenKey } from '../key/session.ts';
import { UnlockPanel } from '../key/UnlockPanel.tsx';
import { RoundFrame } from '../parts/RoundFrame.tsx';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { Conflicts } from './Conflicts.tsx';
import { Late } from './Late.tsx';
import { Interrupted, MergeSection } from './MergeSection.tsx';
import type { Outcome } from './outcomes.ts';
import { ReceiptList } from './ReceiptList.tsx';
import { useMerge } from './use-merge.ts';
import { WhoIsMissing } from './WhoIsMissing.tsx';

/** Where sealed files come in, conflicts are decided, and it is seen who is missing. */
export function CollectPage() {
  const m = useMessages('collect');
  return (
    <RoundFrame title={m.title} lead={m.lead}>
      {(sealed) =>
        sealed.sealing?.issued === true ? (
          <Collecting sealed={{ ...sealed, sealing: sealed.sealing }} />
        ) : (
          <EmptyState
            title={m.noneTitle}
            action={<ButtonLink to={`/rounds/${sealed.round.id}/invite`}>{m.toInvite}</ButtonLink>}
          >
            <p>{m.noneText}</p>
          </EmptyState>
        )
      }
    </RoundFrame>
  );
}

function Collecting({ sealed }: { sealed: KeyedRound }) {
  const openKey = useOpenKey(sealed.round.id);
  const merge = useMerge(sealed.round, openKey);
  return (
    <>
      <UnlockPanel sealing={sealed.sealing} />
      {openKey === null && merge.state.kind !== 'done' ? (
        <Interrupted state={merge.state} />
      ) : (
        <MergeSection round={sealed.round} merge={merge} />
      )}
      <Gathered sealed={sealed} openKey={openKey} seen={merge.seen} />
    </>
  );
}

interface GatheredProps {
  sealed: KeyedRound;
  openKey: OpenKey | null;
  seen: readonly Outcome[];
}

/** What is here already: not drawn again with each step of bringing in more. */
const Gathered = memo(function Gathered({ sealed, openKey, seen }: GatheredProps) {
  const m = useMessages('collect');
  return (
    <>
      <Conflicts sealed={sealed} seen={seen} />
      <Late sealed={sealed} />
      <WhoIsMissing sealed={sealed} />
      {openKey !== null && <ReceiptList sealed={sealed} openKey={openKey} />}
      <p>
        <Link href={`/rounds/${sealed.round.id}/key`}>{m.toKey}</Link>
      </p>
    </>
  );
});
