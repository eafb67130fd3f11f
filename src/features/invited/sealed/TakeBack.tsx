import { useLocation } from 'wouter';
import { takeBack } from '../../../domain/response/change.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { sitDown } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

/** Makes a draft of it again; what was sealed stays, and the next sealing follows on it. */
export function TakeBack({ response }: { response: QuestionnaireResponse }) {
  const m = useMessages('sealed');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const back = async () => {
    if (!(await write(() => store.responses.put(takeBack(response), [response.rev])))) return;
    sitDown(response.id);
    navigate(`/answer/${response.id}/review`, { replace: true });
  };
  return (
    <>
      <StorageProblemNotice problem={problem} />
      <Row>
        <Button disabled={isWriting} onClick={() => void back()}>
          {m.takeBack}
        </Button>
      </Row>
    </>
  );
}
