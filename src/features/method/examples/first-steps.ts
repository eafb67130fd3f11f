import { candidatesOf } from '../../../domain/report/candidate.ts';
import { fieldOfItem, type Field } from '../../../domain/report/field.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { both, levels, number, word, type ExampleOf, type Value } from './example.ts';
import { sampleOf, scoreRows } from './sample.ts';

const words = {
  act: 'act',
  talk: 'talk',
  keep: 'keep',
  findWhoIsLeftOut: 'findWhoIsLeftOut',
  makeKnown: 'makeKnown',
} as const satisfies Record<Field, string>;

/** Three statements, answered by five persons. */
export function priorities(): ExampleOf<'M18'> {
  const statements = [
    [2, 2, 1, 2, 3],
    [1, 1, 4, 5, 3],
    [4, 4, 5, 4, 4],
  ] as const;
  const [a, b, c] = statements;
  const rows = a.map((_, person) => statements.map((answers) => answers[person] ?? null));
  const result = scoreRows(rows);
  const target = defaultSettings.targetLevel;
  const candidates = candidatesOf({
    results: [result],
    questionnaires: [sampleOf(statements.length)],
    settings: defaultSettings,
    target,
  });
  const items = result.dimensions.flatMap((dimension) => dimension.items);
  const standing = (at: number): Value => {
    const item = items[at];
    const field = item === undefined ? null : fieldOfItem(item, target, defaultSettings);
    const own = candidates.find(({ action }) => action.itemId === item?.id);
    const named = field === null ? word('none') : word(words[field]);
    return own === undefined ? named : both(number(own.priority, 1), named);
  };
  return {
    given: { a: levels(a), b: levels(b), c: levels(c) },
    found: { a: standing(0), b: standing(1), c: standing(2) },
  };
}
