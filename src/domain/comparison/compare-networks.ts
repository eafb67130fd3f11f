import type { DimensionId, QuestionnaireId } from '../kernel/ids.ts';
import type { Mode } from '../network/round.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { quantile } from '../score/quantile.ts';

/** What one network brings into a comparison: one round, one questionnaire. */
export interface ComparedNetwork {
  readonly key: string;
  readonly questionnaireId: QuestionnaireId;
  readonly version: string;
  readonly mode: Mode;
  /** Share of organisations that answered, 0 to 1; null in consensus mode, where there is none. */
  readonly rate: number | null;
  /** The coordinator agreed to the comparison. */
  readonly hasConsent: boolean;
  /** Means that passed disclosure control, 1 to 5. */
  readonly means: Readonly<Partial<Record<DimensionId, number>>>;
}

/** Why a network cannot stand beside another one. */
export type NotComparable =
  'otherQuestionnaire' | 'otherVersion' | 'otherMode' | 'lowResponse' | 'noConsent';

/**
 * M17: every reason against comparing `peer` with `own`; empty when the two may be compared. A
 * network beside itself gives what stands in its own way.
 */
export function reasonsAgainst(
  own: ComparedNetwork,
  peer: ComparedNetwork,
  { fullRate }: MethodSettings = defaultSettings,
): NotComparable[] {
  const reasons: [NotComparable, boolean][] = [
    ['otherQuestionnaire', own.questionnaireId !== peer.questionnaireId],
    ['otherVersion', own.version !== peer.version],
    ['otherMode', own.mode !== peer.mode],
    ['lowResponse', peer.mode === 'survey' && (peer.rate ?? 0) < fullRate],
    ['noConsent', !peer.hasConsent],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Where peers stand in a dimension: never with a name, never with a rank. */
export type Peers =
  | {
      readonly kind: 'quartiles';
      readonly n: number;
      readonly lower: number;
      readonly median: number;
      readonly upper: number;
    }
  | { readonly kind: 'dots'; readonly n: number; readonly values: readonly number[] };

/**
 * M17: the peers' means in one dimension, without the own network: median and quartiles (type 7)
 * from five on, otherwise single dots from low to high.
 */
export function peersIn(
  dimensionId: DimensionId,
  peers: readonly ComparedNetwork[],
  { peersForQuartiles }: MethodSettings = defaultSettings,
): Peers {
  const values = peers.flatMap(({ means }) => means[dimensionId] ?? []);
  return toPeers(values, { peersForQuartiles });
}

/** Median and quartiles of means from `peersForQuartiles` on, otherwise the means from low to high. */
export function toPeers(
  values: readonly number[],
  { peersForQuartiles }: Pick<MethodSettings, 'peersForQuartiles'> = defaultSettings,
): Peers {
  const n = values.length;
  if (n < peersForQuartiles) return { kind: 'dots', n, values: values.toSorted((a, b) => a - b) };
  // In order once, which each of the three would do for itself.
  const inOrder = [...Float64Array.from(values).toSorted()];
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(inOrder, share));
  if (lower === undefined || median === undefined || upper === undefined) {
    throw new Error('Three quartiles were asked for');
  }
  return { kind: 'quartiles', n, lower, median, upper };
}
