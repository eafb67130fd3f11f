import { useState } from 'react';
import { Link } from 'wouter';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { anonymityOf, whyNotIssuable } from '../../../domain/network/round-sealing.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { MakeKeyStep } from '../key/MakeKeyStep.tsx';
import { ProveKeyStep } from '../key/ProveKeyStep.tsx';
import { RoundFrame } from '../parts/RoundFrame.tsx';
import type { KeyedRound, SealedRound } from '../parts/use-sealed-round.ts';
import { AskForm } from './AskForm.tsx';
import { InviteStep } from './InviteStep.tsx';
import { Step } from './Step.tsx';
import styles from './Step.module.css';

/** From no key to invitations that can be sent, one thing after the other. */
export function InvitePage() {
  const m = useMessages('invite');
  return (
    <RoundFrame title={m.title} lead={m.lead}>
      {(sealed) =>
        isClosed(sealed.round) ? <Closed sealed={sealed} /> : <Steps sealed={sealed} />
      }
    </RoundFrame>
  );
}

function Closed({ sealed: { round } }: { sealed: SealedRound }) {
  const m = useMessages('invite');
  return (
    <Notice title={m.closedTitle}>
      <p>{m.closedText}</p>
      <Row>
        <ButtonLink to={`/rounds/${round.id}/collect`}>{m.toCollect}</ButtonLink>
      </Row>
    </Notice>
  );
}

type StepName = 'key' | 'prove' | 'ask' | 'invite';
const stepNames: readonly StepName[] = ['key', 'prove', 'ask', 'invite'];

function Steps({ sealed }: { sealed: SealedRound }) {
  const m = useMessages('invite');
  const [isAsking, setAsking] = useState(false);
  const { sealing } = sealed;
  const due = isAsking && sealing?.issued === false ? 'ask' : dueStep(sealed);
  const stateOf = (step: StepName) => {
    const distance = stepNames.indexOf(step) - stepNames.indexOf(due);
    return distance === 0 ? 'now' : distance < 0 ? 'done' : 'later';
  };
  const keyed = sealing === null ? null : { ...sealed, sealing };
  return (
    <ol className={styles.steps} aria-label={m.stepsTitle}>
      <Step
        title={m.keyStep}
        state={stateOf('key')}
        summary={sealing !== null && m.keyDone[sealing.second.kind]}
      >
        <MakeKeyStep sealed={sealed} />
      </Step>
      <Step
        title={m.proveStep}
        state={stateOf('prove')}
        summary={
          <>
            <p>{m.proveDone}</p>
            <Link href={`/rounds/${sealed.round.id}/key`}>{m.aboutKey}</Link>
          </>
        }
      >
        {keyed !== null && <ProveKeyStep sealed={keyed} />}
      </Step>
      <Step
        title={m.askStep}
        state={stateOf('ask')}
        summary={keyed !== null && <Asked sealed={keyed} onChange={() => setAsking(true)} />}
      >
        {keyed !== null && <AskForm sealed={keyed} onSaved={() => setAsking(false)} />}
      </Step>
      <Step title={m.inviteStep} state={stateOf('invite')}>
        {keyed !== null && <InviteStep sealed={keyed} />}
      </Step>
    </ol>
  );
}

function dueStep({ sealing }: SealedRound): StepName {
  if (sealing === null) return 'key';
  if (whyNotIssuable(sealing) !== null) return 'prove';
  return sealing.purpose === '' ? 'ask' : 'invite';
}

function Asked({ sealed, onChange }: { sealed: KeyedRound; onChange: () => void }) {
  const m = useMessages('invite');
  const { sealing, round } = sealed;
  const { askDone } = m;
  return (
    <>
      <p>
        {round.mode === 'consensus' ? askDone.meeting : askDone[anonymityOf(sealing)][sealing.asks]}
      </p>
      {!sealing.issued && (
        <Button weight="quiet" onClick={onChange}>
          {m.changeThis}
        </Button>
      )}
    </>
  );
}
