import { Figure } from '../../../charts/figure/Figure.tsx';
import { ProfileRadar } from '../../../charts/profile-radar/ProfileRadar.tsx';
import type { RadarRow } from '../../../charts/profile-radar/rows.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { useProfileTable } from './use-profile-table.ts';

/** The shape of one profile. */
export function RadarFigure({ view, rows }: { view: View; rows: readonly RadarRow[] }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const table = useProfileTable(view, 'shape');
  const values = rows.flatMap((row) => row.value ?? []);
  const { handedIn, invited } = view.round.responseRate.persons;
  const readings = rows.map((row) => m.reading({ dimension: row.label, value: row.reading }));
  const heading = m.shapeHeading({
    lowest: numbers.mean(Math.min(...values)),
    highest: numbers.mean(Math.max(...values)),
  });
  return (
    <Figure
      heading={heading}
      subtitle={
        isConsensus(view)
          ? m.shapeSubtitleConsensus
          : m.shapeSubtitle({ n: numbers.count(handedIn), of: numbers.count(invited) })
      }
      sentence={m.shapeSentence({ readings: readings.join('; ') })}
      source={source(view, 'dimensions')}
      table={table}
      tableCaption={m.tableCaption({ title: read(view.questionnaire.title), about: heading })}
      fileName={[...view.fileName, view.questionnaire.id, 'profile']}
    >
      <ProfileRadar rows={rows} />
    </Figure>
  );
}
