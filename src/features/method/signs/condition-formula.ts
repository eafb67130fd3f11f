import type { ReactNode } from 'react';
import type { Condition } from '../../../domain/report/condition.ts';
import type { Documents } from '../../../domain/report/evidence.ts';
import { bar, formula, fraction, row, sub } from '../math.ts';

type Leaf = Exclude<Condition, { kind: 'all' | 'any' }>;

/** How a threshold is written: as a number of points or documents, or as a share. */
interface Written {
  readonly plain: (value: number) => string;
  readonly share: (value: number) => string;
}

/** One condition in symbols, with the number that decides. */
export function formulaOf(condition: Leaf, { plain, share }: Written): ReactNode {
  const { threshold } = condition;
  switch (condition.kind) {
    case 'answerShare':
      return formula(
        fraction(sub('n', condition.end === 'high' ? '4+5' : '1+2'), 'n'),
        '≥',
        share(threshold),
      );
    case 'median':
      return formula('Q', condition.end === 'high' ? '≥' : '≤', plain(threshold));
    case 'unawareShare':
      return formula(
        fraction(row('DK', '+', sub('n', '1+2')), row('DK', '+', 'n')),
        '≥',
        share(threshold),
      );
    case 'dimensionChange':
    case 'itemChange':
      return changeFormula(condition.kind === 'itemChange' ? bar('x') : 'M', threshold, plain);
    case 'documents':
      return documentsFormula(condition.what, threshold, { plain, share });
  }
}

function changeFormula(mean: ReactNode, threshold: number, plain: Written['plain']): ReactNode {
  const by = [sub(mean, 2), '−', sub(mean, 1)];
  return threshold < 0
    ? formula(...by, '≤', '−', plain(-threshold))
    : formula(...by, '≥', plain(threshold));
}

function documentsFormula(
  what: Documents['what'],
  threshold: number,
  { plain, share }: Written,
): ReactNode {
  switch (what) {
    case 'inForce':
      return formula('D', '>', plain(threshold));
    case 'overdue':
      return formula(fraction('d', 'D'), '>', share(threshold));
    case 'oneAuthor':
      return formula(fraction('d', 'D'), '≥', share(threshold));
    case 'laterPhases':
    case 'sameType':
      return formula('d', '≥', plain(threshold));
  }
}
