import { useCallback, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ProgressCells } from '../../../ui/ProgressCells.tsx';
import type { Answering } from '../answering.ts';
import { reviewPath, type AnswerPage } from '../pages.ts';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { ReadOnlyNotice } from '../saving/ReadOnlyNotice.tsx';
import styles from './DimensionPage.module.css';
import { Eyebrow } from './Eyebrow.tsx';
import { Intro } from './Intro.tsx';
import { focusItem } from './item-in-focus.ts';
import { ItemField } from './ItemField.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { progressGroups } from './progress-groups.ts';
import { StatusBar } from './StatusBar.tsx';
import { useItemFocus } from './use-item-focus.ts';
import { usePageForm } from './use-page-form.ts';
import { usePosition } from './use-position.ts';

/** All items of one dimension; every answer is saved the moment it is given. */
export function DimensionPage({ answering, page }: { answering: Answering; page: AnswerPage }) {
  const m = useMessages('answer');
  const read = useReadText();
  const [, navigate] = useLocation();
  const nextButton = useRef<HTMLButtonElement>(null);
  const form = usePageForm(answering, page);
  useItemFocus();
  const { pages, response, isReadOnly } = answering;
  const { items, title } = page.dimension;
  const index = pages.indexOf(page);
  const [before, after] = [pages[index - 1], pages[index + 1]];

  usePosition(answering, page.position);

  const goAfter = useCallback(
    (item: Item) => {
      const next = items[items.indexOf(item) + 1];
      if (next === undefined) nextButton.current?.focus();
      else focusItem(next.id);
    },
    [items],
  );

  return (
    <Page
      documentTitle={read(title)}
      eyebrow={<Eyebrow answering={answering} questionnaire={page.questionnaire} />}
      title={<QuestionText text={title} />}
      lead={<ProgressCells groups={progressGroups(response, pages, page)} />}
    >
      <ReadOnlyNotice answering={answering} />
      <Intro answering={answering} page={page} />
      <FormProvider {...form}>
        <form
          className={styles.form}
          noValidate
          // Or the browser keeps what was typed among its own tabs, out of reach of any wiping.
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            navigate(after?.path ?? reviewPath(response));
          }}
        >
          <KeyHelp />
          {items.map((item) => (
            <ItemField
              key={item.id}
              questionnaire={page.questionnaire}
              item={item}
              isConsensus={answering.mode === 'consensus'}
              isReadOnly={isReadOnly}
              onNext={goAfter}
            />
          ))}
          <div className={styles.ways}>
            {before !== undefined && <ButtonLink to={before.path}>{m.back}</ButtonLink>}
            <Button ref={nextButton} type="submit" weight="primary">
              {after === undefined ? m.toReview : m.next({ title: read(after.dimension.title) })}
            </Button>
          </div>
        </form>
      </FormProvider>
      <StatusBar answering={answering} page={page} />
    </Page>
  );
}
