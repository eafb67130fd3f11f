import { QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import type { Invitation } from '../../../src/domain/network/invitation.ts';
import { Level } from '../../../src/domain/questionnaire/level.ts';
import { dimensionsOf } from '../../../src/domain/questionnaire/scope.ts';
import { toHandedIn } from '../../../src/domain/response/handed-in.ts';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { questionnairesOf } from '../../../src/files/invitation/questionnaires-of.ts';
import { readInvitation } from '../../../src/files/invitation/read-invitation.ts';
import { sealResponse } from '../../../src/files/response-file/seal-response.ts';

/** Four of them send three persons, the others two: 28 together. */
export const places = [
  'Police',
  'Domestic intelligence',
  'Public prosecution',
  'Prison service',
  'Probation',
  'Local coordinator',
  'Youth and child welfare',
  'Social services',
  'Labour services',
  'Health services',
  'Community organisation',
  'Housing',
].map((seat, index) => ({ seat, persons: index < 4 ? 3 : 2 }));

export const formalisation = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const dimensions = dimensionsOf(formalisation, 'core');

export interface Person {
  readonly place: string;
  readonly link: string;
  readonly invitation: Invitation;
  /** One for each dimension. */
  readonly levels: readonly Level[];
}

/** Everybody with levels of their own, which go up and down over the dimensions. */
export function toPeople(links: ReadonlyMap<string, string>): Promise<Person[]> {
  return Promise.all(
    [...links].map(async ([place, link], person) => {
      const invitation = await readInvitation(link);
      if (!invitation.ok) throw new Error(`${place}: ${invitation.error.kind}`);
      const levels = dimensions.map((_, at) =>
        Level.parse(1 + ((person * (at + 2) + (person % 3) + at) % 5)),
      );
      return { place, link, invitation: invitation.value, levels };
    }),
  );
}

/** What this person answers, as it lies on a device where all answer in turn. */
export function toResponse({ invitation, levels }: Person, id: string): QuestionnaireResponse {
  const answers = dimensions.flatMap(({ items }, at) =>
    items.map((item): [string, object] => [item.id, { kind: 'level', level: levels[at] }]),
  );
  return QuestionnaireResponse.parse({
    schema: 1,
    id: ResponseId.parse(id),
    rev: 1,
    roundId: invitation.round.id,
    seatId: invitation.seats[0]?.id ?? null,
    state: 'handedIn',
    questionnaires: [{ id: formalisation.id, version: formalisation.version, scope: 'core' }],
    answers: { [formalisation.id]: Object.fromEntries(answers) },
    position: null,
  });
}

/** The same sealed, as the app does it. */
export async function sealFor(person: Person, id: string) {
  const { invitation } = person;
  const asked = await questionnairesOf(invitation, loadQuestionnaire);
  if (!asked.ok) throw new Error(asked.error.kind);
  const answered = asked.value.map((one) => one.answered);
  const handedIn = toHandedIn(toResponse(person, id), invitation, answered, 'en', null);
  return { ...(await sealResponse(handedIn, invitation.recipients)), handedIn };
}
