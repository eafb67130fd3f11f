import type { QuestionnaireResult, WhyNot } from '../score/results.ts';

/** How much of a questionnaire is not shown, and why. */
export interface HiddenFigures {
  readonly because: WhyNot;
  /** Scored dimensions without a mean for this reason. */
  readonly dimensions: number;
  /** Statements without figures of their own for this reason. */
  readonly items: number;
}

/** What is missing from a questionnaire's results, by reason, in the order in which it is met. */
export function hiddenFigures(result: QuestionnaireResult): HiddenFigures[] {
  const found = new Map<WhyNot, { dimensions: number; items: number }>();
  const at = (because: WhyNot) => {
    const counts = found.get(because) ?? { dimensions: 0, items: 0 };
    found.set(because, counts);
    return counts;
  };
  for (const { scored, figures, items } of result.dimensions) {
    if (scored && figures.kind === 'hidden') at(figures.because).dimensions += 1;
    for (const item of items) {
      const shown = item.kind === 'category' ? item.options : item.figures;
      if (shown?.kind === 'hidden') at(shown.because).items += 1;
    }
  }
  return [...found].map(([because, counts]) => ({ because, ...counts }));
}
