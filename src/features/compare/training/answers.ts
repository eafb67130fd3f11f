import { isTrap } from '../../../domain/comparison/exercise.ts';
import { lawAndMandate, matchNetwork } from '../../../domain/comparison/match-network.ts';
import { matchPractice } from '../../../domain/comparison/match-practice.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import type { ExercisePair } from '../../../domain/comparison/exercise.ts';
import type { ListItem, ReportTable } from '../../../files/report/report-document.ts';
import { empty, said } from '../../../paper/cells.ts';
import { read, wordsOf, type SheetMaterial } from './material.ts';

/** So many pairs that only look good are explained. */
const mostTraps = 4;

/** Every pair by which one could learn from the other. */
export function pairsTable(material: SheetMaterial): ReportTable {
  const { exercise, m, practices, letterOf, format } = material;
  return {
    caption: m.pairsTable,
    columns: [
      { label: m.guest },
      { label: m.host },
      { label: m.about, width: 4 },
      { label: m.verdict, width: 2 },
      { label: m.alike },
    ],
    rows: exercise.pairs.map(({ learner, partner }) => [
      said(letterOf(learner)),
      said(letterOf(partner.teacher)),
      said(about({ learner, partner }, material)),
      said(practices.verdicts[partner.verdict]),
      partner.likeness.share === null ? said('–') : said(format.percent(partner.likeness.share)),
    ]),
  };
}

/** Pairs that fail on law or mandate, with the condition on which they do. */
export function traps(material: SheetMaterial): ListItem[] {
  const { exercise, m, letterOf } = material;
  return exercise.pairs
    .filter(({ partner }) => isTrap(partner))
    .slice(0, mostTraps)
    .map((pair) => ({
      text: {
        text: m.trap({
          guest: letterOf(pair.learner),
          host: letterOf(pair.partner.teacher),
          about: about(pair, material),
        }),
      },
      notes: reasons(pair, material).map((text) => ({ text })),
    }));
}

function reasons({ learner, partner }: ExercisePair, material: SheetMaterial): string[] {
  const { contexts, conditions } = material.learning.material;
  const [ours, theirs] = [contexts.get(learner), contexts.get(partner.teacher)];
  if (ours === undefined || theirs === undefined) return [];
  return matchNetwork(theirs, ours, conditions).checks.flatMap(({ item, level, gap, atLeast }) => {
    const text = material.items.get(item)?.text;
    if (text === undefined || level === null || gap === null) return [];
    if (!lawAndMandate.has(item) || gap < 2) return [];
    return [
      material.m.trapReason({ condition: read(text, material), there: atLeast, here: level }),
    ];
  });
}

/** Where the practice could work, network by network. */
export function practiceAnswers(card: PracticeCard, material: SheetMaterial): ReportTable {
  const { exercise, learning, items, m, practices, letterOf } = material;
  return {
    caption: read(card.title, material),
    columns: [{ label: m.network }, { label: m.verdict, width: 2 }, { label: m.first, width: 5 }],
    rows: exercise.keys.map((key) => {
      const conditions = learning.material.contexts.get(key)?.conditions ?? {};
      const { verdict, first } = matchPractice(card.requires, conditions);
      const text = first === null ? undefined : items.get(first.item)?.text;
      return [
        said(letterOf(key)),
        said(practices.verdicts[verdict]),
        text === undefined
          ? first === null
            ? said(m.nothing)
            : empty
          : said(wordsOf(text, material)),
      ];
    }),
  };
}

function about({ partner }: ExercisePair, material: SheetMaterial): string {
  const { learning, format } = material;
  return format.list(partner.topics.map((topic) => read(learning.titleOf(topic), material)));
}
