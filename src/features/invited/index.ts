export { InvitedPage } from './open/InvitedPage.tsx';
export { SealedPage } from './sealed/SealedPage.tsx';
export { KeptPage } from './welcome/KeptPage.tsx';
