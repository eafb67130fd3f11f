import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { adviceFor } from '../../../domain/report/dimension-advice.ts';
import { readSignals } from '../../../domain/report/read-signals.ts';
import { recommend, type Recommendation } from '../../../domain/report/recommend.ts';
import { secondReadings } from '../../../domain/report/second-reading.ts';
import type { DocumentRegister } from '../../../domain/report/signal-inputs.ts';
import { placeOf, type MethodData } from '../signs/method-data.ts';
import { both, levels, number, word, type ExampleIn, type Value } from './example.ts';
import { sampleOf, scoreRows } from './sample.ts';
import { roundOf, underNames } from './signs.ts';

const { targetLevel: target } = defaultSettings;

/** Two statements below the target, of which a rule sets one aside. */
export function conflicts(data: MethodData): ExampleIn<'conflicts'> {
  const [documents, a, b] = [16, [2, 2, 1, 2, 3], [3, 3, 2, 3, 3]];
  const { signals, rules, questionnaires } = data;
  const rule = rules.find(({ instead }) => instead !== undefined);
  const [first] = rule?.aside ?? [];
  if (rule === undefined || first === undefined) throw new Error('No rule sets anything aside');
  const other = placeOf(questionnaires, first).dimension.items.find(
    ({ id }) => !rule.aside.includes(id),
  );
  if (other === undefined) throw new Error('The rule leaves nothing of the dimension');
  const rows = a.map((said, person) => [said, b[person] ?? null]);
  const results = [underNames(rows, [first, other.id], questionnaires)];
  const settings = defaultSettings;
  const register = registerOf(documents);
  const readings = readSignals(signals, {
    round: roundOf(results),
    questionnaires,
    settings,
    register,
  });
  const inputs = { results, questionnaires, settings, target, signals: readings };
  const nameOf = (id: string): Value => word(id === first ? 'statementA' : 'statementB');
  const write = (one: Recommendation): Value =>
    one.kind === 'instead' ? word('ownAdvice') : nameOf(one.step.itemId);
  const found = recommend({ ...inputs, rules: [rule] });
  return {
    given: { documents: number(documents), a: levels(a), b: levels(b) },
    found: {
      signs: number(readings.filter(({ kind }) => kind === 'acts').length),
      distance: both(...recommend({ ...inputs, rules: [] }).first.map(write)),
      rule: both(...found.first.map(write)),
      aside: both(...found.setAside.map(({ step }) => nameOf(step.itemId))),
    },
  };
}

/** So many documents in force, all of one type and each by one organisation. */
function registerOf(count: number): DocumentRegister {
  const entry = {
    type: 'rules',
    state: 'live',
    writtenWith: ['a'],
    reviewOn: '9999-12-31',
  } as const;
  return { documents: Array.from({ length: count }, () => entry), types: [], today: '2000-01-01' };
}

/** Three dimensions, each with the means of five persons. */
export function advice({ advice: list, questionnaires }: MethodData): ExampleIn<'advice'> {
  const [a, b, c] = [
    [3, 4, 4, 3, 4],
    [2, 2, 3, 2, 3],
    [4, 4, 5, 4, 4],
  ];
  const results = [a, b, c].map((values, index) => {
    const one = list[index];
    const questionnaire = questionnaires.find(({ id }) => id === one?.questionnaire);
    const dimension = questionnaire?.dimensions.find(({ id }) => id === one?.dimension);
    const [item] = dimension?.items ?? [];
    if (item === undefined) throw new Error('Advice for a dimension that does not exist');
    return underNames(
      values.map((value) => [value]),
      [item.id],
      questionnaires,
    );
  });
  const names = ['statementA', 'statementB', 'statementC'] as const;
  const given = adviceFor(results, list, defaultSettings, target).map(({ advice: one, mean }) => {
    const name = names[list.indexOf(one)];
    return name === undefined ? word('none') : both(word(name), number(mean, 1));
  });
  return {
    given: { a: levels(a), b: levels(b), c: levels(c), target: number(target) },
    found: { first: given[0] ?? word('none'), next: given[1] ?? word('none') },
  };
}

/** One reading of two statements, and one of which a statement is hidden. */
export function readings(): ExampleIn<'readings'> {
  const [a, b, c] = [
    [2, 3, 3, 4, 3],
    [4, 4, 5, 4, 3],
    [3, 4, 4, 5],
  ];
  const rows = a.map((said, person) => [said, b[person] ?? null, c[person] ?? null]);
  const sample = sampleOf(3);
  const [first, second, third] = sample.dimensions.flatMap(({ items }) =>
    items.map(({ id }) => id),
  );
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('The sample has three statements');
  }
  const own = [
    { key: 'shown', title: {}, items: [first, second] },
    { key: 'hidden', title: {}, items: [first, third] },
  ];
  const [shown, hidden] = secondReadings(
    scoreRows(rows),
    { ...sample, readings: own },
    defaultSettings,
  ).map(({ figures }) =>
    figures.kind === 'shown' ? number(figures.value.mean, 1) : word('hidden'),
  );
  return {
    given: { a: levels(a), b: levels(b), c: levels(c) },
    found: { shown: shown ?? word('none'), hidden: hidden ?? word('none') },
  };
}
