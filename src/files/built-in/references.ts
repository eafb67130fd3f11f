import type { Source } from '../../domain/questionnaire/questionnaire.ts';
import { findPaper } from './papers.ts';

/** One line to a paper, with all its sections. A paper that is not in the list goes by its key. */
export function sourcesToReferences(sources: readonly Source[]): string[] {
  const sections = new Map<string, string[]>();
  for (const { paper, section } of sources) {
    const known = sections.get(paper) ?? [];
    sections.set(paper, section === undefined ? known : [...known, section]);
  }
  return [...sections].map(([paper, places]) =>
    [findPaper(paper)?.short ?? paper, places.join('; ')].filter((part) => part !== '').join(', '),
  );
}
