import type { ItemId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';

/** An item with the kind of document that would show its level. */
export interface EvidencedItem {
  readonly id: ItemId;
  /** Median on the favourable scale, 1 to 5. */
  readonly level: number;
  /** Key of a document type. */
  readonly documentType: string;
}

export interface DocumentEvidence {
  readonly shown: readonly ItemId[];
  readonly claimed: readonly ItemId[];
  /** The document exists, and yet the level is low: a paper that is not known or not used. */
  readonly unused: readonly ItemId[];
  /** shown / (shown + claimed), 0 to 1; null when no level claims anything. */
  readonly shareShown: number | null;
}

/**
 * M15: from level 3 on an answer claims what a document can show. It is `shown` when a live
 * document of the item's type is in the register, else `claimed`. The level itself never changes.
 * `live` holds the types with a live document.
 */
export function documentEvidence(
  items: readonly EvidencedItem[],
  live: ReadonlySet<string>,
  { claimingLevel, unusedLevel }: MethodSettings = defaultSettings,
): DocumentEvidence {
  const idsWhere = (isThere: (item: EvidencedItem) => boolean) =>
    items.filter(isThere).map(({ id }) => id);
  const isLive = ({ documentType }: EvidencedItem) => live.has(documentType);
  const shown = idsWhere((item) => item.level >= claimingLevel && isLive(item));
  const claimed = idsWhere((item) => item.level >= claimingLevel && !isLive(item));
  const unused = idsWhere((item) => item.level <= unusedLevel && isLive(item));
  const all = shown.length + claimed.length;
  return { shown, claimed, unused, shareShown: all === 0 ? null : shown.length / all };
}
