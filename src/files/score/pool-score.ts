import type { DimensionId, ItemId } from '../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { dimensionsOf, type Scope } from '../../domain/questionnaire/scope.ts';
import type { AnswerTable } from '../../domain/score/answer-table.ts';
import { createScalePool, type ScaleAnswers } from '../../domain/score/cronbach-alpha.ts';
import { createNetworkPool } from '../../domain/score/icc.ts';
import { scorePersons } from '../../domain/score/person-score.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';

/** Reliability of one dimension over all networks together (M9, M20); undefined is null. */
export interface PooledDimension {
  /** Respondents who rated every item. */
  readonly n: number;
  /** Items. */
  readonly k: number;
  readonly alpha: number | null;
  readonly icc1: number | null;
  readonly icc2: number | null;
}

export interface PoolScore {
  /** Networks with at least k respondents: the others are left out. */
  readonly networks: number;
  readonly dimensions: Readonly<Record<DimensionId, PooledDimension>>;
}

export interface Pool {
  /** One round of one network. */
  readonly add: (table: AnswerTable) => void;
  readonly score: () => PoolScore;
}

/** Takes in one network after the other and keeps nothing of its persons. */
export function createPool(
  questionnaire: Questionnaire,
  scope: Scope,
  settings: MethodSettings,
): Pool {
  let networks = 0;
  const pooled = dimensionsOf(questionnaire, scope).map(({ id, scored, items }) => ({
    id,
    scored,
    items: new Set(items.flatMap((item) => (item.kind === 'level' ? [item.id] : []))),
    scale: createScalePool(),
    scores: createNetworkPool(),
  }));
  return {
    add(table) {
      networks += 1;
      for (const { scored, items, scale, scores } of pooled) {
        scale.add(scaleAnswers(table, items));
        if (scored) scores.add(scorePersons(table, items, settings).known);
      }
    },
    score: () => ({
      networks,
      dimensions: Object.fromEntries(
        pooled.map(({ id, items, scale, scores }) => [
          id,
          {
            ...scale.alpha(questionnaire.model, settings),
            k: items.size,
            ...scores.correlations(),
          },
        ]),
      ),
    }),
  };
}

/** Each person's levels on the favourable scale; the same list, filled anew for each. */
function* scaleAnswers(table: AnswerTable, wanted: ReadonlySet<ItemId>): Generator<ScaleAnswers> {
  const { items, codes, persons } = table;
  const columns = items.flatMap((item, index) =>
    wanted.has(item.id)
      ? [{ index, isReversed: item.kind === 'level' && item.reverse === true }]
      : [],
  );
  const row = columns.map((): number | null => null);
  for (let person = 0; person < persons; person += 1) {
    for (const [place, { index, isReversed }] of columns.entries()) {
      const said = codes[person * items.length + index] ?? 0;
      const isRated = said >= 1 && said <= 5;
      row[place] = !isRated ? null : isReversed ? 6 - said : said;
    }
    yield row;
  }
}
