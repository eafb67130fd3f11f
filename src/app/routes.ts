import { page, type AppRoute } from './page.ts';

const answer = () => import('../features/answer/index.ts');
const collect = () => import('../features/collect/index.ts');
const collections = () => import('../features/compare/collections/index.ts');
const comparison = () => import('../features/compare/comparison/index.ts');
const invited = () => import('../features/invited/index.ts');
const learn = () => import('../features/compare/learn/index.ts');
const library = () => import('../features/library/index.ts');
const meeting = () => import('../features/report/meeting/index.ts');
const method = () => import('../features/method/index.ts');
const models = () => import('../features/library/models/index.ts');
const national = () => import('../features/compare/national/index.ts');
const network = () => import('../features/network/index.ts');
const practices = () => import('../features/library/practices/index.ts');
const registers = () => import('./registers.ts');
const report = () => import('../features/report/index.ts');
const results = () => import('../features/results/index.ts');
const round = () => import('../features/round/index.ts');
const settings = () => import('../features/settings/index.ts');
const start = () => import('../features/start/index.ts');
const summary = () => import('../features/summary/index.ts');
const training = () => import('../features/compare/training/index.ts');

/** Every page of the app. The more particular path stands before the more general one. */
export const routes: readonly AppRoute[] = [
  page('/', start, 'StartPage'),
  page('/quick-scan', answer, 'QuickScanPage'),
  // One page for all that lies below: its draft stays open while the places in it change.
  page('/answer/:responseId/*?', answer, 'AnswerRoom'),
  page('/invited/*?', invited, 'InvitedRoom'),
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
  page('/rounds/:roundId', round, 'RoundPage'),
  page('/rounds/:roundId/edit', round, 'EditRoundPage'),
  page('/rounds/:roundId/next', round, 'NextPersonPage'),
  page('/rounds/:roundId/invite', collect, 'InvitePage'),
  page('/rounds/:roundId/collect', collect, 'CollectPage'),
  page('/rounds/:roundId/key', collect, 'KeyPage'),
  page('/deputy', collect, 'DeputyPage'),
  page('/rounds/:roundId/results', results, 'ResultsPage'),
  page('/rounds/:roundId/report', report, 'ReportPage'),
  page('/rounds/:roundId/summary', summary, 'SummaryPage'),
  page('/rounds/:roundId/meeting', meeting, 'MeetingPage'),
  page('/compare', collections, 'CollectionsPage'),
  page('/compare/:collectionId', collections, 'CollectionPage'),
  page('/compare/:collectionId/dimensions', comparison, 'ComparisonPage'),
  page('/compare/:collectionId/learn', learn, 'LearnPage'),
  page('/compare/:collectionId/national', national, 'NationalPage'),
  page('/compare/:collectionId/training', training, 'TrainingPage'),
  page('/library', library, 'LibraryPage'),
  page('/library/:questionnaireId', library, 'QuestionnairePage'),
  page('/models/:model?', models, 'ModelsPage'),
  page('/practices/:practice?', practices, 'PracticesPage'),
  page('/method/:rule?', method, 'MethodPage'),
  page('/settings', settings, 'SettingsPage'),
];
