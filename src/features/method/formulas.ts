import type { ReactNode } from 'react';
import type { RuleId } from '../../files/built-in/rule-ids.ts';
import { bar, formula, fraction, root, row, square, sub, sum } from './math.ts';

const ofOrganisation = sub(bar('x'), 'o');
const variance = square('s');
const variances = sub(variance, 'i');
const times = '·';

/** Each rule in symbols. They stand for themselves in every language; what they mean is in words beside them. */
export const formulas: Readonly<Record<RuleId, readonly ReactNode[]>> = {
  M1: [
    formula(
      'M',
      '=',
      fraction(sum('o', sub('w', 'o'), times, ofOrganisation), sum('o', sub('w', 'o'))),
    ),
    formula(sub('w', 'o'), '=', 1, ',', sub('n', 'o'), ',', root(sub('n', 'o'))),
  ],
  M2: [
    formula(bar('x'), '=', fraction(sum('n', 'x'), 'n')),
    formula('DK', '→', fraction('DK', row('n', '+', 'DK'))),
  ],
  M3: [formula(sub('x', 'p'), '=', fraction(sum('i', 'x'), sub('n', 'p')))],
  M4: [
    formula('Q', '=', 'median', '(', 'x', ')'),
    formula(bar('x'), '=', fraction(sum('n', 'x'), 'n')),
  ],
  M5: [
    formula(
      'L',
      '=',
      'max',
      '{',
      'l',
      '|',
      fraction(row('#', '(', sub('Q', 'i'), '≥', 'l', ')'), 'k'),
      '≥',
      'c',
      '}',
    ),
    formula('min', sub('Q', 'i'), '≥', 'L', '−', 1),
  ],
  M6: [
    formula(sub('AD', 'Md'), '=', fraction(sum('n', '|', 'x', '−', 'Q', '|'), 'n')),
    formula(
      sub('r', 'wg'),
      '=',
      1,
      '−',
      fraction(variance, row('(', square(5), '−', 1, ')', '/', 12)),
    ),
    formula(sub('r*', 'wg'), '=', 1, '−', fraction(variance, 4)),
    formula(
      sub('a', 'wg'),
      '=',
      1,
      '−',
      fraction(
        row(2, times, variance),
        row('(', 6, 'M', '−', square('M'), '−', 5, ')', times, 'n', '/', '(', 'n', '−', 1, ')'),
      ),
    ),
  ],
  M7: [
    formula(
      'min',
      '(',
      fraction(sub('n', '1+2'), 'n'),
      ',',
      fraction(sub('n', '4+5'), 'n'),
      ')',
      '≥',
      'c',
    ),
  ],
  M8: [
    formula('G', '=', sub('M', 'A'), '−', sub('M', 'B')),
    formula(
      'δ',
      '=',
      fraction(
        row('#', '(', 'a', '>', 'b', ')', '−', '#', '(', 'a', '<', 'b', ')'),
        row(sub('n', 'A'), times, sub('n', 'B')),
      ),
    ),
  ],
  M9: [
    formula(
      'α',
      '=',
      fraction('k', row('k', '−', 1)),
      times,
      '(',
      1,
      '−',
      fraction(sum('i', variances), sub(variance, 'Σ')),
      ')',
    ),
  ],
  M10: [
    formula(
      'M',
      '±',
      sub('t', '.975'),
      times,
      fraction('s', root('n')),
      times,
      root(fraction(row('N', '−', 'n'), 'N')),
    ),
  ],
  M11: [
    formula('D', '=', fraction(sum('o', '(', sub('M', 'o,2'), '−', sub('M', 'o,1'), ')'), 'n')),
    formula(
      'SE',
      '=',
      fraction(sub('s', 'D'), root('n')),
      times,
      root(fraction(row('N', '−', 'n'), 'N')),
    ),
  ],
  M12: [formula('RR', '=', fraction('n', 'N'))],
  M13: [formula('n', '≥', 'k'), formula('N', '−', sum('g', sub('n', 'g')), '=', 0, '/', '≥', 'k')],
  M14: [formula('L', '=', 'x')],
  M15: [formula('E', '=', fraction(sub('n', '+'), row(sub('n', '+'), '+', sub('n', '−'))))],
  M16: [formula('I', '=', 100, times, fraction(row('M', '−', 1), 4))],
  M17: [formula(sub('Q', '¼'), ',', sub('Q', '½'), ',', sub('Q', '¾'))],
  M18: [formula('P', '=', 'max', '(', 0, ',', 'T', '−', sub('M', 'i'), ')', times, sub('w', 'i'))],
  M19: [formula(fraction('DK', row('n', '+', 'DK')), '>', 'c')],
  M20: [
    formula(
      'ICC(1)',
      '=',
      fraction(row('MSB', '−', 'MSW'), row('MSB', '+', '(', 'g', '−', 1, ')', times, 'MSW')),
    ),
    formula('ICC(2)', '=', fraction(row('MSB', '−', 'MSW'), 'MSB')),
  ],
};
