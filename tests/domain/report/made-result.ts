import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { DimensionId, ItemId, QuestionnaireId, RoundId } from '../../../src/domain/kernel/ids.ts';
import type { Mode } from '../../../src/domain/network/round.ts';
import type {
  DimensionResult,
  ItemFigures,
  ItemResult,
  Published,
  QuestionnaireResult,
  RoundResult,
  WhyNot,
} from '../../../src/domain/score/results.ts';
import { averageDeviation, mean, median } from '../../../src/domain/score/statistics.ts';

/** What was answered to one statement: levels as asked, and how many did not know. */
export interface Given {
  readonly levels: readonly number[];
  readonly dontKnow?: number;
  readonly hidden?: WhyNot;
  readonly reverse?: boolean;
  readonly minority?: boolean;
}

export type Answered = Readonly<Record<string, Given | readonly number[]>>;

interface Options {
  readonly mode?: Mode;
  readonly scope?: 'all' | 'core';
  readonly version?: string;
}

/**
 * A round's result as scoring would give it, from statements by id (`FORM-MAN-1`, `BAL-1`): median
 * and mean from the levels; a dimension is shown when all its statements are.
 */
export function madeRound(answered: Answered, options: Options = {}): RoundResult {
  return {
    roundId: RoundId.parse('r'),
    mode: options.mode ?? 'survey',
    k: 5,
    settings: defaultSettings,
    responseRate: {
      organisations: { answered: 9, invited: 9 },
      persons: { handedIn: 9, invited: 9 },
      rate: 1,
      standing: 'full',
    },
    outcome: { kind: 'figures', questionnaires: madeResults(answered, options) },
  };
}

export function madeResults(answered: Answered, options: Options = {}): QuestionnaireResult[] {
  const items = Object.entries(answered).map(([id, given]) =>
    madeItem(id, 'levels' in given ? given : { levels: given }, options.mode),
  );
  const groups = groupBy(items, ({ id }) => id.split('-')[0] ?? '');
  return [...groups].map(([name, own]) => {
    const dimensions = groupBy(own, ({ id }) => id.split('-').slice(-2)[0] ?? '');
    return {
      id: QuestionnaireId.parse(name),
      version: options.version ?? '1.0.0',
      scope: options.scope ?? 'all',
      purpose: name === 'TRUST' ? 'trust' : name === 'BAL' ? 'balance' : 'maturity',
      n: 9,
      asked: 9,
      dimensions: [...dimensions].map(([id, list]) => madeDimension(id, list)),
      limiting: [],
    };
  });
}

function madeDimension(id: string, items: readonly ItemResult[]): DimensionResult {
  const shown = items.flatMap(({ figures }) => (figures.kind === 'shown' ? [figures.value] : []));
  const hidden = items.map(({ figures }) => figures).find(({ kind }) => kind === 'hidden');
  const deviations = shown.flatMap(({ adMd }) => adMd ?? []);
  return {
    id: DimensionId.parse(id),
    scored: id !== 'BAL',
    n: 9,
    dontKnowShare: 0,
    figures:
      hidden?.kind === 'hidden'
        ? hidden
        : {
            kind: 'shown',
            value: {
              mean: mean(shown.map((one) => one.favourableMean ?? one.favourableMedian)),
              organisations: null,
              stage: null,
              heldBackBy: [],
              adMd: deviations.length === 0 ? null : mean(deviations),
              interval: { kind: 'none' },
              distribution: null,
              alternatives: null,
            },
          },
    items,
  };
}

function madeItem(id: string, given: Given, mode: Mode = 'survey'): ItemResult {
  const { levels, dontKnow = 0, hidden } = given;
  const figures: Published<ItemFigures> =
    hidden === undefined
      ? { kind: 'shown', value: madeFigures(given, mode) }
      : { kind: 'hidden', because: hidden };
  const n = levels.length;
  return {
    id: ItemId.parse(id),
    kind: 'level',
    counts: {
      asked: n + dontKnow,
      n,
      dontKnow,
      notApplicable: 0,
      preferNotToSay: 0,
      unanswered: 0,
    },
    dontKnowShare: n + dontKnow === 0 ? null : dontKnow / (n + dontKnow),
    figures,
    options: null,
  };
}

function madeFigures(
  { levels, reverse = false, minority = false }: Given,
  mode: Mode,
): ItemFigures {
  const centre = median(levels);
  const favourable = (value: number) => (reverse ? 6 - value : value);
  const isAlike = mode === 'consensus' || new Set(levels).size === 1;
  const at = (level: number) => levels.filter((value) => value === level).length;
  const adMd = averageDeviation(levels, centre);
  return {
    distribution: isAlike ? null : [at(1), at(2), at(3), at(4), at(5)],
    median: centre,
    mean: isAlike ? null : mean(levels),
    sd: null,
    adM: null,
    adMd: isAlike ? null : adMd,
    rwg: null,
    rwgStar: null,
    awg: null,
    isAgreed: isAlike ? null : adMd <= 0.8,
    isSplit: false,
    favourableMedian: favourable(centre),
    favourableMean: isAlike ? null : favourable(mean(levels)),
    hasMinorityView: minority,
  };
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
