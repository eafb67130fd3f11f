import { Link } from 'wouter';
import { fittingAnswer } from '../../../domain/response/completeness.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Answering } from '../answering.ts';
import { progressOf } from '../pages.ts';

/** How many statements are open, what that means, and the way to the first of them. */
export function OpenLead({ answering }: { answering: Answering }) {
  const m = useMessages('review');
  const { response, questionnaires, pages, mode } = answering;
  const { asked, answered } = progressOf(response, questionnaires);
  if (answered === asked) return <p>{m.allAnswered({ asked })}</p>;
  const open = asked - answered;
  const first = firstOpen({ response, pages });
  return (
    <>
      <p>{mode === 'quickScan' ? m.openInScan({ open, asked }) : m.open({ open, asked })}</p>
      {first !== undefined && (
        <p>
          <Link href={first.path} state={{ item: first.item, isTarget: true }}>
            {m.firstOpen}
          </Link>
        </p>
      )}
    </>
  );
}

function firstOpen({ response, pages }: Pick<Answering, 'response' | 'pages'>) {
  for (const { path, questionnaire, dimension } of pages) {
    const answers = response.answers[questionnaire.id] ?? {};
    const item = dimension.items.find((one) => fittingAnswer(one, answers) === undefined);
    if (item !== undefined) return { path, item: item.id };
  }
  return undefined;
}
