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
  [
    'nl',
    'Continuïteit staat het laagst, op 2,0 van 5; Mandaat en doel het hoogst, op 3,6',
    'Een formeel besluit geeft dit netwerk zijn mandaat.',
  ],
  [
    'de',
    'Beständigkeit steht am niedrigsten, bei 2,0 von 5; Mandat und Zweck am höchsten, bei 3,6',
    'Ein förmlicher Beschluss gibt diesem Netzwerk sein Mandat.',
  ],
  [
    'fr',
    'Au plus bas : Continuité, à 2,0 sur 5 ; au plus haut : Mandat et but, à 3,6',
    'Une décision formelle donne son mandat à ce réseau.',
  ],
] as const)('speaks %s, statements too', async (language, headline, statement) => {
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
  const statements = await screen.findAllByText(statement);
  const row = statements.find((one) => one.closest('figure li') !== null);
  expect(row?.closest('[lang]')).toBeNull();
});
