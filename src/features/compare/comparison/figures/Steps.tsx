import { referencesOf } from '../../../../files/built-in/method-rules.ts';
import { MadeSteps, type MadeStep } from '../../../../ui/how-made/MadeSteps.tsx';

export function Steps({ steps }: { steps: readonly MadeStep[] }) {
  return <MadeSteps steps={steps} referencesOf={referencesOf} />;
}
