export { DocumentsPage } from './list/DocumentsPage.tsx';
export { EditDocumentPage } from './edit/EditDocumentPage.tsx';
export { NewDocumentPage } from './edit/NewDocumentPage.tsx';
