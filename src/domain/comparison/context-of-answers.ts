import type { ContextProfile } from '../network/context.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';

/**
 * The conditions as they were agreed in a meeting, without sources, which a meeting does not give.
 * Anything but a position or an option of the questionnaire's own is left out.
 */
export function contextOfAnswers(
  { version, dimensions }: Questionnaire,
  answers: Readonly<Record<string, Answer>>,
  assessedOn: string,
): ContextProfile {
  const items = dimensions.flatMap((dimension) => dimension.items);
  const profile: ContextProfile = { version, assessedOn, conditions: {}, categories: {} };
  for (const item of items) {
    const answer = answers[item.id];
    if (item.kind === 'level' && answer?.kind === 'level') {
      profile.conditions[item.id] = { level: answer.level, source: '' };
    }
    if (item.kind === 'category' && answer?.kind === 'option') {
      const isKnown = item.options.some(({ key }) => key === answer.option);
      if (isKnown) profile.categories[item.id] = { option: answer.option, source: '' };
    }
  }
  return profile;
}
