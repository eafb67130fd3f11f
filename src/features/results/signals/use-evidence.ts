import { assertNever } from '../../../domain/kernel/assert-never.ts';
import type { Mode } from '../../../domain/network/round.ts';
import type {
  DimensionChange,
  Documents,
  Evidence,
  ItemChange,
} from '../../../domain/report/evidence.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useDocumentTitle } from '../evidence/use-document-title.ts';
import { useNumbers } from '../words.ts';

/** The numbers that a signal stands on, with its threshold, from a capital letter on. */
export function useEvidence(mode: Mode): (evidence: Evidence) => string {
  const words = useWords(mode);
  return (evidence) => {
    const text = words(evidence);
    return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
  };
}

function useWords(mode: Mode): (evidence: Evidence) => string {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const changeWords = useChange();
  const documentWords = useDocuments();
  const documentTitle = useDocumentTitle();
  return (evidence) => {
    switch (evidence.kind) {
      case 'answerShare': {
        const { end, value, n, asked, threshold } = evidence;
        const limit = numbers.percent(threshold);
        const people = { n: numbers.count(n), of: numbers.count(asked) };
        const p = { percent: numbers.percent(value), ...people, limit };
        return end === 'high' ? m.shareHigh(p) : m.shareLow(p);
      }
      case 'median': {
        const { end, value, n, asked, threshold } = evidence;
        const limit = numbers.median(threshold);
        const median = numbers.median(value);
        if (mode === 'consensus') {
          const p = { level: median, limit };
          return end === 'high' ? m.agreedHigh(p) : m.agreedLow(p);
        }
        const p = { median, n: numbers.count(n), of: numbers.count(asked), limit };
        return end === 'high' ? m.medianHigh(p) : m.medianLow(p);
      }
      case 'unawareShare':
        return m.unaware({
          percent: numbers.percent(evidence.value),
          of: numbers.count(evidence.of),
          limit: numbers.percent(evidence.threshold),
          document: documentTitle(evidence.documentType),
        });
      case 'dimensionChange':
      case 'itemChange':
        return changeWords(evidence);
      case 'documents':
        return documentWords(evidence);
      default:
        return assertNever(evidence);
    }
  };
}

function useChange(): (change: DimensionChange | ItemChange) => string {
  const m = useMessages('signals');
  const numbers = useNumbers();
  return ({ before, now, threshold }) => {
    const p = {
      before: numbers.precise(before.mean),
      now: numbers.precise(now.mean),
      n: numbers.count(now.n),
      limit: numbers.mean(Math.abs(threshold)),
    };
    return threshold < 0 ? m.fall(p) : m.rise(p);
  };
}

function useDocuments(): (documents: Documents) => string {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const documentTitle = useDocumentTitle();
  return ({ what, value, of, threshold, documentType }) => {
    const p = { n: numbers.count(value), of: numbers.count(of), limit: numbers.count(threshold) };
    const share = numbers.percent(threshold);
    switch (what) {
      case 'inForce':
        return m.inForce(p);
      case 'overdue':
        return m.overdue({ ...p, limit: share });
      case 'oneAuthor':
        return m.oneAuthor({ ...p, limit: share });
      case 'laterPhases':
        return m.laterPhases(p);
      case 'sameType':
        return m.sameType({ ...p, document: documentTitle(documentType ?? '') });
      default:
        return assertNever(what);
    }
  };
}
