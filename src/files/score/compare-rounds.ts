import {
  changeOfPublished,
  type PublishedChange,
} from '../../domain/comparison/published-change.ts';
import { isSameMean } from '../../domain/comparison/same-mean.ts';
import { DimensionId } from '../../domain/kernel/ids.ts';
import type { Entry } from './comparison.ts';

/** The change of one dimension; undefined is null, with the reason. */
export type PublishedChangeScore = {
  readonly [K in keyof PublishedChange]: PublishedChange[K] | null;
} & { readonly suppressed: string | null };

/** One network from one file to the next in which it is. */
export interface NetworkChange {
  readonly network: string;
  readonly from: { readonly file: string; readonly round: string | null };
  readonly to: { readonly file: string; readonly round: string | null };
  /** Why the two cannot be set against each other at all. */
  readonly reasons: readonly ('otherVersion' | 'otherContent' | 'otherMode' | 'otherSettings')[];
  readonly basis: 'unlinked';
  readonly dimensions: Readonly<Record<string, PublishedChangeScore>>;
}

const noFigures = { difference: null, interval: null, isLarge: null, verdict: null } as const;

/** M11 from published figures, in the order in which the files were named: earlier ones first. */
export function changesIn(entries: readonly Entry[]): NetworkChange[] {
  const last = new Map<string, Entry>();
  return entries.flatMap((after) => {
    // Different questionnaires of one network are no rounds of each other.
    const key = `${after.questionnaire.id}\n${after.name}`;
    const before = last.get(key);
    last.set(key, after);
    return before === undefined ? [] : [changeBetweenFiles(before, after)];
  });
}

function changeBetweenFiles(before: Entry, after: Entry): NetworkChange {
  const reasons = whyNot(before, after);
  const names = reasons.length > 0 ? [] : Object.keys(before.network.dimensions);
  const ids = names.map((name) => DimensionId.parse(name));
  return {
    network: after.name,
    from: { file: before.file, round: before.network.round },
    to: { file: after.file, round: after.network.round },
    reasons,
    basis: 'unlinked',
    dimensions: Object.fromEntries(ids.map((id) => [id, changeIn(id, before, after)])),
  };
}

function whyNot(before: Entry, after: Entry): NetworkChange['reasons'] {
  const { version, hash } = before.questionnaire;
  if (version !== after.questionnaire.version) return ['otherVersion'];
  if (hash !== after.questionnaire.hash) return ['otherContent'];
  if (before.network.mode !== after.network.mode) return ['otherMode'];
  return isSameMean(before.settings, after.settings) ? [] : ['otherSettings'];
}

function changeIn(id: DimensionId, before: Entry, after: Entry): PublishedChangeScore {
  const [first, second] = [before.network.dimensions[id], after.network.dimensions[id]];
  const published = [first, second].map((one) =>
    one === undefined || one.mean === null || one.n === null || one.interval === null
      ? undefined
      : { mean: one.mean, n: one.n, interval: one.interval },
  );
  const [from, to] = published;
  if (from === undefined || to === undefined) {
    return { ...noFigures, suppressed: first?.suppressed ?? second?.suppressed ?? 'notScored' };
  }
  return { ...changeOfPublished(from, to), suppressed: null };
}
