import { describe, expect, it } from 'vitest';
import { ok, err } from '../../src/domain/kernel/result.ts';
import { QuestionnaireResponse } from '../../src/domain/response/response.ts';
import { DraftSaver } from '../../src/storage/draft-saver.ts';
import { storageProblem } from '../../src/storage/problem.ts';

function revision(rev: number) {
  return QuestionnaireResponse.parse({
    schema: 1,
    id: 'r1',
    rev,
    roundId: null,
    seatId: null,
    state: 'draft',
    questionnaires: [],
    answers: {},
    position: null,
  });
}

/** A disk whose writes finish when the test says so. */
function slowDisk() {
  const writes: { rev: number; finish: (isOk: boolean) => void }[] = [];
  const put = (response: { rev: number }) =>
    new Promise<
      ReturnType<typeof ok<void>> | ReturnType<typeof err<ReturnType<typeof storageProblem>>>
    >((resolve) => {
      writes.push({
        rev: response.rev,
        finish: (isOk) => resolve(isOk ? ok(undefined) : err(storageProblem('diskFull'))),
      });
    });
  return { writes, put };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('DraftSaver', () => {
  it('says saved only when the write has come back', async () => {
    const disk = slowDisk();
    const saver = new DraftSaver(disk.put);
    saver.save(revision(1));
    expect(saver.state.kind).toBe('saving');
    await settled();
    expect(saver.state.kind).toBe('saving');
    disk.writes[0]?.finish(true);
    await settled();
    expect(saver.state.kind).toBe('saved');
    expect(saver.unsaved).toBeNull();
  });

  it('writes one at a time and only the latest of what came meanwhile', async () => {
    const disk = slowDisk();
    const saver = new DraftSaver(disk.put);
    for (const rev of [1, 2, 3, 4]) saver.save(revision(rev));
    expect(disk.writes.map((write) => write.rev)).toEqual([1]);
    disk.writes[0]?.finish(true);
    await settled();
    expect(disk.writes.map((write) => write.rev)).toEqual([1, 4]);
    expect(saver.state.kind).toBe('saving');
    disk.writes[1]?.finish(true);
    await settled();
    expect(saver.state.kind).toBe('saved');
  });

  it('never says saved after a failure, keeps the change, and saves it on retry', async () => {
    const disk = slowDisk();
    const saver = new DraftSaver(disk.put);
    saver.save(revision(1));
    disk.writes[0]?.finish(false);
    await settled();
    expect(saver.state).toMatchObject({ kind: 'failed', problem: { kind: 'diskFull' } });
    expect(saver.unsaved?.rev).toBe(1);
    saver.retry();
    disk.writes[1]?.finish(true);
    await settled();
    expect(saver.state.kind).toBe('saved');
  });

  it.each([true, false])(
    'saves what is changed on hearing how a write ended (%s)',
    async (isOk) => {
      const disk = slowDisk();
      const saver = new DraftSaver(disk.put);
      saver.subscribe(() => {
        // As a page does that draws what it heard: a moment later, before anything else.
        if (saver.state.kind !== 'saving' && disk.writes.length === 1) {
          queueMicrotask(() => saver.save(revision(2)));
        }
      });
      saver.save(revision(1));
      disk.writes[0]?.finish(isOk);
      await settled();
      expect(disk.writes.map((write) => write.rev)).toEqual([1, 2]);
      disk.writes[1]?.finish(true);
      await saver.settle();
      expect(saver.state.kind).toBe('saved');
    },
  );
});
