import { Link } from 'wouter';
import { spellResumeCode } from '../../../domain/response/resume-code.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import type { Answering } from '../answering.ts';
import { scopeOf, type AnswerPage } from '../pages.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import styles from './Intro.module.css';

/** Before the first question of a questionnaire: what it is about, and once who can read along. */
export function Intro({ answering, page }: { answering: Answering; page: AnswerPage }) {
  const m = useMessages('answer');
  const language = useLanguage();
  const { pages, questionnaires, response, mode, invited } = answering;
  const { questionnaire } = page;
  const isFirstOfItsOwn = pages.find((one) => one.questionnaire === questionnaire) === page;
  if (!isFirstOfItsOwn) return null;
  const here = questionnaires.indexOf(questionnaire);
  const { minutes } = questionnaire;
  const time =
    scopeOf(response, questionnaire) === 'core' ? (minutes.core ?? minutes.all) : minutes.all;
  return (
    <div className={styles.intro}>
      {questionnaires.length > 1 && (
        <h2>
          {m.questionnaireOf({ here: here + 1, all: questionnaires.length })}
          {': '}
          <QuestionText text={questionnaire.title} />
        </h2>
      )}
      <p>
        <QuestionText text={questionnaire.intro} /> {m.minutes({ minutes: time })}
      </p>
      {!questionnaire.languages.includes(language) && <p>{m.notInLanguage}</p>}
      {here === 0 &&
        (invited?.whoReads ?? <WhoReads mode={mode} code={spellResumeCode(response.id)} />)}
    </div>
  );
}

/** What is kept where, and who can read it: once, before the first statement. */
function WhoReads({ mode, code }: { mode: Answering['mode']; code: string }) {
  const m = useMessages('answer');
  if (mode === 'consensus') return <p>{m.keptTogether}</p>;
  if (mode === 'survey') {
    return (
      <p>
        {m.keptSurvey} {m.keptCode({ code })}
      </p>
    );
  }
  return (
    <p>
      {m.keptHere} <Link href="/settings">{m.settings}</Link>.
    </p>
  );
}
