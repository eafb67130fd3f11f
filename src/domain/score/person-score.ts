import type { ItemId } from '../kernel/ids.ts';
import type { OrganisationMean } from './aggregate.ts';
import { levels } from '../questionnaire/level.ts';
import { code, mostCodes, type AnswerTable } from './answer-table.ts';
import type { MethodSettings } from '../network/method-settings.ts';

/** The persons' scores in one dimension. */
export interface PersonScores {
  /** 1 to 5, of those persons who have a score. */
  readonly known: Float64Array;
  /** For each person of the table the number of items that the score rests on; 0 without one. */
  readonly restsOn: Uint16Array;
  /** For each organisation of the table how many of its persons have a score. */
  readonly sizes: Int32Array;
  /** The first step of M1: each organisation with at least one scored person. */
  readonly organisations: readonly OrganisationMean[];
}

/**
 * M3: each person's mean of the rated items on the favourable scale, when enough of those that
 * apply are rated. A missing answer is never filled in. `items` are level items of the table.
 */
export function scorePersons(
  table: AnswerTable,
  items: ReadonlySet<ItemId>,
  { smallDimension, answeredShareSmall, answeredShare }: MethodSettings,
): PersonScores {
  const { persons, organisationOf } = table;
  const share = items.size <= smallDimension ? answeredShareSmall : answeredShare;
  const sums = sumRows(table, items);
  const known = new Float64Array(persons);
  const restsOn = new Uint16Array(persons);
  const totals = new Float64Array(table.organisations);
  const sizes = new Int32Array(table.organisations);
  let n = 0;
  for (let person = 0; person < persons; person += 1) {
    const sum = sums[person] ?? 0;
    const notApplying = Math.floor(sum / oneNotApplying);
    const rest = sum - notApplying * oneNotApplying;
    const rated = Math.floor(rest / oneRated);
    if (rated === 0 || rated < share * (items.size - notApplying) - 1e-9) continue;
    const score = (rest - rated * oneRated) / rated;
    known[n] = score;
    n += 1;
    restsOn[person] = rated;
    const organisation = organisationOf[person] ?? 0;
    totals[organisation] = (totals[organisation] ?? 0) + score;
    sizes[organisation] = (sizes[organisation] ?? 0) + 1;
  }
  const organisations = Array.from(sizes, (size, index) => ({
    mean: (totals[index] ?? 0) / size,
    persons: size,
  })).filter((organisation) => organisation.persons > 0);
  return { known: known.subarray(0, n), restsOn, sizes, organisations };
}

/** A row is added up once for three sums: points, and from these places on two counts of items. */
const oneRated = 2 ** 20;
const oneNotApplying = 2 ** 40;

/** For each person the points, the rated items and those that do not apply, in one number. */
function sumRows({ items, codes, persons }: AnswerTable, wanted: ReadonlySet<ItemId>) {
  const different = mostCodes(items);
  // What each code adds: nothing for items that are not wanted, then plain, then reverse-keyed ones.
  const worth = new Float64Array(3 * different);
  for (const level of levels) {
    worth[different + level] = oneRated + level;
    worth[2 * different + level] = oneRated + 6 - level;
  }
  for (const block of [different, 2 * different]) {
    worth[block + code.notApplicable] = oneNotApplying;
    worth[block + code.notShown] = oneNotApplying;
  }
  const blocks = items.map((item) => {
    if (item.kind !== 'level' || !wanted.has(item.id)) return 0;
    return item.reverse === true ? 2 * different : different;
  });
  const first = Math.max(
    0,
    blocks.findIndex((block) => block > 0),
  );
  const blockAt = Int32Array.from(
    blocks.slice(first, blocks.findLastIndex((block) => block > 0) + 1),
  );
  const sums = new Float64Array(persons);
  const width = items.length;
  for (let person = 0; person < persons; person += 1) {
    const row = person * width + first;
    let sum = 0;
    for (let column = 0; column < blockAt.length; column += 1) {
      sum += worth[(blockAt[column] ?? 0) + (codes[row + column] ?? 0)] ?? 0;
    }
    sums[person] = sum;
  }
  return sums;
}
