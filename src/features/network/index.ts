export { EditNetworkPage } from './EditNetworkPage.tsx';
export { NetworkPage } from './NetworkPage.tsx';
export { NetworksPage } from './NetworksPage.tsx';
export { NewNetworkPage } from './NewNetworkPage.tsx';
