import { lazy, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { HowMade as Question } from '../../../ui/how-made/HowMade.tsx';

/*
 * The same question for parts of the page that are loaded late themselves. Apart from `HowMade.tsx`
 * and `parts.ts`, so that these stay one file with the page.
 */

export function HowMade({ about, children }: { about: string; children: ReactNode }) {
  const { howMade } = useMessages('results');
  return (
    <Question label={howMade} about={about}>
      {children}
    </Question>
  );
}

const load = () => import('./made.ts');

export const AdviceMade = lazy(async () => ({ default: (await load()).AdviceMade }));
export const ReadingsMade = lazy(async () => ({ default: (await load()).ReadingsMade }));
export const RecommendationsMade = lazy(async () => ({
  default: (await load()).RecommendationsMade,
}));
export const SignalsMade = lazy(async () => ({ default: (await load()).SignalsMade }));
export const Steps = lazy(async () => ({ default: (await load()).Steps }));
