import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Coming } from '../../src/ui/Coming.tsx';
import { printWhole } from '../../src/ui/print-whole.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('prints when the last part has come', async () => {
  vi.useFakeTimers();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { rerender } = render(<Coming />);
  void printWhole();
  await vi.advanceTimersByTimeAsync(5000);
  expect(print).not.toHaveBeenCalled();
  rerender(<p>All of it</p>);
  await vi.advanceTimersByTimeAsync(100);
  expect(print).toHaveBeenCalledTimes(1);
});

it('prints what there is when a part does not come', async () => {
  vi.useFakeTimers();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  render(<Coming />);
  void printWhole();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(print).toHaveBeenCalledTimes(1);
});
