import { describe, expect, it } from 'vitest';
import { lowestKFor, needsConsent } from '../../../src/domain/network/threshold.ts';

describe('the threshold k', () => {
  it('may go down to 3 when every questionnaire is a rubric', () => {
    expect(lowestKFor(['rubric', 'rubric'])).toBe(3);
  });

  it('stays at 5 as soon as one questionnaire asks for agreement, as trust does', () => {
    expect(lowestKFor(['rubric', 'agreement'])).toBe(5);
  });

  it('needs the members to have agreed below 5', () => {
    expect([3, 4, 5].map(needsConsent)).toEqual([true, true, false]);
  });
});
