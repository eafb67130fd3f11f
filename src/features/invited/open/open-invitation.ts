import { err, ok, type Result } from '../../../domain/kernel/result.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import { findQuestionnaire } from '../../../files/built-in/find-questionnaire.ts';
import {
  questionnairesOf,
  type AskedQuestionnaire,
} from '../../../files/invitation/questionnaires-of.ts';
import { readInvitation } from '../../../files/invitation/read-invitation.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';

/** Each has a sentence of its own that says what to do. */
export type OpenProblem = keyof Catalogues['invited']['problems'];

/** An invitation that can be answered here: its questionnaires are at hand. */
export interface OpenInvitation {
  readonly invitation: Invitation;
  readonly asked: readonly AskedQuestionnaire[];
}

export type Opened = Result<OpenInvitation, OpenProblem>;

/** From a link, a file's text or a pasted message to an invitation that can be answered. */
export async function openInvitation(text: string): Promise<Opened> {
  const read = await readInvitation(text);
  return read.ok ? withQuestionnaires(read.value) : err(read.error.kind);
}

export async function withQuestionnaires(invitation: Invitation): Promise<Opened> {
  const asked = await questionnairesOf(invitation, findQuestionnaire);
  return asked.ok ? ok({ invitation, asked: asked.value }) : err(asked.error.kind);
}
