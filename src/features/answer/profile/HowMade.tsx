import { lazy, Suspense, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';

const Question = lazy(async () => {
  const { HowMade: component } = await import('../../../ui/how-made/HowMade.tsx');
  return { default: component };
});

/** 'How was this made?' under what the answers amount to; loaded after it. */
export function HowMade({ about, children }: { about: string; children: ReactNode }) {
  const { howMade } = useMessages('profile');
  return (
    <Suspense fallback={<div style={{ blockSize: 'var(--target)' }} />}>
      <Question label={howMade} about={about}>
        {children}
      </Question>
    </Suspense>
  );
}
