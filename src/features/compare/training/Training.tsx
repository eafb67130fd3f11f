import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { PaperFrame } from '../../../paper/PaperFrame.tsx';
import { SaveButtons } from '../../../paper/SaveButtons.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { pathOfPlace } from '../places.ts';
import type { Collected } from '../use-collection.ts';
import { useLearning, type Learning } from '../use-learning.ts';
import { useExercise } from './use-exercise.ts';
import { useExercisePaper } from './use-exercise-paper.ts';

export function Training({ found }: { found: Collected }) {
  const m = useMessages('training');
  const learning = useLearning(found);
  return learning === undefined ? (
    <p role="status">{m.looking}</p>
  ) : (
    <Exercise found={found} learning={learning} />
  );
}

/** What the sheet is made of, and the sheet as it will be printed. */
function Exercise({ found, learning }: { found: Collected; learning: Learning }) {
  const m = useMessages('training');
  const format = useFormat();
  const read = useReadText();
  const { comparisons } = learning.material;
  const [at, setAt] = useState(0);
  const [draw, setDraw] = useState(1);
  const [hasAnswers, setHasAnswers] = useState(true);
  const exercise = useExercise(learning, comparisons[at], draw);
  const paper = useExercisePaper({ found, learning, exercise, hasAnswers });
  const options = comparisons.map(({ questionnaireId, mode, rows, reference }, index) => {
    const text = reference === null ? undefined : learning.texts.get(reference.hash)?.title;
    const title = text === undefined ? questionnaireId : read(text);
    return {
      index,
      label: m.option({ title, mode: m.modes[mode], n: format.number(rows.length) }),
    };
  });
  return (
    <>
      <Stack>
        {options.length > 1 && (
          <div data-screen-only="">
            <SelectField
              label={m.questionnaire}
              value={at}
              onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
            >
              {options.map(({ index, label }) => (
                <option key={index} value={index}>
                  {label}
                </option>
              ))}
            </SelectField>
          </div>
        )}
        {paper === null && (
          <EmptyState
            title={m.emptyTitle}
            action={
              <ButtonLink to={pathOfPlace(found.collection.id, 'networks')} weight="primary">
                {m.toNetworks}
              </ButtonLink>
            }
          >
            <p>{m.emptyText}</p>
          </EmptyState>
        )}
      </Stack>
      {paper !== null && (
        <PaperFrame document={paper.document}>
          <Stack>
            <Row>
              <Button onClick={() => setDraw(draw + 1)}>{m.other}</Button>
              <span role="status">{m.drawn({ number: draw })}</span>
            </Row>
            <CheckField
              label={m.withAnswers}
              hint={m.withAnswersHint}
              checked={hasAnswers}
              onChange={({ currentTarget }) => setHasAnswers(currentTarget.checked)}
            />
            <SaveButtons
              paper={paper}
              fileName={[found.collection.name, m.fileName, String(draw)]}
            />
          </Stack>
        </PaperFrame>
      )}
    </>
  );
}
