import type { Field } from '../../../domain/report/field.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isConsensus, targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** What level and agreement together ask for, and what that means (in a meeting there is no agreement to measure). */
export function useField(view: View): (field: Field) => { name: string; meaning: string } {
  const m = useMessages('results');
  const p = { level: useNumbers().count(targetOf(view)) };
  return (field) => {
    switch (field) {
      case 'act':
        return {
          name: m.fieldAct,
          meaning: isConsensus(view) ? m.fieldActConsensus(p) : m.fieldActMeaning(p),
        };
      case 'talk':
        return {
          name: m.fieldTalk,
          meaning: isConsensus(view) ? m.fieldTalkConsensus(p) : m.fieldTalkMeaning(p),
        };
      case 'keep':
        return { name: m.fieldKeep, meaning: m.fieldKeepMeaning(p) };
      case 'findWhoIsLeftOut':
        return { name: m.fieldFindWhoIsLeftOut, meaning: m.fieldFindWhoIsLeftOutMeaning(p) };
      case 'makeKnown':
        return { name: m.fieldMakeKnown, meaning: m.fieldMakeKnownMeaning };
    }
  };
}
