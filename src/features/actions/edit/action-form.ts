import * as z from 'zod/mini';
import { dayInput } from '../../../domain/network/day.ts';
import { SeatId } from '../../../domain/kernel/ids.ts';
import { ActionState, type Action } from '../../../domain/network/action.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';

/** What a person says of an action, and what is wrong with it in the reader's words. */
export function actionForm(m: Catalogues['actions']) {
  return z.object({
    text: z
      .string()
      .check(z.trim(), z.minLength(1, m.textMissing), z.maxLength(1000, m.textTooLong)),
    owner: z.pipe(
      z.string(),
      z.transform((id: string) => (id === '' ? null : SeatId.parse(id))),
    ),
    due: dayInput(m.dueNotADay),
    state: ActionState,
    note: z.string().check(z.trim(), z.maxLength(2000, m.noteTooLong)),
  });
}
export type ActionInput = z.input<ReturnType<typeof actionForm>>;
export type ActionDetails = z.output<ReturnType<typeof actionForm>>;

export const noAction: ActionInput = { text: '', owner: '', due: '', state: 'open', note: '' };

export function actionToInput({ text, owner, due, state, note }: Action): ActionInput {
  return { text, owner: owner ?? '', due: due ?? '', state, note };
}

/** The action with what was said of it; the day on which it was done comes and goes with 'done'. */
export function withDetails(action: Action, details: ActionDetails, today: string): Action {
  const doneOn = details.state === 'done' ? (action.doneOn ?? today) : null;
  return { ...action, ...details, doneOn };
}
