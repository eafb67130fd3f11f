import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Invitation } from '../../../domain/network/invitation.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { Answering } from '../answering.ts';
import styles from './HandInPart.module.css';
import type { SealProblem } from './seal.ts';

interface SealPartProps {
  answering: Answering;
  invitation: Invitation;
}

/** The last step of one who was invited: the answers become a file that only others can open. */
export function SealPart({ answering, invitation }: SealPartProps) {
  const m = useMessages('invited');
  const review = useMessages('review');
  const { back } = useMessages('answer');
  const { draft, pages, isReadOnly } = answering;
  const { state, seal } = useSeal(answering, invitation);
  const isBusy = state === 'sealing' && draft.saveState.kind !== 'failed';
  const last = pages.at(-1);
  return (
    <div className={styles.end}>
      {typeof state === 'object' && <Problem problem={state} />}
      <p>{m.reviewHint}</p>
      <Row>
        {last !== undefined && <ButtonLink to={last.path}>{back}</ButtonLink>}
        <Button weight="primary" onClick={seal} disabled={isReadOnly || isBusy}>
          {isBusy ? m.sealing : review.handIn}
        </Button>
      </Row>
    </div>
  );
}

function Problem({ problem }: { problem: SealProblem }) {
  const m = useMessages('invited');
  if (problem.kind === 'storage') return <StorageProblemNotice problem={problem.problem} />;
  return (
    <Notice kind="problem" title={m.notSealedTitle}>
      <p>{m.notSealedText}</p>
    </Notice>
  );
}

type SealState = 'idle' | 'sealing' | SealProblem;

/** Seals what is on the disk: a change that is still on its way there is waited for. */
function useSeal({ draft, response }: Answering, invitation: Invitation) {
  const store = useStore();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [state, setState] = useState<SealState>('idle');
  const isUnderWay = useRef(false);
  const { kind } = draft.saveState;
  const isOnDisk = kind === 'saved' || kind === 'untouched';

  useEffect(() => {
    if (state !== 'sealing' || !isOnDisk || isUnderWay.current) return;
    isUnderWay.current = true;
    const work = async () => {
      const { sealAndKeep } = await import('./seal.ts');
      const sealed = await sealAndKeep(store, response, invitation, language);
      if (sealed.ok) navigate(`/invited/sealed/${response.id}`, { replace: true });
      else setState(sealed.error);
    };
    work()
      .catch(() => setState({ kind: 'notSealed' }))
      .finally(() => {
        isUnderWay.current = false;
      });
  }, [state, isOnDisk, store, response, invitation, language, navigate]);

  return { state, seal: () => setState('sealing') };
}
