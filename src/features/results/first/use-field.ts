import type { Field } from '../../../domain/report/action.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isConsensus, type View } from '../view.ts';

/** What level and agreement together ask for, and what that means (in a meeting there is no agreement to measure). */
export function useField(view: View): (field: Field) => { name: string; meaning: string } {
  const m = useMessages('results');
  return (field) => {
    switch (field) {
      case 'act':
        return {
          name: m.fieldAct,
          meaning: isConsensus(view) ? m.fieldActConsensus : m.fieldActMeaning,
        };
      case 'talk':
        return {
          name: m.fieldTalk,
          meaning: isConsensus(view) ? m.fieldTalkConsensus : m.fieldTalkMeaning,
        };
      case 'keep':
        return { name: m.fieldKeep, meaning: m.fieldKeepMeaning };
      case 'findWhoIsLeftOut':
        return { name: m.fieldFindWhoIsLeftOut, meaning: m.fieldFindWhoIsLeftOutMeaning };
      case 'makeKnown':
        return { name: m.fieldMakeKnown, meaning: m.fieldMakeKnownMeaning };
    }
  };
}
