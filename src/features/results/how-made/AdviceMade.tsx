import type { View } from '../view.ts';
import { InMethod } from './InMethod.tsx';
import { ProfileMade } from './ProfileMade.tsx';

/** The dimensions' means, which decide who is given advice. */
export function AdviceMade({ view }: { view: View }) {
  return (
    <>
      <ProfileMade view={view} />
      <InMethod part="advice" />
    </>
  );
}
