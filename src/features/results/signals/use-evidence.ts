import type { Mode } from '../../../domain/network/round.ts';
import type { Evidence } from '../../../domain/report/evidence.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { evidenceSentence } from '../../../sentences/evidence-sentence.ts';

/** The numbers that a signal stands on, with its threshold, from a capital letter on. */
export function useEvidence(mode: Mode): (evidence: Evidence) => string {
  const spoken = {
    language: useLanguage(),
    format: useFormat(),
    signals: useMessages('signals'),
  };
  return (evidence) => evidenceSentence(evidence, mode, spoken);
}
