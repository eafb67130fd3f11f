import { describe, expect, it } from 'vitest';
import { differing, settingsOf } from '../../../src/domain/network/chosen-settings.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { MethodSettings, settingKeys } from '../../../src/domain/network/method-settings.ts';
import { Round } from '../../../src/domain/network/round.ts';
import { settingBounds } from '../../../src/domain/network/setting-bounds.ts';

const numbers = settingKeys.flatMap((key) => (key === 'weighting' ? [] : [key]));

const round = {
  schema: 1,
  id: 'r',
  rev: 1,
  networkId: 'n',
  label: 'Round 1',
  openedOn: '2026-01-01',
  closedOn: null,
  mode: 'survey',
  k: 5,
  questionnaires: [{ id: 'Q', version: '1.0.0', scope: 'all' }],
  invited: [],
};

describe('the settings of the method', () => {
  it('cannot be changed in passing, and keep within their own bounds', () => {
    expect(Object.isFrozen(defaultSettings)).toBe(true);
    expect(MethodSettings.parse(defaultSettings)).toEqual(defaultSettings);
  });

  it.each(numbers)('let %s be set to its bounds and not beyond', (key) => {
    const { from, to } = settingBounds[key];
    const takes = (value: unknown) =>
      MethodSettings.safeParse({ ...defaultSettings, [key]: value }).success;
    expect([takes(from), takes(to)]).toEqual([true, true]);
    expect([takes(from - 0.01), takes(to + 0.01)]).toEqual([false, false]);
    expect([takes(String(from)), takes(Number.NaN), takes(null)]).toEqual([false, false, false]);
  });

  it('let what protects persons become stricter only', () => {
    expect(settingBounds.smallGroup.from).toBe(defaultSettings.smallGroup);
    expect(settingBounds.itemsForMean.from).toBe(defaultSettings.itemsForMean);
    expect(settingBounds.intervalValues.from).toBe(defaultSettings.intervalValues);
  });

  it('refuse a key that nobody knows', () => {
    expect(MethodSettings.safeParse({ ...defaultSettings, smallgroup: 10 }).success).toBe(false);
    expect(Round.safeParse({ ...round, settings: { smallgroup: 10 } }).success).toBe(false);
  });
});

describe('the settings of a round', () => {
  it('are those of the method in rounds from before there was a choice', () => {
    expect(Round.parse(round)).toEqual(round);
    expect(settingsOf(Round.parse(round))).toBe(defaultSettings);
  });

  it('are the chosen ones, and for the rest those of the method', () => {
    const chosen = Round.parse({ ...round, settings: { stageShare: 0.6 } });
    expect(settingsOf(chosen)).toEqual({ ...defaultSettings, stageShare: 0.6 });
  });

  it('may not be out of bounds', () => {
    expect(Round.safeParse({ ...round, settings: { smallGroup: 9 } }).success).toBe(false);
    expect(Round.safeParse({ ...round, settings: { weighting: 'police' } }).success).toBe(false);
  });

  it('keep only what differs', () => {
    expect(differing({})).toBeUndefined();
    expect(differing(defaultSettings)).toBeUndefined();
    expect(differing({ ...defaultSettings, weighting: 'persons', smallGroup: undefined })).toEqual({
      weighting: 'persons',
    });
  });
});
