import { page, type AppRoute } from './page.ts';

const answer = () => import('../features/answer/index.ts');
const cards = () => import('../features/library/cards.ts');
const collect = () => import('../features/collect/index.ts');
const compare = () => import('./rooms/compare.tsx');
const invited = () => import('../features/invited/index.ts');
const library = () => import('../features/library/index.ts');
const method = () => import('../features/method/index.ts');
const networks = () => import('./rooms/networks.tsx');
const rounds = () => import('./rooms/rounds.tsx');
const settings = () => import('../features/settings/index.ts');
const start = () => import('../features/start/index.ts');

/** The first page names few files: what lies behind a `*` is told apart when it is entered. */
export const routes: readonly AppRoute[] = [
  page('/', start, 'StartPage'),
  page('/quick-scan', answer, 'QuickScanPage'),
  // One page for all that lies below: its draft stays open while the places in it change.
  page('/answer/:responseId/*?', answer, 'AnswerRoom'),
  page('/invited/*?', invited, 'InvitedRoom'),
  page('/networks/*?', networks, 'NetworksRoom'),
  page('/rounds/*?', rounds, 'RoundsRoom'),
  page('/deputy', collect, 'DeputyPage'),
  page('/compare/*?', compare, 'CompareRoom'),
  page('/library', library, 'LibraryPage'),
  page('/library/:questionnaireId', library, 'QuestionnairePage'),
  page('/models/:model?', cards, 'ModelsPage'),
  page('/practices/:practice?', cards, 'PracticesPage'),
  page('/method/:rule?', method, 'MethodPage'),
  page('/settings', settings, 'SettingsPage'),
];
