import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import type { Questionnaires } from './use-questionnaires.ts';

/** Questionnaires of the round that this copy of Concord cannot read: said, and nothing guessed. */
export function Unreadable({ questionnaires }: { questionnaires: Questionnaires['unreadable'] }) {
  const m = useMessages('results-none');
  const read = useReadText();
  return questionnaires.map(({ id, version, here }) => (
    <Notice key={id} title={m.unreadableTitle({ title: here === null ? id : read(here.title) })}>
      {here === null
        ? m.unknownText({ id, version })
        : m.unreadableText({ answered: version, here: here.version })}
    </Notice>
  ));
}
