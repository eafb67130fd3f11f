import { Link, useParams } from 'wouter';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { readText } from '../../domain/questionnaire/text.ts';
import { useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { QuestionText } from '../../ui/QuestionText.tsx';
import { ItemForm } from './ItemForm.tsx';
import { useQuestionnaire } from './use-questionnaire.ts';
import styles from './QuestionnairePage.module.css';

/** One questionnaire to read, or to print as a blank form. */
export function QuestionnairePage() {
  const m = useMessages('library');
  const questionnaire = useQuestionnaire(useParams()['questionnaireId'] ?? '');
  if (questionnaire !== undefined) return <Shown questionnaire={questionnaire} />;
  return (
    <Page documentTitle={m.missingTitle} title={m.missingTitle}>
      <div>
        <ButtonLink to="/library" weight="primary">
          {m.toLibrary}
        </ButtonLink>
      </div>
    </Page>
  );
}

function Shown({ questionnaire }: { questionnaire: Questionnaire }) {
  const m = useMessages('library');
  const language = useLanguage();
  const { title, intro, version, scale, levelNames, dimensions } = questionnaire;
  return (
    <Page
      documentTitle={readText(title, language).value}
      eyebrow={<Link href="/library">{m.title}</Link>}
      title={<QuestionText text={title} />}
      lead={
        <p>
          <QuestionText text={intro} />
        </p>
      }
    >
      <div className={styles.tools}>
        <p className={styles.note}>
          {m.version({ version })} {scale === 'rubric' && m.ownLevels} {m.translated}
        </p>
        <Button onClick={() => window.print()}>{m.print}</Button>
      </div>
      {dimensions.map((dimension) => (
        <Section key={dimension.id} title={<QuestionText text={dimension.title} />}>
          {dimension.items.map((item) => (
            <ItemForm key={item.id} item={item} levelNames={levelNames} />
          ))}
        </Section>
      ))}
    </Page>
  );
}
