import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import styles from './ComparePage.module.css';

/** Says what this room will do, and sends nobody through a door that is not there yet. */
export function ComparePage() {
  const m = useMessages('compare');
  return (
    <Page documentTitle={m.documentTitle} title={m.title} lead={<p>{m.lead}</p>}>
      <Section title={m.comingTitle}>
        <ul className={styles.list}>
          {m.coming.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={m.nowTitle}>
        <p className={styles.text}>{m.now}</p>
        <div>
          <ButtonLink to="/networks" weight="primary">
            {m.toNetworks}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
