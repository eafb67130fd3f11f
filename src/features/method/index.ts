export { MethodPage } from './MethodPage.tsx';
