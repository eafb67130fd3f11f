import { ContentHash } from '../kernel/content-hash.ts';
import type { Collection, Label } from './collection.ts';

/** What a collection says beside its summaries. */
export type Notes = Pick<Collection, 'own' | 'labels' | 'requirements'>;

const mostTags = 20;

/**
 * Adds what another copy of a collection says to this one: what is empty here is filled, tags come
 * together, and what is said here already stays.
 */
export function joinCollection(here: Collection, other: Notes): Collection {
  const labels = { ...other.labels, ...here.labels };
  for (const key of Object.keys(here.labels)) {
    const hash = ContentHash.parse(key);
    const [own, theirs] = [here.labels[hash], other.labels[hash]];
    if (own !== undefined && theirs !== undefined) labels[hash] = joinLabels(own, theirs);
  }
  return {
    ...here,
    own: here.own ?? other.own,
    labels,
    requirements: { ...other.requirements, ...here.requirements },
  };
}

function joinLabels(here: Label, other: Label): Label {
  return {
    label: here.label === '' ? other.label : here.label,
    group: here.group === '' ? other.group : here.group,
    tags: [...new Set([...here.tags, ...other.tags])].slice(0, mostTags),
  };
}
