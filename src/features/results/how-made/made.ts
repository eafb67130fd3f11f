export { DimensionMade } from './DimensionMade.tsx';
export { FindingsMade } from './FindingsMade.tsx';
export { FirstStepsMade } from './FirstStepsMade.tsx';
export { ItemsMade } from './ItemsMade.tsx';
export { ProfileMade } from './ProfileMade.tsx';
export { RestsOnMade } from './RestsOnMade.tsx';
export { SignalsMade } from './SignalsMade.tsx';
