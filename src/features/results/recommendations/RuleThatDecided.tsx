import type { ReactNode } from 'react';
import type { RuleInForce, Standing } from '../../../domain/report/rule-in-force.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import first from '../first/FirstSteps.module.css';
import { sourcesToReferences } from '../first/SourceReferences.tsx';
import { useNumbers } from '../words.ts';
import type { RoundAdvice } from './use-recommendations.ts';

interface RuleThatDecidedProps {
  rule: RuleInForce;
  advice: RoundAdvice;
  children?: ReactNode;
}

/** The rule in one sentence, what it stands on in this round, and where it comes from. */
export function RuleThatDecided({ rule, advice, children }: RuleThatDecidedProps) {
  const m = useMessages('signals');
  const { source } = useMessages('results');
  const language = useLanguage();
  const grounds = useGrounds(advice);
  return (
    <>
      <dt>{m.rule}</dt>
      <dd>
        <p>
          <QuestionText text={rule.rule.rule} />
        </p>
        <p>{grounds(rule)}</p>
        {children}
        <p className={first.lead}>
          {source}:{' '}
          <span lang={language === 'en' ? undefined : 'en'}>
            {sourcesToReferences(rule.rule.sources).join('; ')}
          </span>
        </p>
      </dd>
    </>
  );
}

/** The signs that show, or where the two questionnaires stand that it holds together. */
function useGrounds({ signals, questionnaires }: RoundAdvice): (rule: RuleInForce) => string {
  const m = useMessages('signals');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const standing = ({ questionnaireId, mean, dimensions, n, asked }: Standing) =>
    m.standing({
      title: read(questionnaires.find(({ id }) => id === questionnaireId)?.title ?? {}),
      mean: numbers.mean(mean),
      dimensions: numbers.count(dimensions),
      n: numbers.count(n),
      of: numbers.count(asked),
    });
  return ({ grounds }) => {
    if (grounds.kind === 'standings') {
      const [low, high] = [standing(grounds.low), standing(grounds.high)];
      return m.groundsStandings({ low, high });
    }
    const acting = signals.filter(({ signal }) => grounds.acting.includes(signal.id));
    return m.groundsSigns({ signs: format.list(acting.map(({ signal }) => read(signal.title))) });
  };
}
