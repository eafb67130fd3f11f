import { ResponseId } from '../../../domain/kernel/ids.ts';
import type { Scope } from '../../../domain/questionnaire/scope.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { questionnaireIndex, quickScan } from '../../../files/built-in/questionnaires.ts';
import { newId } from '../../../storage/new-id.ts';
import type { Store } from '../../../storage/store.ts';

/** A quick scan with no answer yet, or with those that are carried over. */
export function newQuickScan(
  scope: Scope = 'core',
  answers: QuestionnaireResponse['answers'] = {},
): QuestionnaireResponse {
  const entry = questionnaireIndex.find(({ id }) => id === quickScan);
  if (entry === undefined) throw new Error('The formalisation questionnaire is not built in');
  return {
    schema: 1,
    id: ResponseId.parse(newId()),
    rev: 1,
    roundId: null,
    seatId: null,
    state: 'draft',
    questionnaires: [{ id: quickScan, version: entry.version, scope }],
    answers,
    position: null,
  };
}

/** What a person finds who comes for a quick scan. */
export interface QuickScans {
  /** With at least one answer, and not finished. */
  readonly begun: readonly QuestionnaireResponse[];
  readonly empty: QuestionnaireResponse | undefined;
}

export async function findQuickScans(store: Store): Promise<QuickScans> {
  const scans = await store.responses.quickScans();
  const drafts = scans.filter(({ state }) => state === 'draft');
  return {
    begun: drafts.filter((draft) => countAnswers(draft) > 0),
    empty: drafts.find((draft) => countAnswers(draft) === 0 && scopeOfScan(draft) === 'core'),
  };
}

export function countAnswers({ answers }: QuestionnaireResponse): number {
  return Object.values(answers).reduce((sum, one) => sum + Object.keys(one).length, 0);
}

export function scopeOfScan({ questionnaires }: QuestionnaireResponse): Scope | undefined {
  return questionnaires[0]?.scope;
}
