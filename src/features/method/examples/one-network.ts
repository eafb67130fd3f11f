import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { SeatId } from '../../../domain/kernel/ids.ts';
import { defaultK } from '../../../domain/network/round.ts';
import { standingOf } from '../../../domain/response/response-rate.ts';
import { changeBetween } from '../../../domain/score/change.ts';
import { cronbachAlpha } from '../../../domain/score/cronbach-alpha.ts';
import { intervalOf } from '../../../domain/score/interval.ts';
import { perspectiveGap } from '../../../domain/score/perspective-gap.ts';
import type { Interval, ItemResult, Published } from '../../../domain/score/results.ts';
import { mean } from '../../../domain/score/statistics.ts';
import { groups, levels, number, range, word, type ExampleOf, type Value } from './example.ts';
import { scoreStatement } from './sample.ts';

export function perspectives(): ExampleOf<'M8'> {
  const [security, social] = [
    [2, 2, 3, 3, 2],
    [4, 3, 4, 5, 4],
  ];
  const { gap, delta, p, isLarge } = valueOf(
    perspectiveGap([{ people: seated(security, 0) }, { people: seated(social, 5) }], {
      k: defaultK,
      others: 0,
    }),
  );
  return {
    given: { security: levels(security), social: levels(social) },
    found: {
      gap: number(gap, 1),
      delta: number(delta, 2),
      p: number(p, 3),
      verdict: word(isLarge ? 'large' : 'none'),
    },
  };
}

export function consistency(): ExampleOf<'M9'> {
  const patterns = [
    [1, 2, 1],
    [2, 2, 3],
    [3, 3, 3],
    [4, 3, 4],
    [5, 5, 4],
  ];
  const network = [...patterns, ...patterns, ...patterns];
  const networks = [network, network];
  const { n, alpha } = cronbachAlpha(networks, 'reflective');
  return {
    given: { patterns: groups(patterns), networks: number(networks.length) },
    found: { n: number(n), alpha: number(alpha, 2) },
  };
}

export function smallGroups(): ExampleOf<'M10'> {
  const [values, invited] = [[2, 3, 3, 3, 4, 4, 4, 5], 10];
  const centre = mean(values);
  return {
    given: { values: levels(values), invited: number(invited) },
    found: {
      interval: intervalValue(intervalOf(centre, values, invited, defaultSettings)),
      complete: intervalValue(intervalOf(centre, values, values.length, defaultSettings)),
    },
  };
}

function intervalValue(interval: Interval): Value {
  if (interval.kind === 'interval') return range(interval.low, interval.high);
  return word(interval.kind);
}

export function change(): ExampleOf<'M11'> {
  const [before, after, invited] = [[2, 2, 3, 3, 2, 3], [3, 3, 3, 4, 3, 4], 8];
  const seats = Array.from({ length: invited }, (_, index) => seatOf(index));
  const { difference, interval, verdict } = valueOf(
    changeBetween(
      { invited: seats, people: seated(before, 0) },
      { invited: seats, people: seated(after, 0) },
      defaultK,
    ),
  );
  return {
    given: { before: levels(before), after: levels(after), invited: number(invited) },
    found: {
      difference: number(difference, 2),
      interval: interval === null ? word('none') : range(interval.low, interval.high),
      verdict: word(verdict === 'changed' ? 'changed' : 'none'),
    },
  };
}

export function responseRates(): ExampleOf<'M12'> {
  const [invited, first, second, third] = [10, 4, 6, 7];
  const standing = (answered: number): Value => {
    const kind = standingOf(answered / invited, defaultSettings);
    return word(kind === 'none' ? 'noResult' : kind);
  };
  return {
    given: { invited: number(invited), answered: levels([first, second, third]) },
    found: { first: standing(first), second: standing(second), third: standing(third) },
  };
}

export function anonymity(): ExampleOf<'M13'> {
  const [enough, few, alike] = [
    [2, 3, 3, 4, 3],
    [2, 3, 3, 4],
    [3, 3, 3, 3, 3],
  ];
  return {
    given: {
      k: number(defaultK),
      enough: levels(enough),
      few: levels(few),
      alike: levels(alike),
    },
    found: {
      enough: whatIsShown(scoreStatement(enough)),
      few: whatIsShown(scoreStatement(few)),
      alike: whatIsShown(scoreStatement(alike)),
    },
  };
}

function whatIsShown({ figures }: ItemResult): Value {
  if (figures.kind === 'hidden') return word('hidden');
  return word(figures.value.distribution === null ? 'levelOnly' : 'shown');
}

export function meeting(): ExampleOf<'M14'> {
  const agreed = 3;
  const { median, adMd, hasMinorityView } = valueOf(
    scoreStatement([{ kind: 'level', level: agreed, minorityView: true }], 'consensus').figures,
  );
  return {
    given: { agreed: number(agreed) },
    found: {
      level: number(median),
      spread: number(adMd, 1),
      mark: word(hasMinorityView ? 'minorityView' : 'none'),
    },
  };
}

function seated(values: readonly number[], from: number) {
  return values.map((value, index) => ({ seatId: seatOf(from + index), value }));
}

function seatOf(index: number): SeatId {
  return SeatId.parse(`seat-${index}`);
}

function valueOf<T>(published: Published<T>): T {
  if (published.kind === 'hidden') throw new Error(`The example is hidden: ${published.because}`);
  return published.value;
}
