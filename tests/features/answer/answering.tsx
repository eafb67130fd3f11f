import { act, screen, within } from '@testing-library/react';
import { ItemId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import {
  loadAsked,
  loadQuestionnaire,
  questionnaireIndex,
  quickScan,
} from '../../../src/files/built-in/questionnaires.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createTestStore, openPage, type OpenPage } from '../../support/open-page.tsx';

// Loaded beforehand, as the browser has them after the first page: the clock of a test is for people.
await Promise.all([
  import('../../../src/features/answer/index.ts'),
  import('../../../src/features/answer/room/InItsRound.tsx'),
  import('../../../src/features/answer/room/ObstaclePages.tsx'),
  import('../../../src/features/answer/review/ReviewPage.tsx'),
  import('../../../src/features/answer/review/HandedInPage.tsx'),
  import('../../../src/features/answer/profile/ProfilePage.tsx'),
  ...questionnaireIndex.map(({ id }) => loadQuestionnaire(id)),
  loadAsked(quickScan, 'core', 'en'),
]);

// jsdom lays nothing out, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;

export const formalisation = QuestionnaireId.parse('FORM');

/** The three core statements of the first dimension. */
export const mandate = 'A formal decision gives this network its mandate.';
export const goals = 'Joint goals are agreed and looked at again.';
export const time = 'Organisations give their people time and backing to take part.';

interface ResponseParts {
  answers?: Record<string, Answer>;
  scope?: 'core' | 'all';
  version?: string;
  questionnaire?: string;
  round?: string | null;
  state?: 'draft' | 'handedIn';
}

let responses = 0;

/** Each with an id of its own: what one test leaves unsaved is nothing to the next. */
export function responseOf(parts: ResponseParts = {}): QuestionnaireResponse {
  responses += 1;
  const { answers = {}, scope = 'core', version = '1.0.1', questionnaire = 'FORM' } = parts;
  return QuestionnaireResponse.parse({
    schema: 1,
    id: `response-${responses}`,
    rev: 1,
    roundId: parts.round ?? null,
    seatId: null,
    state: parts.state ?? 'draft',
    questionnaires: [{ id: questionnaire, version, scope }],
    answers: Object.keys(answers).length === 0 ? {} : { [questionnaire]: answers },
    position: null,
  });
}

/** Opens a place of a stored response, such as `review`; the first page where none is named. */
export async function openResponse(
  response: QuestionnaireResponse,
  place = '',
  store: Store = createTestStore(),
): Promise<OpenPage> {
  await store.responses.put(response);
  return openPage(`/answer/${response.id}${place === '' ? '' : `/${place}`}`, store);
}

/** As if the address was typed, or the browser's Back was pressed. */
export async function goTo({ go }: Pick<OpenPage, 'go'>, place: string): Promise<void> {
  await act(async () => {
    go(place);
    await Promise.resolve();
  });
}

/** A statement with everything that can be answered to it. */
export async function statement(text: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('group', { name: text });
}

export function choice(group: HTMLElement, name: RegExp | string): HTMLElement {
  return within(group).getByRole('radio', { name });
}

/** What is on the disk for a statement of the first quick scan found there. */
export async function storedAnswer(store: Store, item: string): Promise<Answer | undefined> {
  const [scan] = await store.responses.list();
  return scan?.answers[formalisation]?.[ItemId.parse(item)];
}
