import type { MethodSettings } from '../../../domain/network/method-settings.ts';
import { referencesOf } from '../../../files/built-in/method-rules.ts';
import { MadeSteps, type MadeStep } from '../../../ui/how-made/MadeSteps.tsx';

interface StepsProps {
  steps: readonly (MadeStep | null)[];
  /** Those of the round. */
  settings: MethodSettings;
}

/** Steps without those that have nothing to say here. */
export function Steps({ steps, settings }: StepsProps) {
  const said = steps.filter((step) => step !== null);
  return <MadeSteps steps={said} settings={settings} referencesOf={referencesOf} />;
}
