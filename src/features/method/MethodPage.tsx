import { useEffect } from 'react';
import { Link, useParams } from 'wouter';
import { ruleIds } from '../../files/built-in/method-rules.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import styles from './MethodPage.module.css';
import { RuleSection } from './RuleSection.tsx';

/** `/method` and `/method/:rule`: every rule by which a number is made. */
export function MethodPage() {
  const m = useMessages('method');
  const library = useMessages('library');
  useGoToRule(useParams()['rule']);
  return (
    <Page
      documentTitle={m.title}
      eyebrow={<Link href="/library">{library.title}</Link>}
      title={m.title}
      lead={
        <>
          <p>{m.lead}</p>
          <p>{m.ownChoices}</p>
        </>
      }
    >
      <nav className={styles.contents} aria-labelledby="method-contents">
        <div className={styles.contentsHead}>
          <h2 id="method-contents">{m.contents}</h2>
          <Button onClick={() => window.print()}>{m.print}</Button>
        </div>
        <ul className={styles.list}>
          {ruleIds.map((rule) => (
            <li key={rule}>
              <Link href={`/method/${rule}`}>
                <span className={styles.id}>{rule}</span> {m.rules[rule].name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.signs}>{m.signs}</p>
      {ruleIds.map((rule) => (
        <RuleSection key={rule} rule={rule} />
      ))}
    </Page>
  );
}

/** The rule that the address names takes the focus; an unknown one leaves the page at its top. */
function useGoToRule(rule: string | undefined) {
  useEffect(() => {
    const heading = ruleIds.find((one) => one === rule);
    const place = heading === undefined ? null : document.getElementById(heading);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }, [rule]);
}
