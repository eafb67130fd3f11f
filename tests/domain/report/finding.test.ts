import { describe, expect, it } from 'vitest';
import { DimensionId } from '../../../src/domain/kernel/ids.ts';
import { headlineOf } from '../../../src/domain/report/finding.ts';
import { madeResults, type Answered } from './made-result.ts';

function headline(answered: Answered, limiting: readonly string[] = []) {
  const [result] = madeResults(answered);
  if (result === undefined) throw new Error('Nothing was answered');
  return headlineOf({ ...result, limiting: limiting.map((id) => DimensionId.parse(id)) });
}

describe('the headline', () => {
  it('says that nothing may be shown rather than a number', () => {
    const hidden = { levels: [3, 3], hidden: 'fewerThanK' } as const;
    expect(headline({ 'FORM-MAN-1': hidden }).kind).toBe('nothingToShow');
  });

  it('reads balance item by item', () => {
    expect(headline({ 'BAL-1': [3, 4, 5] }).kind).toBe('itemByItem');
  });

  it('names every dimension that stands highest as its mean is shown', () => {
    // 21 / 5 = 4.2; 25 / 6 = 4.17, shown as 4.2; 20 / 5 = 4.0.
    const found = headline(
      {
        'FORM-MAN-1': [4, 4, 4, 4, 5],
        'FORM-ROL-1': [4, 4, 4, 4, 4, 5],
        'FORM-DOC-1': [4, 4, 4, 3, 5],
        'FORM-CON-1': [1, 1, 2],
      },
      ['CON'],
    );
    expect(found).toMatchObject({
      dimensionIds: ['CON'],
      highestIds: ['ROL', 'MAN'],
      highest: 4.2,
    });
  });
});
