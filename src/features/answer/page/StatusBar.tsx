import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Answering } from '../answering.ts';
import { progressOf, type AnswerPage } from '../pages.ts';
import { SavedSign } from '../saving/SavedSign.tsx';
import { SaveProblem } from '../saving/SaveProblem.tsx';
import styles from './StatusBar.module.css';

/** Always in view: how far one is, and whether the last answer is safe. */
export function StatusBar({ answering, page }: { answering: Answering; page: AnswerPage }) {
  const m = useMessages('answer');
  const { pages, response, questionnaires, draft } = answering;
  return (
    <div className={styles.bar}>
      <p>
        {m.progress({
          here: pages.indexOf(page) + 1,
          all: pages.length,
          ...progressOf(response, questionnaires),
        })}
      </p>
      <SavedSign state={draft.saveState} />
      <SaveProblem answering={answering} />
    </div>
  );
}
