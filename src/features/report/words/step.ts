import { assertNever } from '../../../domain/kernel/assert-never.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import type { Field } from '../../../domain/report/field.ts';
import type { Recommendation, RecommendedStep } from '../../../domain/report/recommend.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { sourcesToReferences } from '../../../files/built-in/references.ts';
import type { Words } from '../../../files/report/report-document.ts';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { questionnaireOf } from './find.ts';
import { toSentence, withCapital } from '../../../sentences/spoken.ts';
import { reasonsFor } from '../../../sentences/reasons.ts';
import { numbersOf, read, wordsOf, type ReportWords } from './words.ts';

export interface StepWords {
  /** What to do. */
  readonly text: Words;
  /** The statement that it is about; null where it stands for several. */
  readonly about: Words | null;
  readonly why: string;
  readonly source: string;
}

/** One thing to do: what, about what, why, and from where. */
export function stepOf(
  recommendation: Recommendation,
  report: RoundReport,
  words: ReportWords,
): StepWords {
  const { report: m } = words;
  const numbers = numbersOf(words);
  const source = sourcesToReferences(recommendation.sources).join('; ');
  if (recommendation.kind === 'instead') {
    const { replaces, text, wonBy } = recommendation;
    const takes = m.takesPlace({ count: replaces.length, n: numbers.count(replaces.length) });
    return {
      text: wordsOf(text, words),
      about: null,
      why: `${takes} ${m.firstRule({ rule: read(wonBy.rule.rule, words) })}`,
      source,
    };
  }
  const { step, wonBy } = recommendation;
  const item = itemOf(questionnaireOf(report, step.questionnaireId), step.itemId);
  const rule = wonBy === null ? '' : ` ${m.firstRule({ rule: read(wonBy.rule.rule, words) })}`;
  return {
    text: whatToDo(step, item, words),
    about: wordsOf(item.text, words),
    why: `${toSentence(whyOf(step, item, report, words))}${rule}`,
    source: source !== '' && item.derived === true ? derived(source, words) : source,
  };
}

function derived(reference: string, { results }: ReportWords): string {
  return results.sourceDerived({ reference });
}

function whatToDo({ step }: RecommendedStep, item: Item, words: ReportWords): Words {
  const { results: m } = words;
  switch (step) {
    case 'nextStep':
      return item.kind === 'level' ? wordsOf(item.nextStep.text, words) : { text: '' };
    case 'makeKnown':
      return { text: m.makeKnown };
    case 'setReviewDate':
      return { text: m.setReviewDate };
    case 'offerToOthers':
      return { text: m.offerToOthers };
    default:
      return assertNever(step);
  }
}

function whyOf(
  step: RecommendedStep,
  item: Item,
  { result }: RoundReport,
  words: ReportWords,
): string {
  if (step.field === null) return words.signals.noFigure;
  const why = reasonsFor(step, item, result.mode, words);
  return `“${read(item.text, words)}” ${fieldName(step.field, words)}: ${why}`;
}

/** The name of a field, as the results give it. */
export function fieldName(field: Field, { results: m }: ReportWords): string {
  return withCapital(
    {
      act: m.fieldAct,
      talk: m.fieldTalk,
      keep: m.fieldKeep,
      findWhoIsLeftOut: m.fieldFindWhoIsLeftOut,
      makeKnown: m.fieldMakeKnown,
    }[field],
  );
}
