import { zodResolver } from '@hookform/resolvers/zod';
import { useEffectEvent, useLayoutEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { withPosition } from '../../../domain/response/change.ts';
import { withAnswer } from '../../../domain/response/response.ts';
import type { Answering } from '../answering.ts';
import type { AnswerPage } from '../pages.ts';
import { answersToForm, formToAnswer, PageForm } from './page-form.ts';

/** Holds what is being typed on one page and saves every change the moment it is made. */
export function usePageForm(answering: Answering, page: AnswerPage): UseFormReturn<PageForm> {
  const { questionnaire, dimension } = page;
  const saved = answersToForm(dimension.items, answering.response.answers[questionnaire.id] ?? {});
  const form = useForm<PageForm>({
    defaultValues: saved,
    // While another tab writes, its answers come in here.
    ...(answering.isReadOnly && { values: saved }),
    resolver: zodResolver(PageForm),
    mode: 'onBlur',
    shouldFocusError: false,
  });

  const save = useEffectEvent((values: PageForm, name: string | undefined) => {
    const item = dimension.items.find(({ id }) => name?.startsWith(`${id}.`));
    const controls = item === undefined ? undefined : values[item.id];
    if (item === undefined || controls === undefined) return;
    const answer = formToAnswer(item, controls);
    answering.draft.change((response) =>
      withPosition(withAnswer(response, questionnaire.id, item.id, answer), page.position),
    );
  });
  // Before the page is painted: on a slow device a tap can come before a later effect has run.
  useLayoutEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => save(values, name),
      }),
    [form],
  );
  return form;
}
