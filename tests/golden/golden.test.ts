import { defaultSettings } from '../../src/domain/network/default-settings.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { SeatId } from '../../src/domain/kernel/ids.ts';
import { changeBetween, type MeanChange, type Wave } from '../../src/domain/score/change.ts';
import { cliffsDelta } from '../../src/domain/score/cliffs-delta.ts';
import { cronbachAlpha } from '../../src/domain/score/cronbach-alpha.ts';
import { intraclassCorrelations } from '../../src/domain/score/icc.ts';
import { intervalOf } from '../../src/domain/score/interval.ts';
import { permutationP } from '../../src/domain/score/permutation-test.ts';
import { quantile } from '../../src/domain/score/quantile.ts';
import {
  averageDeviation,
  awg,
  mean,
  median,
  rwg,
  rwgStar,
  variance,
} from '../../src/domain/score/statistics.ts';
import { createAgreement, tolerance } from './agreement.ts';
import { numberIn, numbersIn, readGolden, type GoldenRow } from './read-golden.ts';

const agreement = createAgreement();
const { largest } = agreement;

// What the note on agreement with R says is read from here.
afterAll(() => {
  console.info(agreement.table());
});

describe('groups, against R and multilevel', () => {
  const rows = readGolden('groups.csv');
  // R declines the deviation of a single value; by the formula it is 0.
  const several = rows.filter((row) => numbersIn(row, 'answers').length > 1);
  const on = (index: (answers: number[]) => number | null) => (row: GoldenRow) =>
    index(numbersIn(row, 'answers'));

  it('are at least 200, with constants, single answers and both ends', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(several.length).toBeLessThan(rows.length);
    const meets = (text: string) => rows.some((row) => row['answers'] === text);
    expect(['1', '5 5', '1 5', '1 1 5 5', '3 3 3 3 3'].every(meets)).toBe(true);
  });

  it.each<[string, readonly GoldenRow[], (answers: number[]) => number | null]>([
    ['mean', rows, (answers) => mean(answers)],
    ['median', rows, (answers) => median(answers)],
    ['lower', rows, (answers) => quantile(answers, 0.25)],
    ['upper', rows, (answers) => quantile(answers, 0.75)],
    ['sd', rows, sdOf],
    ['adM', several, (answers) => averageDeviation(answers, mean(answers))],
    ['adMd', several, (answers) => averageDeviation(answers, median(answers))],
    ['rwg', rows, (answers) => rwg(answers)],
    ['rwgStar', rows, (answers) => rwgStar(answers)],
    ['awg', rows, (answers) => awg(answers)],
  ])('agree in %s', (column, among, index) => {
    expect(largest(column, among, column, on(index))).toBeLessThanOrEqual(tolerance);
  });

  it('agree with multilevel in a_wg wherever both have one', () => {
    const shared = rows.filter(
      (row) => numberIn(row, 'awgMultilevel') !== null && numberIn(row, 'awg') !== null,
    );
    expect(shared.length).toBeGreaterThan(150);
    expect(
      largest(
        'awg (multilevel)',
        shared,
        'awgMultilevel',
        on((answers) => awg(answers)),
      ),
    ).toBeLessThanOrEqual(tolerance);
  });
});

describe('pairs of groups, against R', () => {
  const rows = readGolden('pairs.csv');

  it.each([
    ['delta', cliffsDelta],
    ['p', permutationP],
  ] as const)('agree in %s', (column, index) => {
    const compute = (row: GoldenRow) => index(numbersIn(row, 'x'), numbersIn(row, 'y'));
    const name = { delta: "Cliff's delta", p: 'permutation p' }[column];
    expect(largest(name, rows, column, compute)).toBeLessThanOrEqual(tolerance);
  });

  it('hold the largest number of splits that is worked out', () => {
    expect(rows.some((row) => numbersIn(row, 'x').length + numbersIn(row, 'y').length === 15)).toBe(
      true,
    );
  });
});

