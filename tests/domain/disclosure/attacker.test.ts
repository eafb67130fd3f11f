import { describe, expect, it } from 'vitest';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { weightOf, type PersonValue } from '../../../src/domain/score/aggregate.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { toAnswerTable, type Answered } from '../../../src/domain/score/answer-table.ts';
import { linkWaves } from '../../../src/domain/score/link-waves.ts';
import { perspectiveGap } from '../../../src/domain/score/perspective-gap.ts';
import { scorePersons } from '../../../src/domain/score/person-score.ts';
import { scoreQuestionnaire } from '../../../src/domain/score/score-questionnaire.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import type { MethodSettings } from '../../../src/domain/network/method-settings.ts';
import { findExposed, isDetermined, type Row } from './attacker.ts';
import { describedOf, trustOf } from './one-dimension.ts';

/** G17: so many random networks, and nobody in a group under k may be worked out in any of them. */
const networks = 2000;
const k = 5;

/** Much to be tried, on a machine that does other things as well. */
const slowly = { timeout: 240_000 };

const kinds = [
  { kind: 'on trust', questionnaireOf: trustOf, seed: 17 },
  { kind: 'with described levels', questionnaireOf: describedOf, seed: 4 },
];

describe('a published set of figures lets nobody under k be worked out', slowly, () => {
  describe.each(kinds)(
    'from the statements and dimensions of a questionnaire $kind',
    ({ questionnaireOf, seed }) => {
      it('in small networks', () => {
        const made = randomNetworks(networks, { seed, questionnaireOf, persons: [5, 9] });
        for (const network of made) expect(network.exposed(network.shown)).toBeUndefined();
      });

      it.each(['persons', 'squareRoot'] as const)('weighed by %s', (weighting) => {
        const wanted = { seed, questionnaireOf, persons: [5, 9], weighting } as const;
        for (const network of randomNetworks(networks, wanted)) {
          expect(network.exposed(network.shown)).toBeUndefined();
        }
      });

      it('in larger ones', () => {
        const made = randomNetworks(networks / 10, { seed, questionnaireOf, persons: [10, 13] });
        for (const network of made) expect(network.exposed(network.shown)).toBeUndefined();
      });

      it('and a copy that keeps nothing back for the sake of others is found out', () => {
        let found = 0;
        for (const network of randomNetworks(networks, {
          seed,
          questionnaireOf,
          persons: [5, 9],
        })) {
          if (network.exposed(network.longEnough) !== undefined) found += 1;
        }
        expect(found).toBeGreaterThan(20);
      });
    },
  );

  it('from two perspectives beside the whole', () => {
    expect(exposedPerspectives(isGapShown)).toBe(0);
  });

  it('and a copy that forgets those in neither group is found out', () => {
    expect(exposedPerspectives(([first, second]) => first >= k && second >= k)).toBeGreaterThan(20);
  });

  it('from two rounds and the change between them', () => {
    expect(exposedWaves((before, after) => linkWaves(before, after, k) !== null)).toBe(0);
  });

  it('and a copy that links rounds whoever joined or left is found out', () => {
    expect(exposedWaves((before, after) => linkWaves(before, after, 1) !== null)).toBeGreaterThan(
      20,
    );
  });
});

type Random = ReturnType<typeof createSeededRandom>;

function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

interface Wanted {
  seed: number;
  questionnaireOf: (statements: number) => Questionnaire;
  /** The fewest and the most that answer. */
  persons: readonly [least: number, most: number];
  /** How organisations weigh in the mean; each the same unless a round chooses otherwise (M1). */
  weighting?: MethodSettings['weighting'];
}

function* randomNetworks(count: number, wanted: Wanted) {
  const random = createSeededRandom(wanted.seed);
  for (let made = 0; made < count; made += 1) yield randomNetwork(random, wanted);
}

