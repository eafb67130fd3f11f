import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { TextField } from '../../src/ui/Field.tsx';
import { Notice } from '../../src/ui/Notice.tsx';

describe('TextField', () => {
  it('is described by its hint and its error, and marked as invalid', () => {
    render(<TextField label="Name" hint="As on the letterhead" error="Give the network a name" />);
    const input = screen.getByRole('textbox', { name: 'Name' });
    expect(input).toHaveAccessibleDescription('As on the letterhead Give the network a name');
    expect(input).toBeInvalid();
  });

  it('is not marked as invalid without an error', () => {
    render(<TextField label="Name" />);
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeValid();
  });
});

describe('ErrorSummary', () => {
  it('takes the focus and leads to the control', async () => {
    render(
      <Suspense>
        <ErrorSummary errors={[{ name: 'place', message: 'Say where it works' }]} />
        <TextField label="Place" name="place" />
      </Suspense>,
    );
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Say where it works' }));
    expect(screen.getByRole('textbox', { name: 'Place' })).toHaveFocus();
  });
});

describe('Notice', () => {
  it('interrupts only for a problem', () => {
    render(
      <>
        <Notice>Read in place</Notice>
        <Notice kind="problem">Disk full</Notice>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Disk full');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});

describe('Dialog', () => {
  function Host() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Delete</Button>
        <Dialog title="Delete this network?" isOpen={isOpen} onClose={() => setOpen(false)}>
          <Button onClick={() => setOpen(false)}>Keep it</Button>
        </Dialog>
      </>
    );
  }

  it('shows its content only while it is open', async () => {
    render(<Host />);
    expect(screen.queryByText('Keep it')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await userEvent.click(screen.getByText('Keep it'));
    expect(screen.queryByText('Keep it')).not.toBeInTheDocument();
  });
});
