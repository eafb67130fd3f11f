export { ResultsPage } from './page/ResultsPage.tsx';
