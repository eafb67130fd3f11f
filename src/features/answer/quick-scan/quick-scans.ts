import { QuestionnaireId, ResponseId } from '../../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../domain/kernel/result.ts';
import type { Scope } from '../../../domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { newId } from '../../../storage/new-id.ts';
import type { StorageProblem } from '../../../storage/problem.ts';
import type { Store } from '../../../storage/store.ts';

const formalisation = QuestionnaireId.parse('FORM');

type Started = Promise<Result<ResponseId, StorageProblem>>;

/** Puts a quick scan on the disk, empty or with answers that are carried over. */
export async function startQuickScan(
  store: Store,
  scope: Scope = 'core',
  answers: QuestionnaireResponse['answers'] = {},
): Started {
  const entry = questionnaireIndex.find(({ id }) => id === formalisation);
  if (entry === undefined) throw new Error('The formalisation questionnaire is not built in');
  const id = ResponseId.parse(newId());
  const written = await store.responses.put({
    schema: 1,
    id,
    rev: 1,
    roundId: null,
    seatId: null,
    state: 'draft',
    questionnaires: [{ id: formalisation, version: entry.version, scope }],
    answers,
    position: null,
  });
  return written.ok ? ok(id) : err(written.error);
}

let beginning: Started | undefined;

/**
 * The quick scan to answer now: one that was opened and never answered, or a new one. Asked twice
 * at once (a double click, a page drawn twice), it is still one.
 */
export function beginOnce(store: Store): Started {
  beginning ??= begin(store).finally(() => {
    beginning = undefined;
  });
  return beginning;
}

async function begin(store: Store): Started {
  const { empty } = await findQuickScans(store);
  return empty === undefined ? startQuickScan(store) : ok(empty.id);
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
