import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CollectionId, ItemId, NetworkId } from '../../../src/domain/kernel/ids.ts';
import type { NetworkContext } from '../../../src/domain/network/context.ts';
import type { Level } from '../../../src/domain/questionnaire/level.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { contextProfile } from '../../support/conditions.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { aCollection } from '../../storage/support/records.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { networkWith } from '../../support/network-scenario.ts';

await import('../../../src/features/library/cards.ts');

const conditions = await loadTransferConditions();

async function openBeside(levelOf: (id: string) => Level | null) {
  const store = createTestStore();
  const network = networkWith(['police'], { id: NetworkId.parse('harbour'), name: 'Harbour' });
  const context: NetworkContext = {
    schema: 1,
    id: network.id,
    rev: 1,
    profile: contextProfile(conditions, levelOf),
  };
  await store.networks.put(network);
  await store.contexts.put(context);
  const page = await openPage('/practices', store);
  await screen.findByRole('combobox', { name: 'Beside the conditions of' });
  return page;
}

/** By its heading: asking for roles is slow on a page of many tables. */
const card = (name: string) => screen.getByText(name, { selector: 'h2' }).closest('article');

describe('practice cards', () => {
  it('are all there without a network, with what each seems to need and no verdict', async () => {
    await openPage('/practices');
    await screen.findByRole('heading', { level: 1, name: 'Practices to learn from' });
    expect(
      await screen.findByText(/When the conditions of a network have been noted/),
    ).toBeVisible();
    expect(document.querySelectorAll('article')).toHaveLength(22);
    expect(card('Aarhus model')).toHaveTextContent(/How strong the mandate .*Must be there/);
    expect(card('Deputies for every seat')).toHaveTextContent('nothing but an agreement');
    expect(document.body).not.toHaveTextContent(/Worth trying \(|Not as it is \(/);
    expect(document.body).not.toHaveTextContent(/TRANSFER-/);
  });

  it('stand beside the conditions of the only network at once', async () => {
    await openBeside((id) => (id.endsWith('LEG-2') ? 2 : 4));
    expect(screen.getByText(/16 of 16 are judged/)).toBeVisible();
    const houses = card('Info Houses');
    expect(houses).toHaveTextContent('Not as it is');
    expect(houses).toHaveTextContent('2 positions short');
    expect(houses).toHaveTextContent(
      /What to see to first.*sharing sensitive personal data.*A practice that needs position 4/,
    );
    expect(card('Safety House')).toHaveTextContent('Worth trying');
    expect(
      card('Joint planning of prison, probation and municipality (Team TER, MAR)'),
    ).toHaveTextContent('Adapt first');
  });

  it('say what is not judged, and that it could change the verdict', async () => {
    await openBeside((id) => (id.endsWith('ORG-3') || id.includes('-PRA-') ? null : 5));
    expect(card('Aarhus model')).toHaveTextContent('Not known yet');
    expect(card('Aarhus model')).toHaveTextContent(/Judge this condition first.*Which occasions/);
    expect(card('Aarhus model')).toHaveTextContent('2 conditions are not judged');
    expect(card('Info Houses')).toHaveTextContent('Worth trying');
    const aarhus = card('Aarhus model');
    expect(aarhus === null ? ['no card'] : await findBarriers(aarhus)).toEqual([]);
  });

  it('are filtered by verdict, with the number of each', async () => {
    const { user } = await openBeside(() => 5);
    const filter = screen.getByRole('combobox', { name: 'Show' });
    expect(within(filter).getByRole('option', { name: 'Worth trying (22)' })).toBeInTheDocument();
    await user.selectOptions(filter, 'Not as it is (0)');
    expect(document.querySelectorAll('article')).toHaveLength(0);
    expect(screen.getByText('No practice has this verdict beside these conditions.')).toBeVisible();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Beside the conditions of' }),
      'no network: only read',
    );
    expect(document.querySelectorAll('article')).toHaveLength(22);
    expect(screen.queryByRole('combobox', { name: 'Show' })).toBeNull();
  });

  it('show our reading, say where a trainer reads otherwise, and show that when asked', async () => {
    const store = createTestStore();
    const id = CollectionId.parse('spring');
    await store.collections.put(
      aCollection({
        id,
        name: 'Spring workshop',
        labels: {},
        requirements: {
          'deputies-for-every-seat': [
            { item: ItemId.parse('TRANSFER-LEG-1'), strength: 'must', atLeast: 5 },
          ],
        },
      }),
    );
    const { user } = await openPage('/practices', store);
    const read = await screen.findByRole('combobox', { name: 'Conditions as they are read' });
    const deputies = () => card('Deputies for every seat');
    expect(deputies()).toHaveTextContent('nothing but an agreement');
    expect(deputies()).toHaveTextContent('This is our reading. It was changed in Spring workshop');
    expect(card('Safety House')).not.toHaveTextContent('Spring workshop');
    expect(within(deputies() ?? document.body).getByText('Spring workshop')).toHaveAttribute(
      'href',
      '/compare/spring/learn',
    );
    await user.selectOptions(read, 'in Spring workshop (one card changed)');
    expect(deputies()).toHaveTextContent('Conditions as they were changed in Spring workshop');
    expect(deputies()).toHaveTextContent(/What the law says about partnership.*position 5/);
    await user.selectOptions(read, 'by us, from the papers');
    expect(deputies()).toHaveTextContent('nothing but an agreement');
  });
});
