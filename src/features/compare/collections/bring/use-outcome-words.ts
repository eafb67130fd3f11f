import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import type { Outcome } from '../worker/gathering-tasks.ts';
import { isStanding, type GroupKind } from './outcomes.ts';

interface OutcomeWords {
  readonly ofGroup: (kind: GroupKind) => { readonly title: string; readonly todo: string };
  /** A file by its name, with what more there is to say about it. */
  readonly ofOne: (outcome: Outcome) => string;
}

/** Sentences for what files are, and for what to do about them. */
export function useOutcomeWords(): OutcomeWords {
  const m = useMessages('summary-files');
  const format = useFormat();
  const more = (outcome: Outcome): string => {
    if ('standing' in outcome) {
      const { standing } = outcome;
      if ('closedOn' in standing) return m.closedOn({ day: format.day(standing.closedOn) });
      return standing.kind === 'otherRevision' ? m.revision(standing) : '';
    }
    const { kind, details, path } = outcome.problem;
    if (kind === 'tooLarge') {
      const size = format.bytes(Number(details['bytes']));
      return m.size({ size, most: format.bytes(Number(details['most'])) });
    }
    return path === '' ? '' : m.at({ path });
  };
  return {
    ofGroup: (kind) => (isStanding(kind) ? m.standings[kind] : m.problems[kind]),
    ofOne: (outcome) => {
      const rest = more(outcome);
      return rest === '' ? outcome.name : `${outcome.name}: ${rest}`;
    },
  };
}
