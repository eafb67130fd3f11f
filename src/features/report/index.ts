export { ReportPage } from './page/ReportPage.tsx';
