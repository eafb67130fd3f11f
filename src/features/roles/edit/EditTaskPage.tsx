import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { TaskId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Task } from '../../../domain/network/role-chart.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeRoleChart } from '../../../storage/change-register.ts';
import { newId } from '../../../storage/new-id.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { useRoleChart } from '../use-role-chart.ts';
import { MissingPart } from './MissingPart.tsx';
import { RemoveTask } from './RemoveTask.tsx';
import { TaskForm } from './TaskForm.tsx';
import { withTask } from './with-task.ts';

export function EditTaskPage() {
  const { networkId, taskId } = useParams();
  const network = useStoredNetwork(networkId);
  if (network === undefined) return null;
  if (network === null) return <MissingNetwork />;
  return <FindTask key={taskId} network={network} taskId={taskId ?? ''} />;
}

function FindTask({ network, taskId }: { network: Network; taskId: string }) {
  const chart = useRoleChart(network.id);
  const [fresh] = useState((): Task => ({ id: TaskId.parse(newId()), title: '', parts: [] }));
  // What is being removed stays on the page, so that it can come back.
  const [removed, setRemoved] = useState<Task | null>(null);
  if (chart === undefined) return null;
  if (taskId === 'new') return <EditTask network={network} task={fresh} isNew />;
  const stored = chart.tasks.find(({ id }) => id === taskId);
  const task = stored ?? removed;
  if (task === null) return <MissingPart network={network} />;
  return (
    <EditTask network={network} task={task}>
      <RemoveTask
        networkId={network.id}
        task={task}
        isRemoved={stored === undefined}
        onRemove={() => setRemoved(task)}
      />
    </EditTask>
  );
}

interface EditTaskProps {
  network: Network;
  task: Task;
  isNew?: boolean;
  children?: ReactNode;
}

function EditTask({ network, task, isNew = false, children }: EditTaskProps) {
  const m = useMessages('roles');
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const save = async (changed: Task) => {
    const isSaved = await writing.write(() =>
      changeRoleChart(store, network.id, (latest) => ({
        ...latest,
        tasks: withTask(latest.tasks, changed),
      })),
    );
    if (isSaved) navigate(`/networks/${network.id}/roles`, { replace: true });
  };
  return (
    <NetworkFrame network={network} title={isNew ? m.newTaskTitle : m.editTaskTitle}>
      <TaskForm
        network={network}
        task={task}
        writing={writing}
        onSave={(changed) => void save(changed)}
      />
      {children}
    </NetworkFrame>
  );
}
