import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
  quickScan,
} from '../../../src/files/built-in/questionnaires.ts';
import { papers } from '../../../src/files/built-in/papers.ts';
import { openPage } from '../../support/open-page.tsx';

await import('../../../src/features/library/index.ts');

describe('the library', () => {
  it('lists every questionnaire with its size and for whom, and the papers behind them', async () => {
    await openPage('/library');
    await screen.findByRole('heading', { level: 1, name: 'Library' });
    const [questionnaires, sources] = screen.getAllByRole('list');
    const rows = within(questionnaires ?? document.body).getAllByRole('listitem');
    expect(rows).toHaveLength(9);
    expect(rows[0]).toHaveTextContent(
      /Formalisation.*24 items, about 15 minutes.*All members of the network/,
    );
    expect(within(sources ?? document.body).getAllByRole('listitem')).toHaveLength(papers.length);
  });

  it.each(questionnaireIndex.map(({ id }) => id))(
    'shows %s as a form: every item, its answers and its source, and no id',
    async (id) => {
      await openPage(`/library/${id}`);
      const items = itemsOf(await loadQuestionnaire(id));
      await screen.findByRole('heading', { level: 1 });
      const headings = screen.getAllByRole('heading', { level: 3 });
      expect(headings.map((heading) => heading.textContent)).toEqual(
        items.map(({ text }) => text.en),
      );
      expect(screen.getAllByText('Don’t know')).toHaveLength(items.length);
      expect(screen.getAllByText(/^(Source|Our reading of): \S/)).toHaveLength(items.length);
      for (const item of items) expect(document.body).not.toHaveTextContent(item.id);
    },
  );

  it('offers not applicable only where the item allows it', async () => {
    await openPage('/library/FORM');
    const items = itemsOf(await loadQuestionnaire(quickScan));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getAllByText('Not applicable, because …')).toHaveLength(
      items.filter(({ notApplicable }) => notApplicable === true).length,
    );
  });

  it('prints a questionnaire as a blank form', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await openPage('/library/BAL');
    await user.click(await screen.findByRole('button', { name: 'Print as a blank form' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('says that there is no such questionnaire, and leads back', async () => {
    await openPage('/library/nothing');
    expect(await screen.findByText('There is no such questionnaire')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the library' })).toHaveAttribute(
      'href',
      '/library',
    );
  });
});
