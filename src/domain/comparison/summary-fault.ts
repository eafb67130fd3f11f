import type { Summary, SummaryDimension, SummaryQuestionnaire } from './summary.ts';

/** What is wrong with a summary whose shape is right, and where. */
export interface SummaryFault {
  readonly kind:
    /** The same questionnaire, dimension or item twice. */
    | 'repeated'
    /** More answers than were asked for. */
    | 'moreThanAsked'
    /** Figures of fewer persons than the round's threshold: they should never have left. */
    | 'underThreshold'
    /** The text is of another questionnaire than the figures. */
    | 'otherText';
  /** `questionnaires[0].dimensions[2]` */
  readonly path: string;
}

/** The first fault of a summary; null where it keeps the rules that its shape alone cannot hold. */
export function summaryFault({ questionnaires, round }: Summary): SummaryFault | null {
  const seen = new Set<string>();
  for (const [index, questionnaire] of questionnaires.entries()) {
    const path = `questionnaires[${index}]`;
    if (seen.has(questionnaire.id)) return { kind: 'repeated', path };
    seen.add(questionnaire.id);
    const threshold = round.mode === 'survey' ? round.k : 1;
    const fault = questionnaireFault(questionnaire, threshold, path);
    if (fault !== null) return fault;
  }
  return null;
}

function questionnaireFault(
  { id, version, n, asked, text, dimensions }: SummaryQuestionnaire,
  threshold: number,
  path: string,
): SummaryFault | null {
  if (n > asked) return { kind: 'moreThanAsked', path };
  if (text !== null && (text.id !== id || text.version !== version)) {
    return { kind: 'otherText', path };
  }
  const [dimensionIds, itemIds] = [new Set<string>(), new Set<string>()];
  for (const [index, dimension] of dimensions.entries()) {
    const kind =
      kindOfFault(dimension, dimensionIds, threshold) ?? faultOfSides(dimension, threshold);
    if (kind !== null) return { kind, path: `${path}.dimensions[${index}]` };
    for (const [place, item] of dimension.items.entries()) {
      const inItem =
        kindOfFault(item, itemIds, threshold) ?? (item.n > item.asked ? 'moreThanAsked' : null);
      if (inItem !== null) {
        return { kind: inItem, path: `${path}.dimensions[${index}].items[${place}]` };
      }
    }
  }
  return null;
}

function faultOfSides({ n, sides }: SummaryDimension, threshold: number) {
  if (sides?.kind !== 'shown') return null;
  const { persons } = sides.value;
  if (persons.some((count) => count < threshold)) return 'underThreshold';
  return persons[0] + persons[1] > n ? 'moreThanAsked' : null;
}

interface Figured {
  readonly id: string;
  readonly n: number;
  readonly figures: { readonly kind: string };
}

/** Notes the id among those that were seen. */
function kindOfFault(one: Figured, seen: Set<string>, threshold: number) {
  if (seen.has(one.id)) return 'repeated';
  seen.add(one.id);
  return one.figures.kind === 'shown' && one.n < threshold ? 'underThreshold' : null;
}
