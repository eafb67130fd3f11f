import { page } from '../page.ts';
import { Pages } from '../Pages.tsx';

const collections = () => import('../../features/compare/collections/index.ts');
const comparison = () => import('../../features/compare/comparison/index.ts');
const learning = () => import('../../features/compare/learning.ts');

const routes = [
  page('/compare', collections, 'CollectionsPage'),
  page('/compare/:collectionId', collections, 'CollectionPage'),
  page('/compare/:collectionId/dimensions', comparison, 'ComparisonPage'),
  page('/compare/:collectionId/learn', learning, 'LearnPage'),
  page('/compare/:collectionId/national', learning, 'NationalPage'),
  page('/compare/:collectionId/training', learning, 'TrainingPage'),
];

/** Everything under `/compare`. */
export function CompareRoom() {
  return <Pages routes={routes} />;
}
