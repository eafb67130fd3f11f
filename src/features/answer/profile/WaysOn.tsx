import { useLocation } from 'wouter';
import { takeBack } from '../../../domain/response/change.ts';
import { questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { beginHere } from '../../../storage/begun-here.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';
import { reviewPath, scopeOf } from '../pages.ts';
import { newQuickScan } from '../quick-scan/quick-scans.ts';
import { WipeButton } from './WipeButton.tsx';
import styles from './WaysOn.module.css';

interface WaysOnProps {
  answering: Answering;
  onWiped: () => void;
}

/** What a person can do with the own profile. */
export function WaysOn({ answering, onWiped }: WaysOnProps) {
  const m = useMessages('profile');
  const [, navigate] = useLocation();
  const { draft, response, questionnaires, isReadOnly } = answering;
  const core = questionnaires.find((one) => scopeOf(response, one) === 'core');
  const whole = questionnaireIndex.find(({ id }) => id === core?.id);

  const answerAll = () => {
    const scan = newQuickScan('all', response.answers);
    beginHere(scan);
    navigate(`/answer/${scan.id}`);
  };
  const change = () => {
    draft.change(takeBack);
    navigate(reviewPath(response), { replace: true });
  };

  return (
    <div className={styles.ways}>
      <Section title={m.waysOnTitle}>
        <dl className={styles.list}>
          <div>
            <dt>
              <ButtonLink to="/networks/new" weight="primary">
                {m.makeNetwork}
              </ButtonLink>
            </dt>
            <dd>{m.makeNetworkText}</dd>
          </div>
          {whole !== undefined && (
            <div>
              <dt>
                <Button onClick={answerAll}>{m.doWhole({ count: whole.counts.all })}</Button>
              </dt>
              <dd>{m.doWholeText}</dd>
            </div>
          )}
        </dl>
        <Row>
          <Button weight="quiet" onClick={() => window.print()}>
            {m.print}
          </Button>
          <Button weight="quiet" onClick={change} disabled={isReadOnly}>
            {m.changeAnswers}
          </Button>
          <WipeButton response={response} isReadOnly={isReadOnly} onWiped={onWiped} />
        </Row>
      </Section>
    </div>
  );
}
