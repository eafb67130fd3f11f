import { assertNever } from '../domain/kernel/assert-never.ts';
import type { Mode } from '../domain/network/round.ts';
import type { Documents, Evidence } from '../domain/report/evidence.ts';
import { documentTypes } from '../files/built-in/document-types.ts';
import type { Catalogues } from '../i18n/catalogues.ts';
import { numbersIn } from './numbers.ts';
import { readIn, withCapital, type Spoken } from './spoken.ts';

interface SpokenSignals extends Spoken {
  readonly signals: Catalogues['signals'];
}

/** The numbers that a sign stands on, with its threshold. */
export function evidenceSentence(evidence: Evidence, mode: Mode, words: SpokenSignals): string {
  return withCapital(toWords(evidence, mode, words));
}

function toWords(evidence: Evidence, mode: Mode, words: SpokenSignals): string {
  const { signals: m } = words;
  const numbers = numbersIn(words.format);
  switch (evidence.kind) {
    case 'answerShare': {
      const { end, value, n, asked, threshold } = evidence;
      const p = {
        percent: numbers.percent(value),
        n: numbers.count(n),
        of: numbers.count(asked),
        limit: numbers.percent(threshold),
      };
      return end === 'high' ? m.shareHigh(p) : m.shareLow(p);
    }
    case 'median': {
      const { end, value, n, asked, threshold } = evidence;
      const [median, limit] = [numbers.median(value), numbers.median(threshold)];
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
        document: documentTitle(evidence.documentType, words),
      });
    case 'dimensionChange':
    case 'itemChange': {
      const { before, now, threshold } = evidence;
      const p = {
        before: numbers.precise(before.mean),
        now: numbers.precise(now.mean),
        n: numbers.count(now.n),
        limit: numbers.mean(Math.abs(threshold)),
      };
      return threshold < 0 ? m.fall(p) : m.rise(p);
    }
    case 'documents':
      return documentsSentence(evidence, words);
    default:
      return assertNever(evidence);
  }
}

function documentsSentence(documents: Documents, words: SpokenSignals): string {
  const { signals: m } = words;
  const numbers = numbersIn(words.format);
  const { what, value, of, threshold, documentType } = documents;
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
      return m.sameType({ ...p, document: documentTitle(documentType ?? '', words) });
    default:
      return assertNever(what);
  }
}

/** A document type in the reader's words; one that is not in the list goes by its key. */
export function documentTitle(key: string, words: Pick<Spoken, 'language'>): string {
  const type = documentTypes.find((one) => one.key === key);
  return type === undefined ? key : readIn(type.title, words);
}
