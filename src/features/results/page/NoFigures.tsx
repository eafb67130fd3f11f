import { assertNever } from '../../../domain/kernel/assert-never.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { useNumbers } from '../words.ts';
import { RestsOn } from './RestsOn.tsx';
import type { RoundData } from './use-round-data.ts';

type Outcome = Exclude<RoundResult['outcome'], { kind: 'figures' }>;

interface NoFiguresProps {
  data: RoundData;
  result: RoundResult;
  outcome: Outcome;
}

/** A closed round without figures: why, and the one way on. */
export function NoFigures({ data, result, outcome }: NoFiguresProps) {
  const m = useMessages('results');
  const none = useMessages('results-none');
  const format = useFormat();
  const { round, network } = data;
  const { title, text } = useWords(outcome, result);
  const newRound = `/networks/${network.id}/rounds/new`;
  const thisRound = `/rounds/${round.id}`;
  return (
    <Page
      documentTitle={`${m.title}, ${network.name}`}
      eyebrow={`${network.name} · ${round.label} · ${m.closedOn({ day: format.day(round.closedOn ?? round.openedOn) })}`}
      title={title}
      lead={text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    >
      <Row>
        {outcome.kind === 'tooFewPersons' ? (
          <>
            <ButtonLink to={newRound} weight="primary">
              {none.newConsensusRound}
            </ButtonLink>
            <ButtonLink to={thisRound}>{none.backToRound}</ButtonLink>
          </>
        ) : (
          <>
            <ButtonLink to={thisRound} weight="primary">
              {none.openAgain}
            </ButtonLink>
            <ButtonLink to={newRound}>{none.newRound}</ButtonLink>
          </>
        )}
      </Row>
      <RestsOn data={data} result={result} />
    </Page>
  );
}

function useWords(outcome: Outcome, { responseRate, settings }: RoundResult) {
  const m = useMessages('results-none');
  const numbers = useNumbers();
  switch (outcome.kind) {
    case 'tooFewPersons': {
      const needed = numbers.count(outcome.needed);
      const n = numbers.count(outcome.handedIn);
      return {
        title: m.tooFewTitle({ needed }),
        text: [m.tooFewText({ handedIn: outcome.handedIn, n, needed }), m.tooFewAdvice],
      };
    }
    case 'responseTooLow': {
      const { answered, invited } = responseRate.organisations;
      const missing = Math.ceil(invited * settings.lowestRate - 1e-9) - answered;
      return {
        title: m.tooLowTitle,
        text: [
          m.tooLowText({
            answered: numbers.count(answered),
            invited: numbers.count(invited),
            percent: numbers.percent(settings.lowestRate),
          }),
          m.tooLowMissing({ count: missing, n: numbers.count(missing) }),
        ],
      };
    }
    case 'nothingHandedIn':
      return { title: m.nothingTitle, text: [m.nothingText] };
    default:
      return assertNever(outcome);
  }
}
