import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { expect, it } from 'vitest';
import { ResultsPage } from '../../../src/features/results/index.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import { StoreProvider } from '../../../src/storage/store-context.tsx';
import { createTestStore } from '../../support/open-page.tsx';
import { closedRound } from './closed-round.ts';

it.each([
  ['nl', 'Continuity staat het laagst, op 2,0 van 5; Mandate and purpose het hoogst, op 3,6'],
  [
    'de',
    'Continuity steht am niedrigsten, bei 2,0 von 5; Mandate and purpose am höchsten, bei 3,6',
  ],
  ['fr', 'Au plus bas : Continuity, à 2,0 sur 5 ; au plus haut : Mandate and purpose, à 3,6'],
] as const)('speaks %s, and marks the texts that are not in it', async (language, headline) => {
  // Four of seven at 4 and three at 3: 25 / 7 = 3.57.
  const { network, round, responses } = await closedRound({
    says: (item, person) => {
      if (item.id.startsWith('FORM-CON')) return 2;
      return item.id.startsWith('FORM-MAN') && person < 4 ? 4 : 3;
    },
  });
  const store = createTestStore();
  await store.putAll({ networks: [network], rounds: [round], responses: [...responses] });
  const { hook } = memoryLocation({ path: `/rounds/${round.id}/results` });
  render(
    <I18nProvider language={language}>
      <StoreProvider store={store}>
        <Router hook={hook}>
          <Suspense>
            <Route path="/rounds/:roundId/results" component={ResultsPage} />
          </Suspense>
        </Router>
      </StoreProvider>
    </I18nProvider>,
  );
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(headline);
  const statements = await screen.findAllByText(
    'A formal decision gives this network its mandate.',
  );
  const row = statements.find((statement) => statement.closest('figure li') !== null);
  expect(row?.closest('[lang]')).toHaveAttribute('lang', 'en');
});
