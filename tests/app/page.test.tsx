import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { page } from '../../src/app/page.ts';

it('tries once more to load a page before it gives up', async () => {
  let tries = 0;
  const load = () => {
    tries += 1;
    return tries === 1
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve({ Here: () => <h1>Here it is</h1> });
  };
  const { page: Shown } = page('/', load, 'Here');
  render(
    <Suspense>
      <Shown />
    </Suspense>,
  );
  expect(await screen.findByText('Here it is')).toBeVisible();
  expect(tries).toBe(2);
});
