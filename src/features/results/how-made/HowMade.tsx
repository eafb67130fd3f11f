import { lazy, Suspense, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';

/** Comes after what is read first. */
const Question = lazy(async () => {
  const { HowMade: component } = await import('../../../ui/how-made/HowMade.tsx');
  return { default: component };
});

/** 'How was this made?' under a figure; its place is kept while it is loaded. */
export function HowMade({ about, children }: { about: string; children: ReactNode }) {
  const { howMade } = useMessages('results');
  return (
    <Suspense fallback={<div style={{ blockSize: 'var(--target)' }} />}>
      <Question label={howMade} about={about}>
        {children}
      </Question>
    </Suspense>
  );
}
