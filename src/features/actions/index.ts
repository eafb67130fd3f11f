export { ActionsPage } from './list/ActionsPage.tsx';
export { EditActionPage } from './edit/EditActionPage.tsx';
export { NewActionPage } from './edit/NewActionPage.tsx';
