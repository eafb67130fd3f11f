import { screen, within } from '@testing-library/react';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { Invitation } from '../../../src/domain/network/invitation.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { toInvited } from '../../../src/files/invitation/questionnaires-of.ts';
import { writeInvitationCode } from '../../../src/files/invitation/write-invitation.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createTestStore, openPage, type OpenPage } from '../../support/open-page.tsx';
import { anInvitation } from '../../support/sealed-round.ts';

// Loaded beforehand, as the browser has them after the first page: the clock of a test is for people.
await Promise.all([
  import('../../../src/features/answer/index.ts'),
  import('../../../src/features/answer/room/InItsRound.tsx'),
  import('../../../src/features/answer/review/ReviewPage.tsx'),
  import('../../../src/features/answer/review/seal.ts'),
  import('../../../src/features/invited/index.ts'),
]);

// jsdom lays nothing out, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;

// Nor does it read a blob as a stream, by which links are packed and unpacked.
Object.assign(Blob.prototype, {
  stream(this: Blob) {
    return new ReadableStream<Uint8Array>({
      start: async (controller) => {
        controller.enqueue(new Uint8Array(await this.arrayBuffer()));
        controller.close();
      },
    });
  },
});

const form = QuestionnaireId.parse('FORM');
const asked = [await toInvited(await loadQuestionnaire(form), 'core', true)];

export const seats = [
  { id: 's1', type: 'police', sector: 'security', name: 'Police' },
  { id: 's2', type: 'school', sector: 'social', name: 'School' },
];

/** A survey that asks the twelve core statements, of everybody alike. */
export function invitationTo(change: object = {}): Invitation {
  return anInvitation({ questionnaires: asked, seats, language: 'en', ...change });
}

export async function openLink(
  invitation: Invitation,
  store: Store = createTestStore(),
): Promise<OpenPage> {
  const page = await openPage(`/invited/${await writeInvitationCode(invitation)}`, store);
  await screen.findByRole('heading', { level: 1 });
  return page;
}

/** From the link to the first statement. */
export async function begin(
  { user }: Pick<OpenPage, 'user'>,
  organisation = 'Police',
): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: organisation }));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await screen.findByRole('group', { name: 'A formal decision gives this network its mandate.' });
}

/** Answers the first statement, looks over and hands in; ends on the sealed file. */
export async function answerAndHandIn(
  { user, go, place }: Pick<OpenPage, 'user' | 'go' | 'place'>,
  row = 2,
): Promise<void> {
  const statement = await screen.findByRole('group', {
    name: 'A formal decision gives this network its mandate.',
  });
  const choice = within(statement).getAllByRole('radio')[row];
  if (choice === undefined) throw new Error('There is no such answer');
  await user.click(choice);
  await screen.findAllByText(/^Saved \d/);
  go(`/answer/${place().split('/')[2] ?? ''}/review`);
  await user.click(await screen.findByRole('button', { name: 'Hand in' }));
  await screen.findByRole('heading', { name: 'Your answers are sealed. Now send them' });
}
