import { lazy, Suspense, useMemo, useState } from 'react';
import { headlineOf } from '../../../domain/report/finding.ts';
import type { QuestionnaireResult, RoundResult } from '../../../domain/score/results.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import { Page } from '../../../ui/Page.tsx';
import { printWhole } from '../../../ui/print-whole.ts';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import type { View } from '../view.ts';
import { useFindingSentence, useNumbers } from '../words.ts';
import { InPageNav } from './InPageNav.tsx';
import { partsOf, QuestionnaireResults } from './QuestionnaireResults.tsx';
import { RestsOn } from './RestsOn.tsx';
import styles from './RoundResults.module.css';
import { Unreadable } from './Unreadable.tsx';
import type { Questionnaires } from './use-questionnaires.ts';
import type { RoundData } from './use-round-data.ts';
import { useRunningLines } from './use-running-lines.ts';
import { useTurns } from './use-turns.ts';

/** Comes after what is read first, and is loaded after it. */
const WholeRound = lazy(async () => {
  const { WholeRound: component } = await import('../later.ts');
  return { default: component };
});

interface RoundResultsProps {
  data: RoundData;
  result: RoundResult;
  results: readonly QuestionnaireResult[];
  questionnaires: Questionnaires;
}

/** The finding first, then what it rests on, then each questionnaire. */
export function RoundResults({ data, result, results, questionnaires }: RoundResultsProps) {
  const m = useMessages('results');
  const format = useFormat();
  const { round, network } = data;
  const views = useMemo(
    () => viewsOf({ data, result, results, questionnaires }),
    [data, result, results, questionnaires],
  );
  const isLong = data.answers.kind === 'many';
  const all = partsBefore(views, views.length) + 1;
  const turn = useTurns(all, isLong);
  // What stands at the end of a long page, once it is known to be there.
  const [first, setFirst] = useState<string | null>(null);
  const places = [
    ...views.map(({ questionnaire: { id, title } }) => ({
      id: `results-${id}`,
      title: <QuestionText text={title} />,
    })),
    ...(first === null ? [] : [{ id: 'results-first', title: first }]),
  ];
  const place = `${network.name} · ${round.label} · ${m.closedOn({ day: format.day(round.closedOn ?? round.openedOn) })}`;
  const isInvented = network.example ? ` · ${m.exampleTitle}` : '';
  useRunningLines(`${place}${isInvented}`, useFooter(result));
  return (
    <Page documentTitle={`${m.title}, ${network.name}`} eyebrow={place} title={useHeadline(views)}>
      <div className={styles.tools}>
        <InPageNav places={places} />
        <ButtonLink to={`/rounds/${round.id}/meeting`}>{m.toMeeting}</ButtonLink>
        <ButtonLink to={`/rounds/${round.id}/report`}>{m.toReport}</ButtonLink>
        <ButtonLink to={`/rounds/${round.id}/summary`}>{m.toSummary}</ButtonLink>
        <Button onClick={() => void printWhole()}>{m.print}</Button>
      </div>
      <p className={styles.partial}>{m.partlyPrinted}</p>
      <RestsOn data={data} result={result} />
      {views.map((view, index) => {
        const before = partsBefore(views, index);
        return (
          turn > before && (
            <QuestionnaireResults
              key={view.questionnaire.id}
              id={`results-${view.questionnaire.id}`}
              view={view}
              parts={Math.min(turn - before, partsOf(view))}
            />
          )
        );
      })}
      {turn < all ? (
        <Coming />
      ) : (
        <Suspense fallback={<Coming />}>
          <WholeRound
            round={round}
            result={result}
            views={views}
            questionnaires={questionnaires.readable}
            onShown={setFirst}
          />
        </Suspense>
      )}
      <Unreadable questionnaires={questionnaires.unreadable} />
    </Page>
  );
}

/** Every printed page says how many organisations it speaks for (M12), and what it is not. */
function useFooter({ mode, responseRate }: RoundResult): string {
  const m = useMessages('results');
  const numbers = useNumbers();
  const { answered, invited } = responseRate.organisations;
  if (mode === 'consensus') return m.notCertified;
  const share = m.ofAll({ n: numbers.count(answered), of: numbers.count(invited) });
  return `${share} ${m.organisations({ invited })} · ${m.notCertified}`;
}

/** The finding on maturity opens the page; where maturity was not asked, that of the first questionnaire. */
function useHeadline(views: readonly View[]): string {
  const m = useMessages('results');
  const read = useReadText();
  const sentence = useFindingSentence();
  const view = views.find(({ result }) => result.purpose === 'maturity') ?? views[0];
  if (view === undefined) return m.title;
  const finding = sentence(headlineOf(view.result), view);
  return views.length === 1
    ? finding
    : m.inQuestionnaire({ title: read(view.questionnaire.title), finding });
}

function viewsOf({ data, result, results, questionnaires }: RoundResultsProps): View[] {
  const { round, network } = data;
  return results.flatMap((one): View[] => {
    const questionnaire = questionnaires.readable.find(({ id }) => id === one.id);
    const fileName = [network.name, round.label];
    return questionnaire === undefined
      ? []
      : [{ questionnaire, result: one, round: result, network, fileName }];
  });
}

function partsBefore(views: readonly View[], index: number): number {
  return views.slice(0, index).reduce((sum, view) => sum + partsOf(view), 0);
}
