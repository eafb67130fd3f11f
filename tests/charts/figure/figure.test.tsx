import { render, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Figure, type FigureProps } from '../../../src/charts/figure/Figure.tsx';

const hostile = '</text><script>alert(1)</script> & "Łódź"';

const props: FigureProps = {
  heading: hostile,
  subtitle: 'Mean from 1 to 5. 9 of 10 persons.',
  sentence: 'Roles stand at 2.8 of 5.',
  source: 'Source: Formalisation 1.0.0',
  table: {
    columns: [{ label: 'Dimension' }, { label: 'Mean', decimals: 1 }],
    rows: [
      ['=HYPERLINK("http://x")', 2.75],
      [hostile, null],
    ],
  },
  tableCaption: 'Formalisation: Roles',
  fileName: ['Harbour', 'Round 1'],
  children: (
    <svg viewBox="0 0 10 10">
      <script>alert(1)</script>
      <circle cx="5" cy="5" r="2" onClick={() => undefined} />
      <text x="1" y="2">
        {hostile}
      </text>
    </svg>
  ),
};

let saved: { name: string; blob: Blob }[];

beforeEach(() => {
  saved = [];
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => {
    last = blob instanceof Blob ? blob : undefined;
    return 'blob:figure';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last !== undefined) saved.push({ name: this.download, blob: last });
  });
  // jsdom lays nothing out: every text stands in one place.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function open(change: Partial<FigureProps> = {}) {
  render(
    <Suspense>
      <Figure {...props} {...change} />
    </Suspense>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByText('Table and files'));
  return user;
}

describe('a figure', () => {
  it('is named by its finding, and says itself in one sentence', async () => {
    await open();
    const figure = screen.getByRole('figure', { name: hostile });
    expect(within(figure).getByRole('heading', { level: 3, name: hostile })).toBeInTheDocument();
    expect(
      within(figure).getByRole('img', { name: 'Roles stand at 2.8 of 5.' }),
    ).toBeInTheDocument();
    expect(within(figure).getByText('Mean from 1 to 5. 9 of 10 persons.')).toBeInTheDocument();
  });

  it('leaves marks that are labelled one by one to themselves', async () => {
    await open({ sentence: null, children: <p>readable</p> });
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText('readable')).toBeInTheDocument();
  });

  it('has a table twin with the numbers as they are shown, and a dash where there is none', async () => {
    await open();
    const rows = within(screen.getByRole('table', { name: 'Formalisation: Roles' })).getAllByRole(
      'row',
    );
    expect(rows.map((row) => row.textContent)).toEqual([
      'DimensionMean',
      '=HYPERLINK("http://x")2.8',
      `${hostile}–`,
    ]);
  });

  it('opens its table while it is printed, and folds it again', async () => {
    const user = await open();
    await user.click(screen.getByText('Table and files'));
    const details = screen.getByText('Table and files').closest('details');
    expect(details).not.toHaveAttribute('open');
    window.dispatchEvent(new Event('beforeprint'));
    expect(details).toHaveAttribute('open');
    window.dispatchEvent(new Event('afterprint'));
    expect(details).not.toHaveAttribute('open');
  });
});

describe('a saved figure', () => {
  it('is a drawing in which no name can do anything', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: /SVG/ }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['harbour-round-1.svg']));
    const text = (await saved[0]?.blob.text()) ?? '';
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('script')).toBeNull();
    expect(text).not.toMatch(/onclick|class=|style=/i);
    expect(svg.querySelector('title')?.textContent).toBe(hostile);
    expect(svg.querySelector('desc')?.textContent).toBe('Roles stand at 2.8 of 5.');
    const words = [...svg.querySelectorAll('text')].map((one) => one.textContent);
    expect(words).toContain(hostile);
    // The table and the buttons are for the screen.
    expect(words.join(' ')).not.toContain('HYPERLINK');
    expect(words).not.toContain('Table and files');
  });

  it('leaves the page as it was', async () => {
    const user = await open();
    const before = document.body.innerHTML;
    await user.click(screen.getByRole('button', { name: /SVG/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(document.body.innerHTML).toBe(before);
  });

  it('is a table in which no name is run as a formula', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: /CSV/ }));
    expect(saved.map(({ name }) => name)).toEqual(['harbour-round-1.csv']);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")",2.75`);
  });

  it('says what to do when the browser cannot make the picture', async () => {
    const user = await open();
    // jsdom decodes no pictures.
    await user.click(screen.getByRole('button', { name: /PNG/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Save the drawing (SVG) instead');
    expect(saved).toEqual([]);
  });
});
