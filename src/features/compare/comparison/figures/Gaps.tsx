import { Figure } from '../../../../charts/figure/Figure.tsx';
import { ShareBars } from '../../../../charts/share-bars/ShareBars.tsx';
import { commonGaps, type ItemAmong } from '../../../../domain/comparison/items-among.ts';
import { defaultSettings } from '../../../../domain/network/default-settings.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { QuestionText, useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, itemText, type View } from '../view.ts';
import { fileNameOf, useNumbers, useSourceLine } from '../words.ts';
import { Made } from './Made.tsx';

const mostGaps = 10;

/** Statements at which most networks stand low: 14 of 20. */
export function Gaps({ view, items }: { view: View; items: readonly ItemAmong[] }) {
  const m = useMessages('comparison-figures');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const { learningLevel, peersForQuartiles } = defaultSettings;
  const all = Math.max(0, ...items.map(({ of }) => of));
  // With fewer networks than that in all, two with a figure are enough; one shares with nobody.
  const fewest = Math.min(peersForQuartiles, Math.max(2, all));
  const gaps = commonGaps(items, mostGaps, fewest);
  const level = numbers.count(learningLevel);
  const [first] = gaps;
  const counts = ({ gap, networks }: ItemAmong) => ({
    n: numbers.count(gap),
    of: numbers.count(networks),
  });
  if (first === undefined) {
    return (
      <Section title={m.gapsTitle}>
        <p>{all < fewest ? m.gapsFew : m.gapsHeadingNone({ level })}</p>
      </Section>
    );
  }
  const statementOf = ({ id }: ItemAmong) => read(itemText(view, id));
  const statement = statementOf(first).replace(/\.$/, '');
  const heading = m.gapsHeading({ ...counts(first), count: first.gap, level, statement });
  return (
    <Section title={m.gapsTitle}>
      <Figure
        heading={heading}
        subtitle={m.gapsSubtitle({ level, fewest: numbers.count(fewest) })}
        sentence={null}
        source={source(view)}
        table={{
          columns: [
            { label: m.statement },
            { label: m.dimension },
            { label: m.gapsCount, decimals: 0 },
            { label: m.gapsOf, decimals: 0 },
          ],
          rows: gaps.map((one) => [
            statementOf(one),
            read(dimensionText(view, one.dimensionId)),
            one.gap,
            one.networks,
          ]),
        }}
        tableCaption={`${m.gapsTitle}: ${heading}`}
        fileName={fileNameOf(view, 'gaps')}
      >
        <ShareBars
          rows={gaps.map((one) => ({
            id: one.id,
            label: <QuestionText text={itemText(view, one.id)} />,
            note: read(dimensionText(view, one.dimensionId)),
            count: one.gap,
            of: one.networks,
            reading: m.gapsReading(counts(one)),
          }))}
        />
      </Figure>
      <Made
        about={heading}
        steps={[
          {
            rule: 'M17',
            title: m.madeGaps,
            words: m.madeGapsWords,
            lines: gaps.map((one) => `${statementOf(one)} ${m.gapsReading(counts(one))}`),
          },
        ]}
      />
    </Section>
  );
}
