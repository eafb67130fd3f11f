export { CollectPage } from './bring/CollectPage.tsx';
export { DeputyPage } from './key/DeputyPage.tsx';
export { InvitePage } from './invite/InvitePage.tsx';
export { KeyPage } from './key/KeyPage.tsx';
