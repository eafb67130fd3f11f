import type { ContentHash } from '../kernel/content-hash.ts';
import { QuestionnaireId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { Mode } from '../network/round.ts';
import type { CollectedSummary } from '../comparison/collection.ts';
import { roundsInOrder } from '../comparison/rounds-in-order.ts';
import { hasFullResponse } from '../comparison/full-response.ts';
import { formKey } from '../comparison/questionnaire-form.ts';
import type { Summary } from '../comparison/summary.ts';
import { planePlaceOf, type PlaneField, type PlanePoint } from './trust-plane.ts';

/** The two questionnaires that the plane sets against each other. */
export const planeIds = {
  formalisation: QuestionnaireId.parse('FORM'),
  trust: QuestionnaireId.parse('TRUST'),
} as const;

/** One network on the plane, by the latest round in which both questionnaires were answered. */
export interface NetworkOnPlane {
  readonly key: ContentHash;
  readonly point: PlanePoint;
}

export interface PlaneAmong {
  readonly networks: readonly NetworkOnPlane[];
  readonly fields: Readonly<Record<PlaneField, number>>;
  /** Networks that asked both in one round, but without a mean in every dimension. */
  readonly without: number;
  /** Networks of which too few organisations answered. */
  readonly provisional: number;
  /** Networks that were asked other versions of the two than most. */
  readonly otherForm: number;
}

interface AskedBoth {
  readonly key: ContentHash;
  readonly summary: Summary;
  /** Names the forms of both questionnaires. */
  readonly forms: string;
}

/**
 * Formalisation against trust for the networks of a mode among `keys`: never added up, never from
 * two rounds, and never from different forms of a questionnaire, of which those of most count.
 */
export function planeAmong(
  collected: readonly CollectedSummary[],
  ids: { readonly formalisation: QuestionnaireId; readonly trust: QuestionnaireId },
  { mode, keys }: { readonly mode: Mode; readonly keys: ReadonlySet<ContentHash> },
): PlaneAmong {
  const latest = new Map<ContentHash, AskedBoth>();
  for (const { summary } of roundsInOrder(collected)) {
    const { key } = summary.network;
    const both = summary.questionnaires.filter(
      ({ id }) => id === ids.formalisation || id === ids.trust,
    );
    if (both.length < 2 || summary.round.mode !== mode || !keys.has(key)) continue;
    latest.set(key, { key, summary, forms: both.map(formKey).toSorted().join(' ') });
  }
  const full = [...latest.values()].filter(({ summary }) => hasFullResponse(summary));
  const usual = mostFrequent(full.map(({ forms }) => forms));
  const counted = full.filter(({ forms }) => forms === usual);
  const networks = counted.flatMap(({ key, summary }): NetworkOnPlane[] => {
    const place = planePlaceOf(summary.questionnaires, ids, defaultSettings.targetLevel);
    return place.kind === 'point' ? [{ key, point: place.point }] : [];
  });
  const fields = { both: 0, writtenOnly: 0, trustOnly: 0, neither: 0 };
  for (const { point } of networks) fields[point.field] += 1;
  return {
    networks,
    fields,
    without: counted.length - networks.length,
    provisional: latest.size - full.length,
    otherForm: full.length - counted.length,
  };
}

/** Of several that are as frequent the first by code unit; undefined of nothing. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0];
}
