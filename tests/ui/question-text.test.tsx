import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { I18nProvider } from '../../src/i18n/i18n-context.tsx';
import { QuestionText } from '../../src/ui/QuestionText.tsx';

it('marks what is not in the language of the reader, and nothing else', () => {
  const { rerender } = render(
    <I18nProvider language="de">
      <p>
        <QuestionText text={{ en: 'We meet.' }} />
      </p>
    </I18nProvider>,
  );
  expect(screen.getByText('We meet.')).toHaveAttribute('lang', 'en');
  rerender(
    <I18nProvider language="de">
      <p>
        <QuestionText text={{ en: 'We meet.', de: 'Wir treffen uns.' }} />
      </p>
    </I18nProvider>,
  );
  expect(screen.getByText('Wir treffen uns.').closest('[lang]')).toBeNull();
});
