import { Suspense, use, useState } from 'react';
import { Link } from 'wouter';
import type { NamedModel } from '../../../domain/comparison/named-model.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { once } from '../../../files/built-in/once.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './ModelsPage.module.css';

const loadAll = once(() => Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id))));

/** The statements that a model may illustrate; the questionnaires are loaded when it is opened. */
export function Statements({ model }: { model: NamedModel }) {
  const m = useMessages('models');
  const read = useReadText();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)} data-screen-only="">
      <summary>
        {m.statements({ count: model.illustrates.length })}
        <VisuallyHidden>{m.ofModel({ name: read(model.name) })}</VisuallyHidden>
      </summary>
      {wasOpened && (
        <Suspense>
          <StatementList model={model} />
        </Suspense>
      )}
    </details>
  );
}

function StatementList({ model }: { model: NamedModel }) {
  const m = useMessages('models');
  const questionnaires = use(loadAll());
  return (
    <>
      <p className={styles.quiet}>{m.statementsLead}</p>
      <ul className={styles.statements}>
        {questionnaires.flatMap((questionnaire) =>
          itemsOf(questionnaire)
            .filter(({ id }) => model.illustrates.includes(id))
            .map(({ id, text }) => (
              <li key={id}>
                <QuestionText text={text} />{' '}
                <Link href={`/library/${questionnaire.id}`} className={styles.from}>
                  <QuestionText text={questionnaire.title} />
                </Link>
              </li>
            )),
        )}
      </ul>
    </>
  );
}
