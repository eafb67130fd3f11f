import { Figure } from '../../../charts/figure/Figure.tsx';
import { MarkLegend } from '../../../charts/mark-strip/MarkLegend.tsx';
import { MarkStrip } from '../../../charts/mark-strip/MarkStrip.tsx';
import type { ClaimedEvidence, ItemEvidence } from '../../../domain/report/claimed-evidence.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade, Steps } from '../how-made/later.tsx';
import { useScaleEnds } from '../use-scale-ends.ts';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useSourceLine } from '../words.ts';
import { useDocumentTitle } from './use-document-title.ts';

/** Each statement that a document could show, at its level: filled where one does. */
export function EvidenceFigure({ view, evidence }: { view: View; evidence: ClaimedEvidence }) {
  const m = useMessages('figures-known');
  const results = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const source = useSourceLine();
  const titleOf = useDocumentTitle();
  const { items, shareShown } = evidence;
  const { settings } = view.round;
  const statementOf = ({ itemId }: ItemEvidence) => read(itemOf(view.questionnaire, itemId).text);
  const shown = items.filter(({ standing }) => standing === 'shown').length;
  const claiming = shown + items.filter(({ standing }) => standing === 'claimed').length;
  const counts = { n: numbers.count(shown), of: numbers.count(claiming), count: claiming };
  const heading = claiming === 0 ? m.evidenceNoClaim : m.evidenceHeading(counts);
  const rows = items.map((item) => ({
    id: item.itemId,
    label: statementOf(item),
    note: titleOf(item.documentType),
    marks: [
      { key: 'level', value: item.level, shape: hasDocument(item) ? 'filled' : 'open' },
    ] as const,
    reading: numbers.median(item.level),
    remark: m.evidenceStanding[item.standing],
    direction: null,
  }));
  const readings = rows.map(({ label, reading, remark }) =>
    results.reading({ dimension: label, value: `${reading}, ${remark}` }),
  );
  return (
    <div>
      <Figure
        heading={heading}
        subtitle={m.evidenceSubtitle({ level: numbers.count(settings.claimingLevel) })}
        sentence={results.shapeSentence({ readings: readings.join('; ') })}
        legend={
          <MarkLegend
            marks={[
              ['filled', m.evidenceFilled],
              ['open', m.evidenceOpen],
            ]}
          />
        }
        source={source(view, 'statements')}
        table={{
          columns: [
            { label: results.statement },
            { label: m.document },
            { label: results.median, decimals: 1 },
            ...(isConsensus(view)
              ? []
              : [
                  { label: results.answered, decimals: 0 },
                  { label: results.handedIn, decimals: 0 },
                ]),
            { label: m.standing },
          ],
          rows: items.map((item) => [
            statementOf(item),
            titleOf(item.documentType),
            item.level,
            ...(isConsensus(view) ? [] : [item.n, item.asked]),
            m.evidenceStanding[item.standing],
          ]),
        }}
        tableCaption={`${read(view.questionnaire.title)}: ${m.evidenceTitle}`}
        fileName={[...view.fileName, view.questionnaire.id, 'evidence']}
      >
        <MarkStrip rows={rows} ends={useScaleEnds(view)} hasLongLabels />
      </Figure>
      <HowMade about={m.evidenceTitle}>
        <Steps
          settings={settings}
          steps={[
            {
              rule: 'M15',
              title: m.evidenceTitle,
              lines:
                shareShown === null
                  ? []
                  : [
                      m.evidenceMade({
                        shown: counts.n,
                        of: counts.of,
                        percent: numbers.percent(shareShown),
                      }),
                    ],
            },
          ]}
        />
      </HowMade>
    </div>
  );
}

function hasDocument({ standing }: ItemEvidence): boolean {
  return standing === 'shown' || standing === 'unused';
}
