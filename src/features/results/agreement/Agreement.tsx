import { Figure } from '../../../charts/figure/Figure.tsx';
import { FourFields } from '../../../charts/four-fields/FourFields.tsx';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { withCapital } from '../../../sentences/spoken.ts';
import { HowMade, Steps } from '../how-made/later.tsx';
import { isConsensus, targetOf, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { urgency, useBoxes } from './use-boxes.ts';
import { useFieldsTable } from './use-fields-table.ts';

/** Agreement beside level: what asks for action, for a talk, for keeping, for a closer look (M18). */
export function Agreement({ view }: { view: View }) {
  const m = useMessages('figures');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const boxes = useBoxes(view);
  const table = useFieldsTable(view);
  if (boxes.every(({ dimensions, statements }) => dimensions.length === 0 && statements === '')) {
    return null;
  }
  const said = urgency.flatMap((field) => {
    const own = boxes.find((box) => box.field === field)?.dimensions ?? [];
    const names = format.list(own.map(({ label }) => label));
    return own.length === 0 ? [] : [m.fieldsSaid[field]({ names })];
  });
  const heading = said.length === 0 ? m.fieldsNone : withCapital(said.join('; '));
  const { handedIn, invited } = view.round.responseRate.persons;
  const level = numbers.count(targetOf(view));
  return (
    <div>
      <Figure
        heading={heading}
        subtitle={
          isConsensus(view)
            ? m.fieldsSubtitleConsensus({ level })
            : m.fieldsSubtitle({
                level,
                limit: numbers.mean(view.round.settings.agreementLimit),
                n: numbers.count(handedIn),
                of: numbers.count(invited),
              })
        }
        // Each field is read by itself.
        sentence={null}
        source={source(view, 'dimensions')}
        table={table}
        tableCaption={`${read(view.questionnaire.title)}: ${m.fieldsTitle}`}
        fileName={[...view.fileName, view.questionnaire.id, 'fields']}
      >
        <FourFields boxes={boxes} empty={m.fieldEmpty} />
      </Figure>
      <HowMade about={m.fieldsTitle}>
        <Steps
          settings={view.round.settings}
          steps={[
            { rule: 'M18', title: m.field, lines: [] },
            isConsensus(view) ? null : { rule: 'M6', title: m.fieldsTitle, lines: [] },
          ]}
        />
      </HowMade>
    </div>
  );
}
