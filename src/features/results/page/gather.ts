import type { Answer } from '../../../domain/response/answer.ts';
import { QuestionnaireResponse } from '../../../domain/response/response.ts';

export interface Gathered {
  /** Reads a row; one that this version cannot read, or that was not handed in, is left out. */
  take(this: void, row: unknown): void;
  readonly responses: readonly QuestionnaireResponse[];
}

/**
 * Keeps of each response what scoring needs, so that many fit: equal answers are one object, and
 * reasons given in words, which no figure counts, are dropped.
 */
export function gatherResponses(): Gathered {
  const responses: QuestionnaireResponse[] = [];
  const known = new Map<string, Answer>();
  const keep = (answer: Answer): Answer => {
    const bare = answer.kind === 'notApplicable' ? { ...answer, reason: '' } : answer;
    const key = keyOf(bare);
    const kept = known.get(key) ?? bare;
    known.set(key, kept);
    return kept;
  };
  return {
    responses,
    take: (row) => {
      const read = QuestionnaireResponse.safeParse(row);
      if (!read.success || read.data.state !== 'handedIn') return;
      responses.push({
        ...read.data,
        questionnaires: [],
        position: null,
        answers: mapValues(read.data.answers, (answers) => mapValues(answers, keep)),
      });
    },
  };
}

function keyOf(answer: Answer): string {
  switch (answer.kind) {
    case 'level':
      return `${answer.level}${answer.minorityView === true ? ' seen differently' : ''}`;
    case 'option':
      return `option ${answer.option}`;
    case 'dontKnow':
    case 'notApplicable':
    case 'preferNotToSay':
      return answer.kind;
  }
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
