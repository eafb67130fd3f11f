import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadModels } from '../../../src/files/built-in/models.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { openPage } from '../../support/open-page.tsx';

await import('../../../src/features/library/cards.ts');

Element.prototype.scrollIntoView = vi.fn();

const open = async (path = '/models') => {
  const page = await openPage(path);
  await screen.findByRole('heading', { level: 1, name: 'Models of cooperation' });
  return page;
};
const names = () => [...document.querySelectorAll('h2')].map((one) => one.textContent);
/** By its heading: asking for roles is slow on a page of many cards. */
function card(name: string): HTMLElement {
  const found = screen.getByText(name, { selector: 'h2' }).closest('article');
  if (found === null) throw new Error(`No card ${name}`);
  return found;
}

describe('models of cooperation', () => {
  it('are all there, each with its country, its source and what the papers do not say', async () => {
    const { view } = await open();
    const models = await loadModels();
    expect(names()).toEqual(models.map(({ name }) => name.en));
    const sources = [...document.querySelectorAll('article p')].filter((one) =>
      one.textContent.startsWith('Source: '),
    );
    expect(sources).toHaveLength(40);
    const mechelen = card('Mechelen');
    expect(mechelen).toHaveTextContent(
      'The papers do not say: roles, documentation, continuity and basis for sharing information.',
    );
    expect(document.body).not.toHaveTextContent(/[A-Z]{3,}-[A-Z]{3}-\d/);
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('keeps the Aarhus model and the Info Houses apart, and says so on both', async () => {
    const { user, place } = await open();
    const aarhus = card('Aarhus model');
    expect(aarhus).toHaveTextContent(
      'Not to be confused with Info Houses. This is the programme of one city',
    );
    await user.click(within(aarhus).getByRole('link', { name: 'Info Houses' }));
    expect(place()).toBe('/models/info-houses');
    expect(document.getElementById('info-houses')).toHaveFocus();
    expect(card('Info Houses')).toHaveTextContent('Not to be confused with Aarhus model');
  });

  it('are found by words, by country, and by what is said of them', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'POLICE  schools');
    expect(names()).toContain('Info Houses');
    expect(names()).not.toContain('Hexagon');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Denmark');
    const danish = names().length;
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'With something said about' }),
      'continuity',
    );
    expect(screen.getByRole('status')).toHaveTextContent(`${names().length} of 40 models`);
    expect(names().length).toBeLessThan(danish + 1);
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), ' zebra');
    expect(names()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(names()).toHaveLength(40);
  });

  it('lead to practice cards and to the statements that they may illustrate', async () => {
    const { user, place } = await open();
    const house = card('Safety House (Veiligheidshuis)');
    await user.click(within(house).getByText(/The 6 statements that it may illustrate/));
    expect(await within(house).findByText(/A neutral party can mediate/)).toBeVisible();
    await user.click(
      within(house).getByRole('link', { name: 'Letter and file access for the person' }),
    );
    expect(place()).toBe('/practices/letter-and-file-access-for-the-person');
    await screen.findByRole('heading', { level: 1, name: 'Practices to learn from' });
    await waitFor(() =>
      expect(document.getElementById('letter-and-file-access-for-the-person')).toHaveFocus(),
    );
  });
});
