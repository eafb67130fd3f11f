import { ApartBars } from '../../../charts/apart-bars/ApartBars.tsx';
import { Figure } from '../../../charts/figure/Figure.tsx';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade, Steps } from '../how-made/later.tsx';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import {
  apartKinds,
  useKnownDimensions,
  useKnownRows,
  type KnownDimension,
} from './use-known-rows.ts';

/** What is not known: each kind of answer apart from the scale by itself, never as a level (M2). */
export function NotKnown({ view }: { view: View }) {
  const m = useMessages('figures-known');
  const results = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const dimensions = useKnownDimensions(view);
  const rows = useKnownRows(dimensions);
  const heading = useKnownHeading(dimensions);
  const lines = useKnownLines(dimensions);
  if (dimensions.every(({ asked }) => asked === 0)) return null;
  const kinds = apartKinds.map((kind) => results[kind]);
  const readings = rows.map(({ label, cells, absence }) =>
    [
      label,
      ...(cells.length === 0 ? [absence] : cells.map((cell, at) => `${kinds[at]} ${cell.reading}`)),
    ].join(', '),
  );
  const { handedIn, invited } = view.round.responseRate.persons;
  return (
    <div>
      <Figure
        heading={heading}
        subtitle={
          isConsensus(view)
            ? m.knownSubtitleConsensus
            : m.knownSubtitle({ n: numbers.count(handedIn), of: numbers.count(invited) })
        }
        sentence={`${readings.join('; ')}.`}
        source={`${source(view, 'statements')} ${isConsensus(view) ? '' : m.knownSource}`.trim()}
        table={{
          columns: [
            { label: results.dimension },
            ...kinds.map((label) => ({ label, decimals: 0 })),
            { label: m.withLevel, decimals: 0 },
            { label: m.possible, decimals: 0 },
            { label: results.note },
          ],
          rows: dimensions.map((one, index) => [
            one.title,
            ...(one.asked === 0
              ? [null, null, null, null, null, null]
              : [...apartKinds.map((kind) => one[kind]), one.n, one.asked]),
            rows[index]?.note ?? null,
          ]),
        }}
        tableCaption={`${read(view.questionnaire.title)}: ${heading}`}
        fileName={[...view.fileName, view.questionnaire.id, 'not-known']}
      >
        <ApartBars kinds={kinds} rows={rows} />
      </Figure>
      <HowMade about={heading}>
        <Steps
          settings={view.round.settings}
          steps={[{ rule: 'M2', title: results.dontKnow, words: m.knownMadeWords, lines }]}
        />
      </HowMade>
    </div>
  );
}

function useKnownHeading(dimensions: readonly KnownDimension[]): string {
  const m = useMessages('figures-known');
  const numbers = useNumbers();
  const shares = dimensions
    .filter(({ asked }) => asked > 0)
    .map(({ title, dontKnow, asked }) => ({ title, share: dontKnow / asked }))
    .toSorted((a, b) => b.share - a.share);
  const [least] = shares;
  if (least === undefined) return m.knownNothing;
  if (least.share === 0) return m.knownAll;
  return m.knownHeading({ dimension: least.title, percent: numbers.percent(least.share) });
}

function useKnownLines(dimensions: readonly KnownDimension[]): string[] {
  const m = useMessages('figures-known');
  const numbers = useNumbers();
  return dimensions
    .filter(({ asked }) => asked > 0)
    .map(({ title, dontKnow, asked }) =>
      m.knownMade({
        dimension: title,
        n: numbers.count(dontKnow),
        of: numbers.count(asked),
        percent: numbers.percent(dontKnow / asked),
      }),
    );
}
