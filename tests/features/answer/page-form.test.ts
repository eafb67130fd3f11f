import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import {
  answersToForm,
  formToAnswer,
  ItemForm,
} from '../../../src/features/answer/page/page-form.ts';
import { choicesOf } from '../../../src/features/answer/page/choices.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';

const [formalisation, security, transfer] = await Promise.all(
  ['FORM', 'SEC', 'TRANSFER'].map((id) => loadQuestionnaire(QuestionnaireId.parse(id))),
);
const items = [formalisation, security, transfer].flatMap((one) =>
  one === undefined ? [] : itemsOf(one),
);
function find(isWanted: (item: Item) => boolean): Item {
  const found = items.find(isWanted);
  if (found === undefined) throw new Error('The shipped questionnaires have no such item');
  return found;
}
const levelItem = find(({ kind, notApplicable }) => kind === 'level' && notApplicable !== true);
const optionalItem = find(({ notApplicable }) => notApplicable === true);
const bipolarItem = find(({ kind }) => kind === 'bipolar');
const categoryItem = find(({ kind }) => kind === 'category');

const form = (choice: string | null, change: Partial<ItemForm> = {}): ItemForm => ({
  choice,
  reason: '',
  minorityView: false,
  ...change,
});

describe('the controls of an item', () => {
  it('give no answer while none is chosen', () => {
    expect(formToAnswer(levelItem, form(null))).toBeUndefined();
  });

  it('give a level as a number, with the minority view only where it is marked', () => {
    expect(formToAnswer(levelItem, form('3'))).toEqual({ kind: 'level', level: 3 });
    expect(formToAnswer(bipolarItem, form('1', { minorityView: true }))).toEqual({
      kind: 'level',
      level: 1,
      minorityView: true,
    });
  });

  it.each(['0', '6', '2.5', '1e0', '', 'level', '__proto__'])('refuse %j as a level', (choice) => {
    expect(formToAnswer(levelItem, form(choice))).toBeUndefined();
  });

  it('give an option only when it is offered (hard case 54)', () => {
    const offered = choicesOfCategory()[0] ?? '';
    expect(formToAnswer(categoryItem, form(offered))).toEqual({ kind: 'option', option: offered });
    expect(formToAnswer(categoryItem, form('no-such-option'))).toBeUndefined();
  });

  it('give not applicable only where the item allows it', () => {
    expect(formToAnswer(levelItem, form('notApplicable'))).toBeUndefined();
    expect(formToAnswer(optionalItem, form('notApplicable'))?.kind).toBe('notApplicable');
  });

  it.each(['', '0', 'false', '<b>', 'x'.repeat(2000)])(
    'keep %j as a reason, letter for letter (hard case 53)',
    (reason) => {
      expect(formToAnswer(optionalItem, form('notApplicable', { reason }))).toEqual({
        kind: 'notApplicable',
        reason,
      });
    },
  );

  it('come back as they were left, for every kind of answer (hard case 55: none stays behind)', () => {
    const answers = [
      [levelItem, form('5')],
      [bipolarItem, form('2', { minorityView: true })],
      [categoryItem, form(choicesOfCategory()[1] ?? '')],
      [optionalItem, form('notApplicable', { reason: 'Too small' })],
    ] as const;
    for (const [item, left] of answers) {
      const answer = formToAnswer(item, left);
      expect(answersToForm([item], answer === undefined ? {} : { [item.id]: answer })).toEqual({
        [item.id]: left,
      });
      expect(answersToForm([item], {})).toEqual({ [item.id]: form(null) });
    }
  });

  it('show no choice for an answer that no longer fits its item', () => {
    const answers = { [categoryItem.id]: { kind: 'option', option: 'gone' } } as const;
    expect(answersToForm([categoryItem], answers)[categoryItem.id]?.choice).toBeNull();
  });

  it.each([
    ['', false],
    ['  ', false],
    ['-', false],
    ['n', false],
    ['no', true],
    ['Zu klein', true],
    ['本地', true],
  ])('take %j as a reason that says something: %s', (reason, isEnough) => {
    expect(ItemForm.safeParse(form('notApplicable', { reason })).success).toBe(isEnough);
    expect(ItemForm.safeParse(form('3', { reason })).success).toBe(true);
  });
});

function choicesOfCategory(): string[] {
  if (transfer === undefined) return [];
  return choicesOf(categoryItem, transfer).map(({ value }) => value);
}
