import { useMessages } from '../i18n/i18n-context.tsx';
import type { Catalogues } from '../i18n/catalogues.ts';
import { Notice } from './Notice.tsx';

interface StorageProblemNoticeProps {
  /** Null when all is well: then nothing is drawn. */
  problem: { readonly kind: keyof Catalogues['storage']['problems'] } | null;
}

/** Says beside the control that something was not saved, why, and what to do. */
export function StorageProblemNotice({ problem }: StorageProblemNoticeProps) {
  const m = useMessages('storage');
  if (problem === null) return null;
  const { title, text } = m.problems[problem.kind];
  return (
    <Notice kind="problem" title={title}>
      <p>{text}</p>
    </Notice>
  );
}
