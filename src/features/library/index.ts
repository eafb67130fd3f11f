export { LibraryPage } from './LibraryPage.tsx';
export { QuestionnairePage } from './QuestionnairePage.tsx';
