import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { closedRound, openResults, type Says } from './closed-round.ts';

const spread: Says = (item, person) => {
  const level = ((item.id.length + person) % 3) + 2;
  return level === 2 ? 2 : level === 3 ? 3 : 4;
};

async function section(title: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('heading', { level: 2, name: title })).closest('section');
  if (found === null) throw new Error(`No section ${title}`);
  return found;
}

describe('a round in consensus mode', () => {
  const agreed: Says = (item) => {
    if (item.id === 'FORM-MAN-1') return { kind: 'level', level: 4, minorityView: true };
    return item.id === 'FORM-MAN-2' ? { kind: 'dontKnow' } : 2;
  };
  const meeting = () =>
    closedRound({ persons: 1, says: agreed, round: { mode: 'consensus', invited: [] } });

  it('speaks of agreed levels, and has no agreement, no spread and no count of persons', async () => {
    await openResults(await meeting());
    const form = await section('Formalisation');
    expect(screen.getByRole('region', { name: 'What this rests on' })).toHaveTextContent(
      'one answer to each statement, agreed in a meetingConsensus',
    );
    expect(form).toHaveTextContent('Not to be compared with a survey');
    expect(form).toHaveTextContent('5 of 6 statements agreed');
    expect(form).toHaveTextContent('Agreed level 2 of 5');
    expect(document.body).not.toHaveTextContent(
      /points around the median|close together|two camps|who answered|of \d+ persons|95%/,
    );
  });

  it('marks a minority view, and says where no level was agreed', async () => {
    await openResults(await meeting());
    const form = await section('Formalisation');
    const rows = within(form).getAllByRole('listitem', { hidden: true });
    const row = (words: string) =>
      rows.find((one) => one.closest('figure') !== null && one.textContent.startsWith(words));
    expect(row('A formal decision gives this network its mandate.')).toHaveTextContent(
      /4 ?All member organisations have confirmed the mandate.*Somebody saw it differently/,
    );
    expect(row('Joint goals are agreed')).toHaveTextContent('No level was agreed.');
  });
});

describe('questionnaires without maturity', () => {
  it('balance is read statement by statement, with no mean, stage or step', async () => {
    await openResults(await closedRound({ questionnaires: ['BAL'], says: spread }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Each statement is read by itself' }),
    ).toBeVisible();
    const balance = await section('Balance of formalisation');
    expect(balance).toHaveTextContent('never count towards maturity');
    expect(within(balance).queryByText('What to do first')).not.toBeInTheDocument();
    expect(balance).not.toHaveTextContent(/stage|dimension/i);
    // Nothing is counted together here, so nothing is turned round either.
    expect(balance).not.toHaveTextContent(/the other way round/);
  });

  it('conditions have positions without better or worse: no shape, no steps, no lowest', async () => {
    await openResults(await closedRound({ questionnaires: ['TRANSFER'], says: spread }));
    const transfer = await section('Transfer conditions');
    expect(transfer).toHaveTextContent('Where you stand, without better or worse');
    expect(within(transfer).queryByText(/The dimensions reach from/)).not.toBeInTheDocument();
    expect(within(transfer).queryByText('What to do first')).not.toBeInTheDocument();
    expect(transfer).not.toHaveTextContent(/lowest|limiting|reached/);
  });

  it('named conditions are counted, each with n of how many', async () => {
    await openResults(await closedRound({ questionnaires: ['TRANSFER'], says: spread }));
    const transfer = await section('Transfer conditions');
    expect(within(transfer).getAllByText('7 of 7 chose').length).toBe(5);
  });

  it('national support never counts towards the network, and gives it no steps', async () => {
    await openResults(await closedRound({ questionnaires: ['NAT'], says: spread }));
    const national = await section('National support to the local level');
    expect(national).toHaveTextContent('never counts towards the maturity of your network');
    expect(within(national).queryByText('What to do first')).not.toBeInTheDocument();
  });

  it('positions between poles carry the poles and no level names', async () => {
    await openResults(await closedRound({ questionnaires: ['SEC'], says: spread }));
    const security = await section('Security and non-security cooperation');
    expect(
      within(security).getByRole('img', {
        hidden: true,
        name: /1 Support of the person, by far: 0.*5 Public safety, by far: 0/,
      }),
    ).toBeInTheDocument();
  });
});

describe('trust', () => {
  it('hides single statements under their own threshold while dimensions are shown', async () => {
    await openResults(await closedRound({ questionnaires: ['TRUST'], says: spread }));
    const trust = await section('Trust and cooperation');
    expect(within(trust).getAllByText(/Shown by itself only from 8 answers on/)).toHaveLength(
      // Each statement in its row, in its table and in that of the four fields.
      3 * 21,
    );
    expect(trust).toHaveTextContent('7 of 7 who answered');
  });

  it('takes up the step of a statement that people are undecided about', async () => {
    const undecided = [2, 3, 4] as const;
    const says: Says = (item, person) =>
      item.id === 'TRUST-EQU-3' ? undecided[person % undecided.length] : 4;
    await openResults(await closedRound({ questionnaires: ['TRUST'], says, persons: 14 }));
    const trust = await section('Trust and cooperation');
    expect(trust).toHaveTextContent('Count the tasks of each organisation');
    expect(trust).not.toHaveTextContent('put it on the agenda of a meeting');
  });
});

describe('several questionnaires', () => {
  it('stand one after the other with ways to each, and the page opens with maturity', async () => {
    const { user } = await openResults(
      await closedRound({ questionnaires: ['BAL', 'TRUST', 'FORM'], says: spread }),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Formalisation: / }),
    ).toBeVisible();
    const ways = within(screen.getByRole('navigation', { name: 'On this page' }));
    Element.prototype.scrollIntoView = () => undefined;
    await user.click(ways.getByRole('button', { name: 'Trust and cooperation' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Trust and cooperation' })).toHaveFocus();
  });
});

describe('names', () => {
  it('are text wherever they stand', async () => {
    const name = '</text><script>alert(1)</script>';
    await openResults(await closedRound({ network: { name, example: true } }));
    expect(await screen.findByText(new RegExp('alert\\(1\\)'))).toBeVisible();
    expect(document.querySelector('script')).toBeNull();
    expect(screen.getByText('This network is invented')).toBeVisible();
    expect(createFormat('en').day('2026-11-20')).toBe('20 November 2026');
    expect(screen.getByText(/closed on 20 November 2026/)).toBeVisible();
  });
});
