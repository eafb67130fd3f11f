import { useEffect } from 'react';
import { Link, useParams } from 'wouter';
import { ruleIds } from '../../files/built-in/rule-ids.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import styles from './MethodPage.module.css';
import { RuleSection } from './RuleSection.tsx';
import { AdviceSection } from './signs/AdviceSection.tsx';
import { ConflictsSection } from './signs/ConflictsSection.tsx';
import { useMethodData } from './signs/method-data.ts';
import { ReadingsSection } from './signs/ReadingsSection.tsx';
import { SignalsSection } from './signs/SignalsSection.tsx';

/** What goes beyond the numbered rules, in the order of the page; addresses name it by these words. */
const sectionIds = ['signals', 'conflicts', 'advice', 'readings'] as const;

/** `/method` and `/method/:rule`: every rule by which a number or a piece of advice is made. */
export function MethodPage() {
  const m = useMessages('method');
  const beyond = useMessages('signals-method');
  const library = useMessages('library');
  const data = useMethodData();
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
        <h3>{beyond.contents}</h3>
        <ul className={styles.list}>
          {sectionIds.map((id) => (
            <li key={id}>
              <Link href={`/method/${id}`}>{beyond.sections[id].name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.signs}>{m.signs}</p>
      {ruleIds.map((rule) => (
        <RuleSection key={rule} rule={rule} />
      ))}
      <SignalsSection data={data} />
      <ConflictsSection data={data} />
      <AdviceSection data={data} />
      <ReadingsSection data={data} />
    </Page>
  );
}

/** What the address names takes the focus; an unknown name leaves the page at its top. */
function useGoToRule(rule: string | undefined) {
  useEffect(() => {
    const heading = [...ruleIds, ...sectionIds].find((one) => one === rule);
    const place = heading === undefined ? null : document.getElementById(heading);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }, [rule]);
}
