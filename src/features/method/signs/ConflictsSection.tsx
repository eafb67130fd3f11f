import type { ConflictRule } from '../../../domain/report/conflict-rule.ts';
import { sourcesToReferences } from '../../../files/built-in/references.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useSettingWords } from '../../../ui/how-made/use-setting-words.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Example } from '../Example.tsx';
import { conflicts as example } from '../examples/advice.ts';
import { MethodSection } from '../MethodSection.tsx';
import { AsideStatements } from './AsideStatements.tsx';
import type { MethodData } from './method-data.ts';
import { RuleCondition } from './RuleCondition.tsx';
import styles from './Signs.module.css';
import { Source } from './Source.tsx';
import { Statement } from './Statement.tsx';

/** What can change the order of the recommendations, in the order in which it acts. */
export function ConflictsSection({ data }: { data: MethodData }) {
  const m = useMessages('signals-method');
  const format = useFormat();
  const set = useSettingWords();
  const { name, words, when, choice, ...labels } = m.sections.conflicts;
  return (
    <MethodSection
      id="conflicts"
      name={name}
      words={words({ count: format.number(data.rules.length) })}
      when={when(set)}
      choice={choice}
      example={<Example labels={labels} values={example(data)} />}
    >
      <ol className={styles.ordered}>
        {data.rules.map((rule) => (
          <li key={rule.key} className={styles.part}>
            <OneRule rule={rule} data={data} />
          </li>
        ))}
      </ol>
    </MethodSection>
  );
}

function OneRule({ rule, data }: { rule: ConflictRule; data: MethodData }) {
  const m = useMessages('signals-method');
  const format = useFormat();
  const { first, evenAtTarget, aside, instead, sources } = rule;
  // The place of an earlier rule that sets the same aside; 0 where there is none.
  const earlier =
    data.rules
      .slice(0, data.rules.indexOf(rule))
      .findIndex((one) => one.aside.length > 0 && one.aside.join(' ') === aside.join(' ')) + 1;
  return (
    <>
      <p className={styles.ruleText}>
        <QuestionText text={rule.rule} />
      </p>
      <dl className={styles.terms}>
        <dt>{m.acts}</dt>
        <dd>
          <RuleCondition when={rule.when} data={data} />
        </dd>
        {first.length > 0 && (
          <>
            <dt>{evenAtTarget === true ? m.firstEvenAtTarget : m.first}</dt>
            {first.map((id) => (
              <dd key={id}>
                <Statement id={id} questionnaires={data.questionnaires} />
              </dd>
            ))}
          </>
        )}
        {aside.length > 0 && (
          <>
            <dt>{m.aside}</dt>
            <dd>
              {earlier > 0 ? (
                m.asideSame({ rule: format.number(earlier) })
              ) : (
                <AsideStatements ids={aside} questionnaires={data.questionnaires} />
              )}
            </dd>
          </>
        )}
        {instead !== undefined && (
          <>
            <dt>{m.instead}</dt>
            <dd>
              <QuestionText text={instead} />
            </dd>
          </>
        )}
      </dl>
      <Source references={sourcesToReferences(sources)} />
    </>
  );
}
