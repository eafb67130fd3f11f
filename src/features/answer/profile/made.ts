import { lazy } from 'react';

/** What stands behind each number of the profile, loaded when it is asked for. */
export const OwnMeansMade = lazy(async () => {
  const { OwnMeansMade: component } = await import('./OwnMeansMade.tsx');
  return { default: component };
});

export const OwnStepsMade = lazy(async () => {
  const { OwnStepsMade: component } = await import('./OwnStepsMade.tsx');
  return { default: component };
});
