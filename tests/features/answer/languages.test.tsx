import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startTransition, Suspense, useState } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import { AnswerRoom } from '../../../src/features/answer/index.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import type { Language } from '../../../src/i18n/language.ts';
import { StoreProvider } from '../../../src/storage/store-context.tsx';
import { createTestStore } from '../../support/open-page.tsx';
import { choice, formalisation, mandate, responseOf, statement } from './answering.tsx';

/** The answering page under a language that can be changed, as the shell changes it. */
async function openInEnglish() {
  const store = createTestStore();
  const response = responseOf({ scope: 'all' });
  await store.responses.put(response);
  let change: (language: Language) => void = () => undefined;
  function Shell() {
    const [language, setLanguage] = useState<Language>('en');
    change = (next) => startTransition(() => setLanguage(next));
    const [{ hook }] = useState(() => memoryLocation({ path: `/answer/${response.id}` }));
    return (
      <I18nProvider language={language}>
        <StoreProvider store={store}>
          <Router hook={hook}>
            <Suspense fallback={null}>
              <Route path="/answer/:responseId/*?" component={AnswerRoom} />
            </Suspense>
          </Router>
        </StoreProvider>
      </I18nProvider>
    );
  }
  render(<Shell />);
  return {
    user: userEvent.setup(),
    switchTo: (language: Language) =>
      act(async () => {
        change(language);
        await Promise.resolve();
      }),
  };
}

describe('a change of language in the middle of a page (hard case 74)', () => {
  it('keeps answers, what is being typed, the focus and the message beside the field', async () => {
    const { user, switchTo } = await openInEnglish();
    const group = await statement(mandate);
    await user.click(choice(group, /4 In use/));
    const open = await statement(/Strategic questions and operational work/);
    await user.click(choice(open, 'Not applicable'));
    const reason = within(open).getByLabelText('Why does this not apply?');
    await user.click(reason);
    await user.tab();
    await user.click(reason);
    await user.keyboard('-');

    await switchTo('de');

    expect(await within(open).findByLabelText('Warum trifft das nicht zu?')).toBe(reason);
    expect(reason).toHaveValue('-');
    expect(reason).toHaveFocus();
    expect(reason).toBeInvalid();
    expect(reason).toHaveAccessibleDescription(/niemand erfährt, warum/);
    expect(choice(group, /4 In Gebrauch/)).toBeChecked();
    expect(choice(open, 'Trifft nicht zu')).toBeChecked();
    expect(screen.getByText('Dimension 1 von 4 · 2 von 24 beantwortet')).toBeVisible();
    await user.keyboard('klein');
    expect(reason).toHaveValue('-klein');
  });

  it.each(['nl', 'de', 'fr'] as const)('asks in %s what it asks in English', async (language) => {
    const { switchTo } = await openInEnglish();
    await statement(mandate);
    await switchTo(language);
    const [first] = itemsOf(await loadQuestionnaire(formalisation));
    const value = first?.text[language] ?? '';
    await waitFor(() => expect(screen.getByText(value).closest('[lang]')).toBeNull());
  });
});
