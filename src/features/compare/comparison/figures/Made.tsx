import { lazy } from 'react';
import type { MadeStep } from '../../../../ui/how-made/MadeSteps.tsx';
import { HowMade } from '../../../../ui/how-made/HowMade.tsx';
import { useMessages } from '../../../../i18n/i18n-context.tsx';

/** The rules and their references are loaded when somebody asks. */
const Steps = lazy(async () => ({ default: (await import('./Steps.tsx')).Steps }));

interface MadeProps {
  about: string;
  steps: readonly MadeStep[];
}

/** 'How was this made?' under a figure. */
export function Made({ about, steps }: MadeProps) {
  const { howMade } = useMessages('comparison');
  return (
    <HowMade label={howMade} about={about}>
      <Steps steps={steps} />
    </HowMade>
  );
}
