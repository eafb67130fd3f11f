import { page, type AppRoute } from './page.ts';

const compare = () => import('../features/compare/index.ts');
const network = () => import('../features/network/index.ts');
const start = () => import('../features/start/index.ts');

/** Every page of the app. The more particular path stands before the more general one. */
export const routes: readonly AppRoute[] = [
  page('/', start, 'StartPage'),
  page('/networks', network, 'NetworksPage'),
  page('/networks/new', network, 'NewNetworkPage'),
  page('/networks/:networkId', network, 'NetworkPage'),
  page('/networks/:networkId/edit', network, 'EditNetworkPage'),
  page('/compare', compare, 'ComparePage'),
];
