// One chunk: whoever reads one of these pages goes on to the next.
export { LearnPage } from './learn/LearnPage.tsx';
export { NationalPage } from './national/NationalPage.tsx';
export { TrainingPage } from './training/TrainingPage.tsx';
