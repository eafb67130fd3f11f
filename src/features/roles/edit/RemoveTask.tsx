import { useLocation } from 'wouter';
import type { NetworkId } from '../../../domain/kernel/ids.ts';
import type { Task } from '../../../domain/network/role-chart.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeRoleChart } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { withTask } from './with-task.ts';

interface RemoveTaskProps {
  networkId: NetworkId;
  task: Task;
  isRemoved: boolean;
  onRemove: () => void;
}

/** Removes at once, since it can be undone while the page is open. */
export function RemoveTask({ networkId, task, isRemoved, onRemove }: RemoveTaskProps) {
  const m = useMessages('roles');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const change = (alter: (tasks: Task[]) => Task[]) =>
    void write(() =>
      changeRoleChart(store, networkId, (latest) => ({ ...latest, tasks: alter(latest.tasks) })),
    );
  const remove = () => {
    onRemove();
    change((tasks) => tasks.filter(({ id }) => id !== task.id));
  };
  return (
    <Stack gap={3}>
      {isRemoved ? (
        <Notice kind="status" title={m.taskRemoved}>
          <Row>
            <Button disabled={isWriting} onClick={() => change((tasks) => withTask(tasks, task))}>
              {m.undo}
            </Button>
            <Button weight="quiet" onClick={() => navigate(`/networks/${networkId}/roles`)}>
              {m.backToChart}
            </Button>
          </Row>
        </Notice>
      ) : (
        <Row>
          <Button weight="danger" disabled={isWriting} onClick={remove}>
            {m.removeTask}
          </Button>
        </Row>
      )}
      <StorageProblemNotice problem={problem} />
    </Stack>
  );
}
