import { Figure } from '../../../charts/figure/Figure.tsx';
import { pointsToDots } from '../../../charts/trust-plane/rows.ts';
import { TrustPlane } from '../../../charts/trust-plane/TrustPlane.tsx';
import type { Standing } from '../../../domain/report/rule-in-force.ts';
import type { PlanePoint } from '../../../domain/report/trust-plane.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade, Steps } from '../how-made/later.tsx';
import { isConsensus, targetOf, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';

interface PlaneFigureProps {
  views: readonly [View, View];
  /** The oldest first; the last is this round. */
  rounds: readonly { readonly id: string; readonly label: string; readonly point: PlanePoint }[];
  last: PlanePoint;
}

/** One dot for each round; the two are never added up. */
export function PlaneFigure({ views, rounds, last }: PlaneFigureProps) {
  const m = useMessages('figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const [formalisation, trust] = views;
  const [across, up] = views.map(({ questionnaire }) => read(questionnaire.title));
  const axes = { across: across ?? '', up: up ?? '' };
  const target = targetOf(formalisation);
  const { handedIn, invited } = formalisation.round.responseRate.persons;
  const sentence = rounds.map(({ label, point }) =>
    m.planePoint({
      round: label,
      ...axes,
      x: numbers.mean(point.formalisation.mean),
      y: numbers.mean(point.trust.mean),
    }),
  );
  const heading = m.planeHeading({ field: last.field });
  const isSurvey = !isConsensus(formalisation);
  const level = numbers.count(target);
  return (
    <div>
      <Figure
        heading={heading}
        subtitle={
          isSurvey
            ? m.planeSubtitle({ level, n: numbers.count(handedIn), of: numbers.count(invited) })
            : m.planeSubtitleConsensus({ level })
        }
        sentence={`${sentence.join('; ')}. ${m.planeFields[last.field]}.`}
        legend={
          rounds.length > 1 && (
            <p>{rounds.map(({ label }, index) => `${index + 1} ${label}`).join(' · ')}</p>
          )
        }
        source={[
          source(formalisation, 'dimensions'),
          m.planeAlso({ title: axes.up, version: trust.result.version }),
          m.planeLast,
          m.planeApart,
        ].join(' ')}
        table={{
          columns: [
            { label: m.round },
            { label: axes.across, decimals: 1 },
            { label: axes.up, decimals: 1 },
            ...(isSurvey
              ? [axes.across, axes.up].map((side) => ({
                  label: m.answeredBy({ side }),
                  decimals: 0,
                }))
              : []),
            { label: m.field },
          ],
          rows: rounds.map(({ label, point }) => [
            label,
            point.formalisation.mean,
            point.trust.mean,
            ...(isSurvey ? [point.formalisation.n, point.trust.n] : []),
            m.planeFields[point.field],
          ]),
        }}
        tableCaption={`${axes.across}, ${axes.up}`}
        fileName={[...formalisation.fileName, 'plane']}
      >
        <TrustPlane
          dots={pointsToDots(rounds)}
          target={target}
          axes={axes}
          fields={m.planeFields}
        />
      </Figure>
      <HowMade about={heading}>
        <Steps
          settings={formalisation.round.settings}
          steps={[
            {
              rule: 'M1',
              title: m.planeMeans,
              words: m.planeMadeWords,
              lines: useLines(axes, last),
            },
            { rule: 'M16', title: m.planeApart, lines: [] },
          ]}
        />
      </HowMade>
    </div>
  );
}

function useLines(axes: { across: string; up: string }, { formalisation, trust }: PlanePoint) {
  const m = useMessages('figures');
  const numbers = useNumbers();
  const lineOf = (title: string, { mean, dimensions }: Standing) =>
    m.planeMade({ title, dimensions: numbers.count(dimensions), mean: numbers.precise(mean) });
  return [lineOf(axes.across, formalisation), lineOf(axes.up, trust)];
}
