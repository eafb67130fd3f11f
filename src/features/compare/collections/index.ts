export { CollectionPage } from './networks/CollectionPage.tsx';
export { CollectionsPage } from './list/CollectionsPage.tsx';
