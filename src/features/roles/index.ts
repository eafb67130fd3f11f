export { EditRolePage } from './edit/EditRolePage.tsx';
export { EditTaskPage } from './edit/EditTaskPage.tsx';
export { RolesPage } from './chart/RolesPage.tsx';
