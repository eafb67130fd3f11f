export { NationalPage } from './NationalPage.tsx';