describe('scales, against multilevel and psych', () => {
  const rows = readGolden('scales.csv');
  const alphaOf = (row: GoldenRow) => {
    const respondents = (row['respondents'] ?? '')
      .split(' ')
      .map((text) => [...text].map((cell) => (cell === '-' ? null : Number(cell))));
    return cronbachAlpha([respondents.slice(0, 12), respondents.slice(12)], 'reflective');
  };

  it('agree in alpha', () => {
    const compute = (row: GoldenRow) => alphaOf(row).alpha;
    expect(largest('alpha', rows, 'alpha', compute)).toBeLessThanOrEqual(tolerance);
    // psych leaves out items on which all agree, and so says something else there.
    const varied = rows.filter((row) => row['alphaPsych'] !== '');
    expect(varied.length).toBeGreaterThanOrEqual(200);
    expect(largest('alpha (psych)', varied, 'alphaPsych', compute)).toBeLessThanOrEqual(tolerance);
  });

  it('agree in who is counted', () => {
    expect(largest('n of alpha', rows, 'n', (row) => alphaOf(row).n)).toBe(0);
  });
});

describe('networks, against multilevel', () => {
  const rows = readGolden('networks.csv');
  const of = (row: GoldenRow) =>
    intraclassCorrelations(
      (row['networks'] ?? '').split('|').map((group) => group.split(' ').map(Number)),
    );

  it.each(['icc1', 'icc2'] as const)('agree in %s', (column) => {
    expect(largest(column, rows, column, (row) => of(row)[column])).toBeLessThanOrEqual(tolerance);
  });
});

describe('intervals, against R', () => {
  const rows = readGolden('intervals.csv');

  it.each(['low', 'high'] as const)('agree in %s', (column) => {
    const compute = (row: GoldenRow) => {
      const values = numbersIn(row, 'values');
      const interval = intervalOf(mean(values), values, Number(row['invited']), defaultSettings);
      return interval.kind === 'interval' ? interval[column] : null;
    };
    expect(largest(`interval ${column}`, rows, column, compute)).toBeLessThanOrEqual(tolerance);
  });
});

describe('changes, against R', () => {
  const rows = readGolden('changes.csv');

  it.each<[string, (change: MeanChange) => number | undefined]>([
    ['linked', (change) => change.difference],
    ['linkedLow', (change) => change.interval?.low],
    ['linkedHigh', (change) => change.interval?.high],
  ])('agree in %s', (column, read) => {
    const compute = (row: GoldenRow) => {
      const invited = Number(row['invited']);
      const before = waveOf(numbersIn(row, 'before'), invited);
      return read(shown(before, waveOf(numbersIn(row, 'later'), invited), 'linked')) ?? null;
    };
    expect(largest(`change ${column}`, rows, column, compute)).toBeLessThanOrEqual(tolerance);
  });

  it.each<[string, (change: MeanChange) => number | undefined]>([
    ['unlinked', (change) => change.difference],
    ['unlinkedLow', (change) => change.interval?.low],
    ['unlinkedHigh', (change) => change.interval?.high],
  ])('agree in %s', (column, read) => {
    const compute = (row: GoldenRow) => {
      const before = withoutSeats(waveOf(numbersIn(row, 'before'), Number(row['invited'])));
      const later = withoutSeats(waveOf(numbersIn(row, 'later').slice(0, 5), 9));
      return read(shown(before, later, 'unlinked')) ?? null;
    };
    expect(largest(`change ${column}`, rows, column, compute)).toBeLessThanOrEqual(tolerance);
  });
});

describe('every index', () => {
  it('was held against R on at least 200 groups', () => {
    const names = agreement.all().map(({ index }) => index);
    expect(names).toHaveLength(26);
    const few = agreement.all().filter(({ rows, defined }) => rows < 200 || defined < 200);
    expect(few.map(({ index }) => index)).toEqual([]);
  });
});

function sdOf(answers: number[]): number | null {
  const s2 = variance(answers);
  return s2 === null ? null : Math.sqrt(s2);
}

function waveOf(values: readonly number[], invited: number): Wave {
  const seats = Array.from({ length: invited }, (_, at) => SeatId.parse(`seat-${at}`));
  return {
    invited: seats,
    people: values.map((value, at) => ({ seatId: seats[at] ?? null, value })),
  };
}

function withoutSeats({ invited, people }: Wave): Wave {
  return { invited, people: people.map(({ value }) => ({ seatId: null, value })) };
}

function shown(before: Wave, later: Wave, basis: MeanChange['basis']): MeanChange {
  const change = changeBetween(before, later, 5);
  if (change.kind === 'hidden') throw new Error(`Hidden: ${change.because}`);
  expect(change.value.basis).toBe(basis);
  return change.value;
}
