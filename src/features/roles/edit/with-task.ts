import type { Task } from '../../../domain/network/role-chart.ts';

/** The tasks with this one in its old place, or at the end. */
export function withTask(tasks: readonly Task[], task: Task): Task[] {
  return tasks.some(({ id }) => id === task.id)
    ? tasks.map((other) => (other.id === task.id ? task : other))
    : [...tasks, task];
}
