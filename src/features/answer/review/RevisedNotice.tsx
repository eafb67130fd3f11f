import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Answering } from '../answering.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';

/** Says that a questionnaire has changed since the person began with it. */
export function RevisedNotice({ answering }: { answering: Answering }) {
  const m = useMessages('review');
  const read = useReadText();
  const { response, questionnaires } = answering;
  const revised = questionnaires.filter(({ id, version }) =>
    response.questionnaires.some((asked) => asked.id === id && asked.version !== version),
  );
  if (revised.length === 0) return null;
  return (
    <Notice>
      {revised.map(({ id, title, version }) => (
        <p key={id}>{m.revised({ title: read(title), version })}</p>
      ))}
    </Notice>
  );
}
