import { Suspense } from 'react';
import { Link } from 'wouter';
import type { RoundResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { HowMade } from '../how-made/HowMade.tsx';
import { ChosenForRound, RestsOnMade } from '../how-made/parts.ts';
import { targetOf } from '../view.ts';
import { useNumbers } from '../words.ts';
import styles from './RestsOn.module.css';
import type { RoundData } from './use-round-data.ts';

/** Who answered, how, and how small a group may be shown: what every figure below stands on. */
export function RestsOn({ data, result }: { data: RoundData; result: RoundResult }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const { network } = data;
  const { persons, organisations, rate, standing } = result.responseRate;
  const isSurvey = result.mode === 'survey';
  return (
    <section className={styles.rests} aria-label={m.restsOn}>
      <dl className={styles.facts}>
        {isSurvey && (
          <>
            <Fact
              value={m.ofAll({
                n: numbers.count(persons.handedIn),
                of: numbers.count(persons.invited),
              })}
              meaning={m.persons({ invited: persons.invited })}
            />
            <Fact
              value={m.ofAll({
                n: numbers.count(organisations.answered),
                of: numbers.count(organisations.invited),
              })}
              meaning={`${m.organisations({ invited: organisations.invited })}${
                rate === null ? '' : ` (${numbers.percent(rate)})`
              }`}
            />
          </>
        )}
        <Fact
          value={isSurvey ? m.survey : m.consensus}
          meaning={isSurvey ? m.surveyMeaning : m.consensusMeaning}
        />
        {isSurvey && (
          <Fact value={m.threshold({ k: numbers.count(result.k) })} meaning={m.thresholdMeaning} />
        )}
      </dl>
      {network.example && <Notice title={m.exampleTitle}>{m.exampleText}</Notice>}
      {isSurvey && standing === 'provisional' && rate !== null && (
        <Notice title={m.provisionalTitle}>
          {m.provisionalText({
            percent: numbers.percent(rate),
            full: numbers.percent(result.settings.fullRate),
          })}
        </Notice>
      )}
      {network.startUp && (
        <p>{m.startUpText({ level: numbers.count(targetOf({ network, round: result })) })}</p>
      )}
      {data.round.settings !== undefined && (
        <Suspense>
          <ChosenForRound settings={data.round.settings} />
        </Suspense>
      )}
      <p className={styles.small}>
        {m.notCertified} <Link href="/method">{m.toMethod}</Link>
      </p>
      {isSurvey && (
        <HowMade about={m.restsOn}>
          <RestsOnMade result={result} />
        </HowMade>
      )}
    </section>
  );
}

function Fact({ value, meaning }: { value: string; meaning: string }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.meaning}>{meaning}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
