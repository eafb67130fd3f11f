import { page } from '../page.ts';
import { Pages } from '../Pages.tsx';

const network = () => import('../../features/network/index.ts');
const registers = () => import('../registers.ts');
const round = () => import('../../features/round/index.ts');
const summary = () => import('../../features/summary/index.ts');

const routes = [
  page('/networks', network, 'NetworksPage'),
  page('/networks/new', network, 'NewNetworkPage'),
  page('/networks/:networkId', network, 'NetworkPage'),
  page('/networks/:networkId/edit', network, 'EditNetworkPage'),
  page('/networks/:networkId/actions', registers, 'ActionsPage'),
  page('/networks/:networkId/actions/new', registers, 'NewActionPage'),
  page('/networks/:networkId/actions/:actionId', registers, 'EditActionPage'),
  page('/networks/:networkId/documents', registers, 'DocumentsPage'),
  page('/networks/:networkId/documents/new/:kind?', registers, 'NewDocumentPage'),
  page('/networks/:networkId/documents/:documentId', registers, 'EditDocumentPage'),
  page('/networks/:networkId/roles', registers, 'RolesPage'),
  page('/networks/:networkId/roles/seats/:seatId', registers, 'EditRolePage'),
  page('/networks/:networkId/roles/tasks/:taskId', registers, 'EditTaskPage'),
  page('/networks/:networkId/context/:roundId?', summary, 'ContextPage'),
  page('/networks/:networkId/rounds/new', round, 'NewRoundPage'),
];

/** Everything under `/networks`. */
export function NetworksRoom() {
  return <Pages routes={routes} />;
}
