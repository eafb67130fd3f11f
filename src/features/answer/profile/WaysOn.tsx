import { useLocation } from 'wouter';
import { itemsOf } from '../../../domain/questionnaire/questionnaire.ts';
import { takeBack } from '../../../domain/response/change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { scopeOf, type Answering } from '../answering.ts';
import { reviewPath } from '../pages.ts';
import { startQuickScan } from '../quick-scan/quick-scans.ts';
import { WipeButton } from './WipeButton.tsx';
import styles from './WaysOn.module.css';

interface WaysOnProps {
  answering: Answering;
  onWiped: () => void;
}

/** What a person can do with the own profile. */
export function WaysOn({ answering, onWiped }: WaysOnProps) {
  const m = useMessages('profile');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem } = useWrite();
  const { draft, response, questionnaires, isReadOnly } = answering;
  const core = questionnaires.find((one) => scopeOf(response, one) === 'core');

  const answerAll = () =>
    write(async () => {
      const started = await startQuickScan(store, 'all', response.answers);
      if (started.ok) navigate(`/answer/${started.value}`);
      return started.ok ? { ok: true, value: undefined } : started;
    });
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
          {core !== undefined && (
            <div>
              <dt>
                <Button onClick={() => void answerAll()}>
                  {m.doWhole({ count: itemsOf(core).length })}
                </Button>
              </dt>
              <dd>{m.doWholeText}</dd>
            </div>
          )}
        </dl>
        <StorageProblemNotice problem={problem} />
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
