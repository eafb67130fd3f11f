import type { Source } from '../../domain/questionnaire/questionnaire.ts';
import { findPaper } from './papers.ts';

/** Papers by their short names, each with its sections; a paper is named once. */
export function sourcesToText(sources: readonly Source[]): string {
  const papers = [...new Set(sources.map(({ paper }) => paper))];
  return papers
    .map((paper) => {
      const name = findPaper(paper)?.short ?? paper;
      const sections = sources.flatMap((one) =>
        one.paper === paper && one.section !== undefined ? [one.section] : [],
      );
      return [name, ...new Set(sections)].join(', ');
    })
    .join('; ');
}
