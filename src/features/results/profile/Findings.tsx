import { findingsOf, type Finding } from '../../../domain/report/finding.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade } from '../how-made/HowMade.tsx';
import { FindingsMade } from '../how-made/parts.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useFindingSentence, useNumbers } from '../words.ts';
import styles from './Findings.module.css';
import { HowToRead } from './HowToRead.tsx';

/** As many as a meeting can talk about. */
const mostSplits = 3;

/** The finding that opens a questionnaire, and what else deserves a sentence. */
export function Findings({ view }: { view: View }) {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const sentence = useFindingSentence();
  const [headline, ...others] = findingsOf(view.result);
  const splits = others
    .filter((finding) => finding.kind === 'split')
    .toSorted((a, b) => (b.adMd ?? 0) - (a.adMd ?? 0));
  const rest = others.filter((finding) => finding.kind !== 'split');
  const hasNumbers =
    headline?.kind === 'limiting' || headline?.kind === 'even' || splits.length > 0;
  return (
    <>
      {headline !== undefined && <p className={styles.finding}>{sentence(headline, view)}.</p>}
      <HowToRead view={view} />
      {headline?.kind === 'limiting' && <Limiting view={view} finding={headline} />}
      {rest.map((finding) => (
        <p key={JSON.stringify(finding)}>{sentence(finding, view)}</p>
      ))}
      {splits.length > 0 && (
        <div>
          <p>
            {m.splitIntro({ count: splits.length, n: numbers.count(splits.length) })}{' '}
            {splits.length > mostSplits && m.splitMost({ n: numbers.count(mostSplits) })}
          </p>
          <ul>
            {splits.slice(0, mostSplits).map((finding) => (
              <li key={finding.itemId}>{sentence(finding, view)}</li>
            ))}
          </ul>
        </div>
      )}
      {hasNumbers && (
        <HowMade about={read(view.questionnaire.title)}>
          <FindingsMade view={view} />
        </HowMade>
      )}
    </>
  );
}

function Limiting({
  view,
  finding,
}: {
  view: View;
  finding: Extract<Finding, { kind: 'limiting' }>;
}) {
  const m = useMessages('results');
  const format = useFormat();
  const read = useReadText();
  const titles = finding.dimensionIds.map((id) => read(dimensionOf(view.questionnaire, id).title));
  return <p>{m.limitingText({ dimensions: format.list(titles), count: titles.length })}</p>;
}
