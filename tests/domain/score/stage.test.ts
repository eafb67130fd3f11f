import { describe, expect, it } from 'vitest';
import { ItemId } from '../../../src/domain/kernel/ids.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { stageOf } from '../../../src/domain/score/stage.ts';

const items = (medians: readonly (number | undefined)[], core: readonly number[] = []) =>
  medians.map((median, index) => ({
    id: ItemId.parse(`I-${index}`),
    isCore: core.includes(index),
    median,
  }));

const stage = (medians: readonly (number | undefined)[], core?: readonly number[]) =>
  stageOf(items(medians, core), defaultSettings);

describe('the stage of a dimension', () => {
  it.each([
    // 80 % at level and none more than one behind
    { medians: [4, 4, 4, 4, 3], expected: 4 },
    // 80 % at 4, but one two levels behind
    { medians: [4, 4, 4, 4, 2], expected: 3 },
    // only 75 % at 4
    { medians: [4, 4, 4, 3], expected: 3 },
    { medians: [5, 5, 5, 5, 5], expected: 5 },
    { medians: [1, 1, 5, 5, 5], expected: 1 },
    { medians: [2.5, 3, 3, 3, 3], expected: 3 },
  ])('of $medians is $expected', ({ medians, expected }) => {
    expect(stage(medians)?.stage).toBe(expected);
  });

  it('counts an item that could not be rated only when it is core', () => {
    expect(stage([3, 3, 3, 3, undefined])?.stage).toBe(3);
    expect(stage([3, 3, 3, 3, undefined], [4])?.stage).toBe(1);
  });

  it('names the items that hold it back, and none at the top', () => {
    expect(stage([4, 4, 4, 4, 2])?.heldBackBy).toEqual(['I-4']);
    expect(stage([5, 5, 5])?.heldBackBy).toEqual([]);
  });

  it('is absent when nothing was rated', () => {
    expect(stage([undefined, undefined], [0])).toBeNull();
  });
});
