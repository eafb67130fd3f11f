export { AnswerRoom } from './room/AnswerRoom.tsx';
export { QuickScanPage } from './quick-scan/QuickScanPage.tsx';
