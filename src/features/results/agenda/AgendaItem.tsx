import { LevelColumns } from '../../../charts/distribution/LevelColumns.tsx';
import { withoutLevel } from '../../../charts/distribution/rows.ts';
import type { AgendaPoint } from '../../../domain/report/agenda.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { AgreedLevel } from '../items/AgreedLevel.tsx';
import { useColumnsSentence } from '../items/use-columns-sentence.ts';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, paletteOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import styles from './Agenda.module.css';

interface AgendaItemProps {
  view: View;
  point: AgendaPoint;
  tallest: number;
  /** Its place on the agenda, from 0: each opens with a question of its own. */
  place: number;
}

/** One statement to talk about: what was answered, and a question to open the talk with. */
export function AgendaItem({ view, point, tallest, place }: AgendaItemProps) {
  const m = useMessages('figures');
  const item = itemOf(view.questionnaire, point.itemId);
  const questions = m.agendaQuestion[point.why];
  const question = questions[place % questions.length];
  return (
    <li className={styles.point}>
      <div className={styles.words}>
        <p className={styles.statement}>
          <QuestionText text={item.text} />
        </p>
        <Facts view={view} point={point} />
        <p className={styles.question}>
          <span className={styles.open}>{m.openWith}:</span> {question}
        </p>
      </div>
      <Answers view={view} point={point} tallest={tallest} />
    </li>
  );
}

function Facts({ view, point: { figures, counts, why } }: Pick<AgendaItemProps, 'view' | 'point'>) {
  const m = useMessages('figures');
  const results = useMessages('results');
  const numbers = useNumbers();
  if (isConsensus(view)) return <p className={styles.facts}>{m.agendaWhy[why]}</p>;
  const people = { n: numbers.count(counts.n), of: numbers.count(counts.asked) };
  const facts = [
    m.agendaWhy[why],
    results.factMedian({ median: numbers.median(figures.median) }),
    figures.adMd === null ? null : results.factSpread({ points: numbers.mean(figures.adMd) }),
    results.factN(people),
  ];
  return <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}

function Answers({ view, point, tallest }: Omit<AgendaItemProps, 'place'>) {
  const m = useMessages('figures');
  const sentence = useColumnsSentence(view);
  const item = itemOf(view.questionnaire, point.itemId);
  if (item.kind === 'category') return null;
  if (isConsensus(view)) return <AgreedLevel view={view} item={item} figures={point.figures} />;
  const { distribution } = point.figures;
  if (distribution === null) return <p className={styles.facts}>{m.noSpread}</p>;
  return (
    <LevelColumns
      distribution={distribution}
      apart={withoutLevel(point.counts)}
      tallest={tallest}
      palette={paletteOf(view.questionnaire, item)}
      sentence={sentence(item, distribution, point.counts)}
    />
  );
}