/** One dimension of three or four statements, and who answered what. */
function randomNetwork(
  random: Random,
  { questionnaireOf, persons: [least, most], weighting = 'organisations' }: Wanted,
) {
  const settings = { ...defaultSettings, weighting };
  const statements = whole(random, 3, 4);
  const persons = whole(random, least, most);
  const organisations = whole(random, 2, persons);
  const gaps = whole(random, 0, 2);
  const questionnaire = questionnaireOf(statements);
  const [dimension] = questionnaire.dimensions;
  if (dimension === undefined) throw new Error('There is no dimension');
  const people = Array.from({ length: persons }, (): Answered => ({
    seatId: `s${whole(random, 1, organisations)}`,
    answers: Object.fromEntries(
      dimension.items.map(({ id }): [string, Answer] => [
        id,
        whole(random, 1, 10) <= gaps
          ? { kind: 'dontKnow' }
          : { kind: 'level', level: ([1, 2, 3, 4, 5] as const)[whole(random, 0, 4)] ?? 3 },
      ]),
    ),
  }));
  const isProtected = questionnaire.itemThreshold !== undefined;
  const table = toAnswerTable(people, questionnaire, 'all');
  const context = { mode: 'survey', k, settings, invited: persons } as const;
  const [result] = scoreQuestionnaire(table, context).dimensions;
  if (result === undefined) throw new Error('There is no result');

  const isRated = (person: number, item: number) => {
    const said = table.codes[person * statements + item] ?? 0;
    return said >= 1 && said <= 5;
  };
  const rowOf = (weight: (person: number, item: number) => number): Row =>
    Array.from({ length: persons * statements }, (_, at) => {
      const [person, item] = [Math.floor(at / statements), at % statements];
      return isRated(person, item) ? weight(person, item) : 0;
    });
  const countOf = (item: number) => rowOf((_, other) => (other === item ? 1 : 0));
  const usable = result.items.flatMap(({ counts }, item) => (counts.n >= k ? [item] : []));
  const threshold = questionnaire.itemThreshold ?? k;
  const longEnough = usable.filter((item) => (result.items[item]?.counts.n ?? 0) >= threshold);
  const shown = result.items.flatMap(({ figures }, item) =>
    figures.kind === 'shown' && (isProtected || figures.value.distribution !== null) ? [item] : [],
  );
  const pool = shown.length > 0 ? shown : usable;

  /** The dimension's mean and its pooled counts, worked out apart from the code under test (M1, M3). */
  const dimensionRows = (): Row[] => {
    if (result.figures.kind === 'hidden') return [];
    const ids = new Set(usable.flatMap((item) => dimension.items[item]?.id ?? []));
    const { restsOn } = scorePersons(table, ids, settings);
    const sizeOf = (organisation: number) =>
      table.organisationOf.filter(
        (own, person) => own === organisation && (restsOn[person] ?? 0) > 0,
      ).length;
    const { distribution } = result.figures.value;
    const inMean = (person: number, item: number) => {
      const rated = restsOn[person] ?? 0;
      if (rated === 0 || !usable.includes(item)) return 0;
      const size = sizeOf(table.organisationOf[person] ?? 0);
      return weightOf(size, weighting) / size / rated;
    };
    return [
      rowOf(inMean),
      ...(distribution === null ? [] : [rowOf((_, item) => (pool.includes(item) ? 1 : 0))]),
    ];
  };
  const unitOf = Array.from({ length: persons * statements }, (_, at) =>
    Math.floor(at / statements),
  );
  return {
    shown,
    longEnough,
    exposed: (items: readonly number[]) =>
      findExposed([...items.map(countOf), ...dimensionRows()], unitOf, persons, k),
  };
}

function randomPeople(random: Random, seats: readonly string[], most: number): PersonValue[] {
  return seats.flatMap((seat) =>
    Array.from({ length: whole(random, 0, most) }, () => ({
      seatId: SeatId.parse(seat),
      value: whole(random, 4, 20) / 4,
    })),
  );
}

type Sizes = readonly [first: number, second: number, others: number];

function isGapShown([first, second, others]: Sizes): boolean {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ seatId: null, value: 1 + (index % 5) }));
  const groups = [{ people: people(first) }, { people: people(second) }] as const;
  return perspectiveGap(groups, { k, others }).kind === 'shown';
}

/** In how many networks the two sides' means and that of all give away a part under k. */
function exposedPerspectives(isShown: (sizes: Sizes) => boolean): number {
  const random = createSeededRandom(8);
  let exposed = 0;
  for (let turn = 0; turn < networks; turn += 1) {
    const sizes = [whole(random, 0, 9), whole(random, 0, 9), whole(random, 0, 9)] as const;
    const total = sizes[0] + sizes[1] + sizes[2];
    const shown = isShown(sizes);
    const groupOf = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
    const rows = [
      ...(total >= k ? [groupOf.map(() => 1)] : []),
      ...(shown ? [0, 1].map((side) => groupOf.map((group) => (group === side ? 1 : 0))) : []),
    ];
    if (smallestSumIsUnderK(rows, groupOf)) exposed += 1;
  }
  return exposed;
}

/** In how many pairs of rounds both means and the change of the linked give away a part under k. */
function exposedWaves(
  isLinked: (before: readonly PersonValue[], after: readonly PersonValue[]) => boolean,
): number {
  const random = createSeededRandom(11);
  const seats = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  let exposed = 0;
  for (let turn = 0; turn < networks; turn += 1) {
    const before = randomPeople(random, seats, 2);
    const after = randomPeople(random, seats, 2);
    if (Math.min(before.length, after.length) < k) continue;
    const seatOf = (person: PersonValue) => String(person.seatId);
    const linked = new Set(
      before.map(seatOf).filter((seat) => after.some((p) => seatOf(p) === seat)),
    );
    // Four parts: those before and after, each inside and outside what is linked.
    const groupOf = [
      ...before.map((person) => (linked.has(seatOf(person)) ? 0 : 1)),
      ...after.map((person) => (linked.has(seatOf(person)) ? 2 : 3)),
    ];
    const inGroups = (weights: readonly number[]) => groupOf.map((group) => weights[group] ?? 0);
    const rows = [
      inGroups([1, 1, 0, 0]),
      inGroups([0, 0, 1, 1]),
      ...(isLinked(before, after) ? [inGroups([1, 0, 0, 0]), inGroups([0, 0, 1, 0])] : []),
    ];
    if (smallestSumIsUnderK(rows, groupOf)) exposed += 1;
  }
  return exposed;
}

/** Whether the rows can be combined to the sum over some groups with fewer than k persons together. */
function smallestSumIsUnderK(rows: readonly Row[], groupOf: readonly number[]): boolean {
  const groups = [...new Set(groupOf)];
  const sizes = groups.map((group) => groupOf.filter((one) => one === group).length);
  // Within a group all weigh the same.
  const known = rows.map((row) => groups.map((group) => row[groupOf.indexOf(group)] ?? 0));
  return Array.from({ length: 2 ** groups.length - 1 }, (_, index) => index + 1).some((mask) => {
    const chosen = groups.map((_, at) => Math.floor(mask / 2 ** at) % 2);
    const persons = chosen.reduce((sum, isIn, at) => sum + isIn * (sizes[at] ?? 0), 0);
    return persons < k && isDetermined(known, chosen);
  });
}
