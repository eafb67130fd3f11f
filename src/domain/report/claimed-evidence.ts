import type { ItemId } from '../kernel/ids.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { documentEvidence } from '../score/document-evidence.ts';
import type { QuestionnaireResult } from '../score/results.ts';
import { documentsInForce } from './document-clauses.ts';
import { isKnownEnough } from './read-figures.ts';
import type { DocumentRegister } from './signal-inputs.ts';

/**
 * `shown`: a document in force stands behind the level. `claimed`: none does. `unused`: the document
 * is there, and the level is low all the same. `open`: too low to claim anything.
 */
export type EvidenceStanding = 'shown' | 'claimed' | 'unused' | 'open';

export interface ItemEvidence {
  readonly itemId: ItemId;
  /** Key of the document type that would show the level. */
  readonly documentType: string;
  /** Median on the favourable scale, 1 to 5. */
  readonly level: number;
  readonly n: number;
  readonly asked: number;
  readonly standing: EvidenceStanding;
}

export interface ClaimedEvidence {
  readonly items: readonly ItemEvidence[];
  /** shown / (shown + claimed), 0 to 1; null when no level claims anything. */
  readonly shareShown: number | null;
}

/**
 * M15 for the statements that a document could show, in their order, by their published medians;
 * hidden ones and those not known enough are left out. The level itself never changes.
 */
export function evidenceIn(
  result: QuestionnaireResult,
  questionnaire: Questionnaire,
  register: DocumentRegister,
  settings: MethodSettings,
): ClaimedEvidence {
  const types = new Map(
    questionnaire.dimensions
      .flatMap(({ items }) => items)
      .flatMap((item) =>
        item.kind === 'level' && item.evidence !== undefined
          ? [[item.id, item.evidence] as const]
          : [],
      ),
  );
  const items = result.dimensions
    .flatMap((dimension) => dimension.items)
    .flatMap((item) => {
      const documentType = types.get(item.id);
      const { figures, counts } = item;
      const isLeftOut = figures.kind === 'hidden' || !isKnownEnough(item, settings);
      if (documentType === undefined || isLeftOut) return [];
      const level = figures.value.favourableMedian;
      return [{ id: item.id, level, documentType, n: counts.n, asked: counts.asked }];
    });
  const live = new Set(documentsInForce(register).map(({ type }) => type));
  const evidence = documentEvidence(items, live, settings);
  const standingOf = (id: ItemId): EvidenceStanding => {
    if (evidence.shown.includes(id)) return 'shown';
    if (evidence.claimed.includes(id)) return 'claimed';
    return evidence.unused.includes(id) ? 'unused' : 'open';
  };
  return {
    items: items.map(({ id, ...item }) => ({ itemId: id, ...item, standing: standingOf(id) })),
    shareShown: evidence.shareShown,
  };
}
