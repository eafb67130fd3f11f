import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { aResponse } from '../../storage/support/records.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

it.each([
  [3, true],
  [1000, false],
])('counts %i answers, looking at each only where they are few', async (count, isRead) => {
  // jsdom has no display of any kind.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const store = createTestStore();
  const responses = Array.from({ length: count }, (_, n) =>
    aResponse({ id: `p${n}`, roundId: null }),
  );
  expect((await store.putAll({ responses })).ok).toBe(true);
  const read = vi.spyOn(store.responses, 'list');
  await openPage('/settings', store);
  expect(
    await screen.findByText(new RegExp(`^Now on this device: ${count} responses`)),
  ).toBeVisible();
  expect(read.mock.calls.length > 0).toBe(isRead);
});
