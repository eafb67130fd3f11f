import { lazy } from 'react';

// Most people never meet them.
const pages = () => import('./ObstaclePages.tsx');

export const MissingPage = lazy(async () => ({ default: (await pages()).MissingPage }));
export const UnreadablePage = lazy(async () => ({ default: (await pages()).UnreadablePage }));
export const ClosedPage = lazy(async () => ({ default: (await pages()).ClosedPage }));
export const NotYoursPage = lazy(async () => ({ default: (await pages()).NotYoursPage }));
