import { referencesOf } from '../../../files/built-in/method-rules.ts';
import { MadeSteps, type MadeStep } from '../../../ui/how-made/MadeSteps.tsx';

/** Steps without those that have nothing to say here. */
export function Steps({ steps }: { steps: readonly (MadeStep | null)[] }) {
  return <MadeSteps steps={steps.filter((step) => step !== null)} referencesOf={referencesOf} />;
}
