import { readText } from '../../../domain/questionnaire/text.ts';
import { questionnaireTitle } from '../../../files/built-in/questionnaire-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { isStandingGroup, type GroupKind, type Outcome } from './outcomes.ts';

export interface OutcomeWords {
  readonly ofGroup: (kind: GroupKind) => { readonly title: string; readonly todo: string };
  /** What more there is to say about one file; empty when the group says all. */
  readonly ofOne: (outcome: Outcome) => string;
}

/** Sentences for what files are, and for what to do about them. */
export function useOutcomeWords(): OutcomeWords {
  const m = useMessages('outcomes');
  const format = useFormat();
  const title = useQuestionnaireTitle();
  return {
    ofGroup: (kind) => (isStandingGroup(kind) ? m.standings[kind] : m.problems[kind]),
    ofOne: (outcome) => {
      if ('problem' in outcome) {
        const { kind, details } = outcome.problem;
        if (kind !== 'tooLarge') return '';
        const size = format.bytes(Number(details['bytes']));
        return m.size({ size, most: format.bytes(Number(details['most'])) });
      }
      const { standing } = outcome;
      switch (standing.kind) {
        case 'new':
          return standing.comparable === null ? '' : m.comparable(standing.comparable);
        case 'newerRevision':
          return format.list([
            m.revisionAfter(standing),
            ...(standing.comparable === null ? [] : [m.comparable(standing.comparable)]),
          ]);
        case 'olderRevision':
        case 'differs':
          return m.revision(standing);
        case 'otherQuestionnaire':
          return m.otherVersion({ ...standing, title: title(standing.id) });
        default:
          return '';
      }
    },
  };
}

/** What a questionnaire is called; one that does not come with Concord keeps its id. */
export function useQuestionnaireTitle(): (id: string) => string {
  const language = useLanguage();
  return (id) => readText(questionnaireTitle(id), language).value;
}
