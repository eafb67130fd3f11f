// One chunk: the cards of models and of practices point to each other.
export { ModelsPage } from './models/ModelsPage.tsx';
export { PracticesPage } from './practices/PracticesPage.tsx';
