export { ContextPage } from './context/ContextPage.tsx';
export { SummaryPage } from './give/SummaryPage.tsx';
