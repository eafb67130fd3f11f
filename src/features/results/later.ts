/** What comes after that which is read first, loaded as one. */
export { AfterFirst } from './more/AfterFirst.tsx';
export { WholeRound } from './more/WholeRound.tsx';
