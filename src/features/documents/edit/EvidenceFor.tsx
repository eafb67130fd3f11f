import { useEffect, useState } from 'react';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';

/** The statements whose level a document of this type shows, folded; nothing where there are none. */
export function EvidenceFor({ type }: { type: string }) {
  const m = useMessages('documents');
  const [statements, setStatements] = useState<readonly Text[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const found = await loadEvidenced(type);
      if (isCurrent) setStatements(found);
    };
    load().catch(() => {
      // The form is whole without them.
    });
    return () => {
      isCurrent = false;
    };
  }, [type]);
  if (statements.length === 0) return null;
  return (
    <details>
      <summary>{m.evidenceFor}</summary>
      <p>{m.evidenceText}</p>
      <ul>
        {statements.map((text) => (
          <li key={text.en}>
            <QuestionText text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}

async function loadEvidenced(type: string): Promise<Text[]> {
  const questionnaires = await Promise.all(
    questionnaireIndex.map(({ id }) => loadQuestionnaire(id)),
  );
  return questionnaires.flatMap((questionnaire) =>
    itemsOf(questionnaire).flatMap((item) =>
      item.kind === 'level' && item.evidence === type ? [item.text] : [],
    ),
  );
}
