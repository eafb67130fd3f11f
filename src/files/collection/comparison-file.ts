import type { ComparedMean } from '../../domain/comparison/compared-mean.ts';
import type { FormReport } from '../../domain/comparison/match-forms.ts';
import type { LeftOutBecause } from '../../domain/comparison/compared-in.ts';
import type { Peers } from '../../domain/comparison/compare-networks.ts';
import type { IndexAmong } from '../../domain/comparison/index-among.ts';
import type { Mode } from '../../domain/network/round.ts';
import type { Scope } from '../../domain/questionnaire/scope.ts';
import type { PlaneField } from '../../domain/report/trust-plane.ts';

/** A network by its number, which says nothing, and by its name where names were asked for. */
export interface CalledNetwork {
  readonly number: number;
  readonly name?: string;
}

export interface ComparedNetworkFile extends CalledNetwork {
  readonly isOwn: boolean;
  readonly closedOn: string;
  /** Share of organisations that answered; null for an answer agreed in a meeting. */
  readonly responseRate: number | null;
  readonly provisional: boolean;
  readonly method: string;
  readonly dimensions: Readonly<
    Record<
      string,
      {
        readonly mean: number | null;
        readonly n: number | null;
        readonly suppressed: Extract<ComparedMean, { kind: 'hidden' }>['because'] | null;
      }
    >
  >;
}

/** One questionnaire in one mode; every network by its latest round. */
export interface ComparisonPart {
  readonly questionnaire: { readonly id: string; readonly version: string; readonly hash: string };
  readonly mode: Mode;
  readonly scope: Scope;
  readonly networks: readonly ComparedNetworkFile[];
  readonly dimensions: Readonly<
    Record<
      string,
      {
        /** The items that all networks share, and how many the dimension has. */
        readonly items: readonly string[];
        readonly of: number;
        readonly own: number | null;
        readonly peers: Peers;
        readonly lowest: number | null;
        readonly highest: number | null;
        readonly without: number;
        /** From the round before to the latest. */
        readonly change: {
          readonly networks: number;
          readonly rose: number;
          readonly fell: number;
        };
      }
    >
  >;
  readonly items: Readonly<
    Record<
      string,
      {
        readonly networks: number;
        readonly of: number;
        readonly atLevel: readonly number[];
        readonly gap: number;
        readonly own: number | null;
      }
    >
  >;
  readonly versions: readonly Omit<FormReport, 'key'>[];
  readonly leftOut: readonly (CalledNetwork & { readonly because: LeftOutBecause })[];
  /** Only where it was asked for; null where the own network has none (M16). */
  readonly index?: IndexAmong | null;
}

export interface CollectionComparison {
  readonly format: 'concord/collection-comparison';
  readonly formatVersion: 1;
  readonly settings: Readonly<Record<string, number>>;
  readonly comparisons: readonly ComparisonPart[];
  /** Formalisation against trust, in each mode: how many networks lie in each field. */
  readonly planes: readonly {
    readonly mode: Mode;
    readonly networks: number;
    readonly fields: Readonly<Record<PlaneField, number>>;
    readonly without: number;
    readonly provisional: number;
    readonly otherForm: number;
  }[];
}
