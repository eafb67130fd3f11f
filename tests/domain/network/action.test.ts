import { describe, expect, it } from 'vitest';
import { isOverdue, sortActions } from '../../../src/domain/network/action.ts';
import { anAction } from '../../storage/support/records.ts';

describe('an action', () => {
  it('is late from the day after its day on, unless it is done or dropped', () => {
    const action = anAction({ due: '2026-05-01' });
    expect(isOverdue(action, '2026-05-01')).toBe(false);
    expect(isOverdue(action, '2026-05-02')).toBe(true);
    expect(isOverdue({ ...action, state: 'begun' }, '2026-05-02')).toBe(true);
    expect(isOverdue({ ...action, state: 'done' }, '2026-05-02')).toBe(false);
    expect(isOverdue({ ...action, state: 'dropped' }, '2026-05-02')).toBe(false);
    expect(isOverdue(anAction({ due: null }), '2026-05-02')).toBe(false);
  });
});

describe('actions in order', () => {
  it('begin with the nearest day; those without one come last, finished ones after all', () => {
    const actions = [
      anAction({ id: 'done', state: 'done', due: '2026-01-01' }),
      anAction({ id: 'undated', due: null }),
      anAction({ id: 'late', due: '2026-09-01' }),
      anAction({ id: 'soon', state: 'begun', due: '2026-02-01' }),
    ];
    expect(sortActions(actions).map(({ id }) => id)).toEqual(['soon', 'late', 'undated', 'done']);
  });
});
