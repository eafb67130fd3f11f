import { Link } from 'wouter';
import { evidenceIn } from '../../../domain/report/claimed-evidence.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import type { View } from '../view.ts';
import { EvidenceFigure } from './EvidenceFigure.tsx';
import { useDocumentRegister } from './use-document-register.ts';

/** Which levels a document shows and which are claimed (M15); the way to the register without any. */
export function ShownOrClaimed({ view }: { view: View }) {
  const m = useMessages('figures-known');
  const register = useDocumentRegister(view);
  if (register === undefined) return <Coming />;
  const evidence = evidenceIn(view.result, view.questionnaire, register, view.round.settings);
  if (evidence.items.length === 0) return null;
  if (register.documents.length === 0) {
    return (
      <p>
        {m.evidenceNoRegister}{' '}
        <Link href={`/networks/${view.network.id}/documents`}>{m.toRegister}</Link>
      </p>
    );
  }
  return <EvidenceFigure view={view} evidence={evidence} />;
}
