import type { Invitation } from '../../domain/network/invitation.ts';
import type { Round } from '../../domain/network/round.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import type { Draft } from '../../storage/use-draft.ts';
import type { AnswerPage } from './pages.ts';

/** A quick scan belongs to one person; a survey to many, each alone; consensus to the meeting. */
export type AnswerMode = 'quickScan' | 'survey' | 'consensus';

/** Everything that the pages of one response share. */
export interface Answering {
  readonly draft: Draft;
  readonly response: QuestionnaireResponse;
  readonly questionnaires: readonly Questionnaire[];
  readonly round: Round | null;
  /** What the response answers, where its round is on the coordinator's device. */
  readonly invitation: Invitation | null;
  readonly mode: AnswerMode;
  readonly pages: readonly AnswerPage[];
  /** Another tab holds the response. */
  readonly isReadOnly: boolean;
}
