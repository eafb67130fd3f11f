import { render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ResultsPage } from '../../../src/features/results/index.ts';
import {
  loadConflictRules,
  loadDimensionAdvice,
} from '../../../src/files/built-in/recommendations.ts';
import { loadSignals } from '../../../src/files/built-in/signals.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { languages } from '../../../src/i18n/language.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import { StoreProvider } from '../../../src/storage/store-context.tsx';
import { rooms } from '../../support/rooms.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { closedRound, openResults, type Says } from './closed-round.ts';

// Loaded beforehand, as the browser has it on the second visit: the clock of a test is for people.
await Promise.all([
  loadConflictRules(),
  loadDimensionAdvice(),
  loadSignals(),
  ...languages.flatMap((language) => rooms.map((room) => loadCatalogue(language, room))),
]);

/** Where many tests run at once. */
const slow = { timeout: 12_000 };

const wider = 'For a dimension as a whole';
const otherWay = 'The same answers, read another way';

/** The part of the page under this heading. */
async function partUnder(title: string): Promise<HTMLElement> {
  // By its words: roles of a page this long take seconds to work out here.
  const heading = await screen.findByText(title, { selector: 'h3' }, slow);
  const found = heading.parentElement?.parentElement;
  if (!found) throw new Error('The heading stands outside its part');
  return found;
}

async function expectLeftOut(title: string): Promise<void> {
  await screen.findByText(/^Statement by statement/, { selector: 'h3' });
  await expect(screen.findByText(title, {}, { timeout: 800 })).rejects.toThrow();
}

describe('advice for a dimension as a whole', () => {
  it('stands where the whole dimension lies below the target, lowest first, with numbers and source', async () => {
    const says: Says = (item) => {
      if (item.id.startsWith('FORM-CON')) return 2;
      return item.id.startsWith('FORM-ROL') ? 3 : 4;
    };
    await openResults(await closedRound({ says }));
    const part = await partUnder(wider);
    expect(within(part).getAllByText(/^(Continuity|Roles)$/, { selector: 'h4' })).toHaveLength(2);
    const [first, second] = within(part).getAllByText('Why', { selector: 'dt' });
    expect(first?.nextSibling).toHaveTextContent(
      'Act: below level 4, and you agree on that. Mean 2.0, 7 of 7 who answered.',
    );
    expect(second?.nextSibling).toHaveTextContent('Mean 3.0, 7 of 7 who answered.');
    expect(part).toHaveTextContent('Let organisations hold the seats, each with a deputy');
    expect(part).toHaveTextContent(
      'InFoEx paper on cooperation (workshop 2020), Ensure continuity',
    );
    expect(part).not.toHaveTextContent('Mandate and purpose');
  });

  it('counts the agreed statements after a meeting', async () => {
    const round = await closedRound({
      persons: 1,
      says: (item) => (item.id === 'FORM-CON-1' ? { kind: 'dontKnow' } : 2),
      round: { mode: 'consensus' },
    });
    await openResults(round);
    // Continuity has six statements; on one of them no level was agreed.
    expect(await partUnder(wider)).toHaveTextContent('Mean 2.0, 5 of 6 statements agreed.');
  });

  it('is left out for what may not be shown, and where the target is reached', async () => {
    const says: Says = (item, person) => {
      if (!item.id.startsWith('FORM-CON')) return 4;
      return person < 3 ? 1 : { kind: 'preferNotToSay' };
    };
    await openResults(await closedRound({ says }));
    await expectLeftOut(wider);
  });
});

describe('the second readings of trust', () => {
  const says: Says = (item, person) => {
    if (item.id === 'TRUST-TRU-5') return person < 6 ? 5 : 4;
    if (item.id === 'TRUST-RES-4') return 3;
    return 4;
  };

  it('stand in a table with n and denominator, each with the statements behind it', async () => {
    await openResults(await closedRound({ questionnaires: ['TRUST'], persons: 14, says }));
    const part = await partUnder(otherWay);
    const rows = within(part).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    // (62 / 14 + 4 + 4 + 3) / 4 = 3.86; only the first of the four has a spread: 6 / 14 / 4 = 0.11.
    expect(rows[0]).toHaveTextContent('Structural trust3.914 of 140.1');
    // All alike.
    expect(rows[1]).toHaveTextContent('Professional trust4.014 of 140.0');
    const statements = within(part).getByText('The statements behind each line');
    const folded = statements.closest('details');
    expect(folded).not.toHaveAttribute('open');
    expect(folded).toHaveTextContent(
      'My own management supports my part in this network.mean 3.0, 14 of 14 gave a level',
    );
    expect(part).toHaveTextContent('Source: Solhjell and others, Nordic study on trust');
  });

  it('say once why there are none when fewer answered than single statements need', async () => {
    await openResults(await closedRound({ questionnaires: ['TRUST'], persons: 7, says: () => 4 }));
    const part = await partUnder(otherWay);
    expect(part).toHaveTextContent('are shown only from 8 answers on');
    expect(within(part).queryByRole('table')).toBeNull();
    expect(part).not.toHaveTextContent(/mean \d|median|4\.0/);
  });

  it('hide one of which a statement is hidden, and say why', async () => {
    const some: Says = (item, person) =>
      item.id === 'TRUST-TRA-2' && person < 7 ? { kind: 'preferNotToSay' } : 4;
    await openResults(await closedRound({ questionnaires: ['TRUST'], persons: 14, says: some }));
    const [structural] = within(await partUnder(otherWay))
      .getAllByRole('row')
      .slice(1);
    // Seven of fourteen: one fewer than a single statement needs.
    expect(structural).toHaveTextContent('Structural trustNot shown:');
    expect(structural).not.toHaveTextContent('4.0');
  });

  it('are left out where a questionnaire has none', async () => {
    await openResults(await closedRound({ says: () => 4 }));
    await expectLeftOut(otherWay);
  });
});

it.each([
  [
    'en',
    'What to do first, over all questionnaires',
    otherWay,
    wider,
    /^Let organisations hold the seats/,
  ],
  [
    'nl',
    'Wat u het eerst kunt doen, over alle vragenlijsten',
    'Dezelfde antwoorden, anders gelezen',
    'Voor een dimensie als geheel',
    /^Laat organisaties de zetels dragen/,
  ],
  [
    'de',
    'Was zuerst zu tun ist, über alle Fragebögen',
    'Dieselben Antworten, anders gelesen',
    'Für eine Dimension als Ganzes',
    /^Vergeben Sie die Sitze an Organisationen/,
  ],
  [
    'fr',
    'Par où commencer, tous questionnaires confondus',
    'Les mêmes réponses, lues autrement',
    'Pour une dimension dans son ensemble',
    /^Faites porter les sièges par les organisations/,
  ],
] as const)('all of it speaks %s', async (language, first, readings, advice, step) => {
  const { network, round, responses } = await closedRound({
    questionnaires: ['FORM', 'INFO', 'TRUST'],
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
  expect(await screen.findByText(first, { selector: 'h2' }, slow)).toBeVisible();
  expect(await screen.findByText(readings, { selector: 'h3' }, slow)).toBeVisible();
  const heading = await screen.findByText(advice, { selector: 'h3' }, slow);
  const text = within(heading.parentElement?.parentElement ?? heading).getByText(step);
  // In the reader's own language nothing is marked.
  expect(text.closest('[lang]')).toBeNull();
});
