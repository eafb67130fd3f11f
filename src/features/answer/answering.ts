import type { ReactNode } from 'react';
import type { Invitation } from '../../domain/network/invitation.ts';
import type { Round } from '../../domain/network/round.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import type { Draft } from '../../storage/use-draft.ts';
import type { AnswerPage } from './pages.ts';

/** A quick scan belongs to one person; a survey to many, each alone; consensus to the meeting. */
export type AnswerMode = 'quickScan' | 'survey' | 'consensus';

/** What a response answers whose round is on the coordinator's device. */
export interface Invited {
  readonly invitation: Invitation;
  readonly label: string;
  /** Who can read along, told before the first statement. */
  readonly whoReads: ReactNode;
}

/** Everything that the pages of one response share. */
export interface Answering {
  readonly draft: Draft;
  readonly response: QuestionnaireResponse;
  readonly questionnaires: readonly Questionnaire[];
  readonly round: Round | null;
  readonly invited?: Invited;
  readonly mode: AnswerMode;
  readonly pages: readonly AnswerPage[];
  /** Another tab holds the response. */
  readonly isReadOnly: boolean;
}
