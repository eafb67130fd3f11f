/** What comes after that which is read first, loaded as one. */
export { BeyondStatements } from './readings/BeyondStatements.tsx';
export { Recommendations } from './recommendations/Recommendations.tsx';
export { Signals } from './signals/Signals.tsx';
