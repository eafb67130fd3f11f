import { lazy, type LazyExoticComponent } from 'react';
import type * as made from './made.ts';

type Parts = typeof made;

/** What stands behind each question, loaded when the first one is opened. */
function part<P extends keyof Parts>(name: P): LazyExoticComponent<Parts[P]> {
  return lazy(async () => ({ default: (await import('./made.ts'))[name] }));
}

export const ChosenForRound = part('ChosenForRound');
export const DimensionMade = part('DimensionMade');
export const FindingsMade = part('FindingsMade');
export const FirstStepsMade = part('FirstStepsMade');
export const ItemsMade = part('ItemsMade');
export const ProfileMade = part('ProfileMade');
export const RestsOnMade = part('RestsOnMade');
