import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';
import styles from './HandInPart.module.css';

/** The last step, and what can still be done after it. */
export function HandInPart({
  answering,
  onHandIn,
}: {
  answering: Answering;
  onHandIn: () => void;
}) {
  const m = useMessages('review');
  const { back } = useMessages('answer');
  const { mode, pages, response, isReadOnly } = answering;
  const isOnItsWay = response.state === 'handedIn';
  const words = {
    quickScan: { action: m.seeProfile, hint: m.seeProfileHint },
    survey: { action: m.handIn, hint: m.handInHint },
    consensus: { action: m.handInTogether, hint: m.handInHintTogether },
  }[mode];
  const last = pages.at(-1);
  return (
    <div className={styles.end}>
      <p>{words.hint}</p>
      <Row>
        {last !== undefined && <ButtonLink to={last.path}>{back}</ButtonLink>}
        <Button weight="primary" onClick={onHandIn} disabled={isReadOnly || isOnItsWay}>
          {isOnItsWay ? m.handingIn : words.action}
        </Button>
      </Row>
    </div>
  );
}
