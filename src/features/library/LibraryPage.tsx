import { Link } from 'wouter';
import {
  questionnaireAudience,
  questionnaireTitle,
} from '../../files/built-in/questionnaire-names.ts';
import { papers } from '../../files/built-in/papers.ts';
import { questionnaireIndex } from '../../files/built-in/questionnaires.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { QuestionText } from '../../ui/QuestionText.tsx';
import { Row } from '../../ui/Stack.tsx';
import styles from './LibraryPage.module.css';

/** What is asked, by which questionnaires, and which papers it comes from. */
export function LibraryPage() {
  const m = useMessages('library');
  return (
    <Page documentTitle={m.title} title={m.title} lead={<p>{m.lead}</p>}>
      <Section title={m.questionnaires}>
        <ul className={styles.list}>
          {questionnaireIndex.map(({ id, counts, minutes }) => (
            <li key={id}>
              <Link href={`/library/${id}`} className={styles.title}>
                <QuestionText text={questionnaireTitle(id)} />
              </Link>
              <span className={styles.facts}>
                {m.size({ items: counts.all, minutes: minutes.all })}
              </span>
              <span className={styles.audience}>
                <QuestionText text={questionnaireAudience(id)} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={m.cards} lead={m.cardsText}>
        <Row>
          <ButtonLink to="/practices">{m.toPractices}</ButtonLink>
          <ButtonLink to="/models">{m.toModels}</ButtonLink>
        </Row>
      </Section>
      <Section title={m.method} lead={m.methodText}>
        <Row>
          <ButtonLink to="/method">{m.toMethod}</ButtonLink>
        </Row>
      </Section>
      <Section title={m.papers} lead={m.papersLead}>
        <ul className={styles.list}>
          {papers.map((paper) => (
            <li key={paper.key} className={styles.paper}>
              {paper.authors}
              {paper.year !== undefined && ` (${paper.year})`}: <cite lang="en">{paper.title}</cite>
              {paper.publisher !== undefined && `. ${paper.publisher}`}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
