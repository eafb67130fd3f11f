import type { CollectionId } from '../../domain/kernel/ids.ts';

/** The pages of a collection. */
export const collectionPlaces = [
  'networks',
  'dimensions',
  'learn',
  'national',
  'training',
] as const;
export type CollectionPlace = (typeof collectionPlaces)[number];

export function pathOfPlace(id: CollectionId, place: CollectionPlace): string {
  return place === 'networks' ? `/compare/${id}` : `/compare/${id}/${place}`;
}
