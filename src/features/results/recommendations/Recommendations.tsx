import { memo, startTransition, useEffect } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { actionsOf } from '../../../domain/report/action.ts';
import type { Recommendations as Recommended } from '../../../domain/report/recommend.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import first from '../first/FirstSteps.module.css';
import { HowMade, RecommendationsMade } from '../how-made/later.tsx';
import { targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { OneRecommendation } from './OneRecommendation.tsx';
import part from '../page/Part.module.css';
import styles from './Recommendations.module.css';
import { SetAside } from './SetAside.tsx';
import { useRecommendations } from './use-recommendations.ts';

interface RecommendationsProps {
  round: Round;
  result: RoundResult;
  /** At least one: a round without figures has no results. */
  views: readonly View[];
  questionnaires: readonly Questionnaire[];
  /** Called with its title when there is something to show, else with null. */
  onShown: (title: string | null) => void;
}

/** What to do first over all questionnaires; nothing where it would repeat the list of the only one. */
export const Recommendations = memo(function Recommendations({
  views,
  ...of
}: RecommendationsProps) {
  const [view] = views;
  return view && <Whole {...of} views={views} target={targetOf(view)} />;
});

function Whole({ views, target, onShown, ...of }: RecommendationsProps & { target: number }) {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const advice = useRecommendations({ ...of, target });
  const isDecided = advice !== undefined && isDecidedByRule(advice);
  const hasMore =
    advice !== undefined && advice.first.length > 0 && (isDecided || isAboutSeveral(views, target));
  useEffect(() => {
    startTransition(() => onShown(hasMore ? m.firstTitle : null));
  }, [onShown, hasMore, m.firstTitle]);
  if (advice === undefined) return <Coming />;
  if (!hasMore) return null;
  const level = numbers.count(target);
  return (
    <section className={classNames(part.part, styles.whole)} aria-labelledby="results-first">
      <div className={part.head}>
        <h2 id="results-first" tabIndex={-1}>
          {m.firstTitle}
        </h2>
        <p className={first.lead}>
          {m.firstLead({ level, most: numbers.count(of.result.settings.mostActions) })}{' '}
          {isDecided && m.ruleChoice}
        </p>
      </div>
      <ol className={first.steps}>
        {advice.first.map((one) => (
          <OneRecommendation
            key={one.kind === 'step' ? one.step.itemId : one.wonBy.rule.key}
            recommendation={one}
            views={views}
            advice={advice}
          />
        ))}
      </ol>
      <HowMade about={m.firstTitle}>
        <RecommendationsMade
          settings={of.result.settings}
          views={views}
          recommendations={advice.first}
        />
      </HowMade>
      <SetAside advice={advice} />
    </section>
  );
}

function isDecidedByRule({ first: list, setAside }: Recommended): boolean {
  return setAside.length > 0 || list.some(({ wonBy }) => wonBy !== null);
}

/** Whether more than one questionnaire has a list of its own. */
function isAboutSeveral(views: readonly View[], target: number): boolean {
  const ownList = ({ result, questionnaire, round }: View) =>
    actionsOf([result], [questionnaire], round.settings, target);
  return views.filter((view) => ownList(view).length > 0).length > 1;
}
