export { ContextPage } from './context/ContextPage.tsx';
