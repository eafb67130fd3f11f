import { use } from 'react';
import { ok, type Result } from '../../../domain/kernel/result.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { invitationIdOf } from '../../../domain/response/kept-invitation.ts';
import { findQuestionnaire } from '../../../files/built-in/find-questionnaire.ts';
import {
  questionnairesOf,
  type MissingQuestionnaire,
} from '../../../files/invitation/questionnaires-of.ts';

type Loaded = Result<readonly Questionnaire[], MissingQuestionnaire>;

const loads = new Map<string, Promise<Loaded>>();

/** What an invitation asks: the texts that it brings, or those built in; suspends until here. */
export function useInvitedQuestionnaires(invitation: Invitation): Loaded {
  const { questionnaires } = invitation;
  const key = [invitationIdOf(invitation), ...questionnaires.map(({ hash }) => hash)].join(' ');
  let load = loads.get(key);
  if (load === undefined) {
    load = loadFor(invitation);
    loads.set(key, load);
    // A failed load must not be remembered: the next visit tries again.
    load.catch(() => loads.delete(key));
  }
  return use(load);
}

async function loadFor(invitation: Invitation): Promise<Loaded> {
  const asked = await questionnairesOf(invitation, findQuestionnaire);
  return asked.ok ? ok(asked.value.map(({ questionnaire }) => questionnaire)) : asked;
}
