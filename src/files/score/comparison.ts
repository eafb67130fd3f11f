import type {
  ComparedNetwork,
  NotComparable,
  Peers,
} from '../../domain/comparison/compare-networks.ts';
import type { MeanSettings } from '../../domain/comparison/same-mean.ts';
import type { NetworkChange } from './compare-rounds.ts';
import type { IndexScore } from './index-score.ts';
import type { ReadNetwork, ScoreFile } from './score-file.ts';

/** A file of scores with the name under which it was given. */
export interface NamedScores {
  readonly file: string;
  readonly scores: ScoreFile;
}

/** One network of one file. */
export interface Entry {
  readonly file: string;
  readonly name: string;
  readonly network: ReadNetwork;
  readonly questionnaire: ScoreFile['questionnaire'];
  readonly settings: MeanSettings;
  readonly compared: ComparedNetwork;
}

/** Beside the rules of M17: what the files alone cannot tell, or tell against it. */
export type Reason =
  | NotComparable
  | 'responseUnknown'
  | 'otherContent'
  | 'otherSettings'
  | 'noResult'
  | 'anotherRound';

export interface ComparedDimension {
  readonly own: number | null;
  readonly suppressed: string | null;
  readonly peers: Peers;
}

/** A network of the first file beside all that may stand beside it. */
export interface NetworkComparison {
  readonly network: string;
  readonly file: string;
  readonly round: string | null;
  readonly questionnaire: ScoreFile['questionnaire'];
  readonly mode: ReadNetwork['mode'];
  readonly responseRate: number | null;
  /** What stands in its own way; then it is compared with nobody. */
  readonly reasons: readonly Reason[];
  readonly peers: number;
  readonly dimensions: Readonly<Record<string, ComparedDimension>>;
  /** Who might learn from whom; whether their contexts fit is for people to say. */
  readonly learningPairs: readonly {
    readonly dimension: string;
    readonly teacher: string;
    readonly learner: string;
  }[];
  /** Only where it was asked for (M16). */
  readonly index?: IndexScore;
  readonly leftOut: readonly {
    readonly network: string;
    readonly file: string;
    readonly reasons: readonly Reason[];
  }[];
}

export interface Comparison {
  readonly format: 'concord/comparison';
  readonly formatVersion: 1;
  readonly settings: Readonly<Record<string, number>>;
  readonly networks: readonly NetworkComparison[];
  /** The same network in several files, from each to the next (M11). */
  readonly changes: readonly NetworkChange[];
}
