import type { ItemId } from '../kernel/ids.ts';
import type { ContextProfile } from '../network/context.ts';
import type { Level } from '../questionnaire/level.ts';
import type { PracticeCard } from './practice-card.ts';

export type Requirement = PracticeCard['requires'][number];

/** A requirement beside the place: how many levels the place is short of it; null where not rated. */
export interface CheckedRequirement extends Requirement {
  readonly level: Level | null;
  readonly gap: number | null;
}

/** What fits first. `unknown`: a condition that nothing can make up for is not rated. */
export const verdicts = ['worthTrying', 'adaptFirst', 'unknown', 'notAsItIs'] as const;
export type Verdict = (typeof verdicts)[number];

export interface PracticeMatch {
  readonly verdict: Verdict;
  readonly checks: readonly CheckedRequirement[];
  /** The condition to see to first: the one most short, or the one to rate; null where none is. */
  readonly first: CheckedRequirement | null;
  /** Conditions that are not rated and could still turn the verdict. */
  readonly openBecause: readonly ItemId[];
}

/** From how many levels short on a `must` cannot be met by adapting. */
const tooFar = 2;
/** So many `should` conditions short and a practice is adapted first. */
const manyShort = 2;

/** How many conditions are short or open; all that the verdict rests on. */
export interface Shortfall {
  mustFar: number;
  mustShort: number;
  mustOpen: number;
  shouldShort: number;
}

export function emptyShortfall(): Shortfall {
  return { mustFar: 0, mustShort: 0, mustOpen: 0, shouldShort: 0 };
}

/** Counts one condition in; `gap` is null where it is not rated. */
export function addShortfall(
  shortfall: Shortfall,
  strength: Requirement['strength'],
  gap: number | null,
): void {
  if (strength === 'should') {
    if (gap !== null && gap > 0) shortfall.shouldShort += 1;
  } else if (gap === null) shortfall.mustOpen += 1;
  else if (gap >= tooFar) shortfall.mustFar += 1;
  else if (gap > 0) shortfall.mustShort += 1;
}

/** The rule itself; see `matchPractice`. */
export function verdictOn({ mustFar, mustShort, mustOpen, shouldShort }: Shortfall): Verdict {
  if (mustFar > 0) return 'notAsItIs';
  if (mustOpen > 0) return 'unknown';
  return mustShort > 0 || shouldShort >= manyShort ? 'adaptFirst' : 'worthTrying';
}

/**
 * Whether the conditions of a place meet what a practice needs. Not as it is: a `must` is two
 * levels short or more. Unknown: else, a `must` is not rated. Adapt first: else, a `must` is one
 * level short, or two `should` are short. Otherwise worth trying. Nothing makes up for a `must`.
 * Source: our own rule after Bjørgo in the InFoEx paper; whether a practice works is known only
 * after it was tried and evaluated.
 */
export function matchPractice(
  requires: readonly Requirement[],
  conditions: ContextProfile['conditions'],
): PracticeMatch {
  const checks = requires.map((requirement) => checkOne(requirement, conditions));
  const should = checks.filter(({ strength }) => strength === 'should');
  const shortfall = emptyShortfall();
  for (const { strength, gap } of checks) addShortfall(shortfall, strength, gap);
  const verdict = verdictOn(shortfall);
  const short = shortfall.shouldShort;
  const open = should.filter(isOpen);
  const openBecause =
    verdict === 'unknown'
      ? checks.filter(isOpen)
      : verdict === 'worthTrying' && short + open.length >= manyShort
        ? open
        : [];
  return { verdict, checks, first: firstOf(checks), openBecause: openBecause.map(toItem) };
}

/** In how many places each verdict holds. */
export function countVerdicts(
  requires: readonly Requirement[],
  places: readonly ContextProfile['conditions'][],
): Readonly<Record<Verdict, number>> {
  const counts = { worthTrying: 0, adaptFirst: 0, unknown: 0, notAsItIs: 0 };
  for (const conditions of places) {
    const shortfall = emptyShortfall();
    for (const { item, strength, atLeast } of requires) {
      const level = conditions[item]?.level;
      addShortfall(shortfall, strength, level === undefined ? null : Math.max(0, atLeast - level));
    }
    counts[verdictOn(shortfall)] += 1;
  }
  return counts;
}

function checkOne(
  requirement: Requirement,
  conditions: ContextProfile['conditions'],
): CheckedRequirement {
  const level = conditions[requirement.item]?.level ?? null;
  return {
    ...requirement,
    level,
    gap: level === null ? null : Math.max(0, requirement.atLeast - level),
  };
}

/** A `must` before a `should`, what is far before what is near, what is short before what is open. */
function firstOf(checks: readonly CheckedRequirement[]): CheckedRequirement | null {
  const weight = ({ strength, gap }: CheckedRequirement) =>
    (strength === 'must' ? 10 : 0) + (gap ?? 0.5);
  const failing = checks.filter((check) => isShort(check) || isOpen(check));
  return failing.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

function isShort({ gap }: CheckedRequirement): boolean {
  return gap !== null && gap > 0;
}

function isOpen({ gap }: CheckedRequirement): boolean {
  return gap === null;
}

function toItem({ item }: CheckedRequirement): ItemId {
  return item;
}
