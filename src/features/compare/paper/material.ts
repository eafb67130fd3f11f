import type { Collection } from '../../../domain/comparison/collection.ts';
import type { ComparedRow, NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import { countedRows } from '../../../domain/comparison/compared-in.ts';
import { createCountryTeller } from '../../../domain/comparison/country-groups.ts';
import { commonGaps, itemsAmong, type ItemAmong } from '../../../domain/comparison/items-among.ts';
import { peersAmong, type DimensionAmong } from '../../../domain/comparison/peers-among.ts';
import { slopesAmong, type SlopesAmong } from '../../../domain/comparison/slopes-among.ts';
import type { Visit } from '../../../domain/comparison/visit-plan.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import type { DimensionId } from '../../../domain/kernel/ids.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { PlaneAmong } from '../../../domain/report/plane-among.ts';

/** What a comparison on paper is made of. */
export interface Comparison {
  readonly collection: Collection;
  readonly compared: NetworksCompared;
  /** The text of the form that all are set beside. */
  readonly questionnaire: Questionnaire;
  /** How a network is called; numbers and names in an order that says nothing. */
  readonly callOf: (key: string) => string;
  /** Null where the collection does not have both questionnaires. */
  readonly plane: PlaneAmong | null;
  readonly visits: readonly Visit[];
  /** Titles of the dimensions that visits are about. */
  readonly topicTitle: (topic: Visit['topics'][number]) => Text;
  readonly made: { readonly version: string; readonly day: string };
}

/** All that is counted over the networks, worked out once. */
export interface Material extends Comparison {
  readonly rows: readonly ComparedRow[];
  readonly counted: number;
  readonly dimensions: readonly DimensionAmong[];
  readonly items: readonly ItemAmong[];
  readonly gaps: readonly ItemAmong[];
  readonly slopes: readonly SlopesAmong[];
  /** A network's country as it may be told; null where it only stands with others. */
  readonly tellCountry: (country: string) => string | null;
}

/** So many gaps are named on paper, from so many networks with a figure on; our choice. */
const [mostGaps, fewestNetworks] = [10, 5];

export function gather(comparison: Comparison): Material {
  const { compared, callOf } = comparison;
  const items = itemsAmong(compared.rows, compared.dimensions, compared.own);
  const order = new Intl.Collator(undefined, { numeric: true });
  return {
    ...comparison,
    rows: compared.rows.toSorted((a, b) => order.compare(callOf(a.key), callOf(b.key))),
    counted: countedRows(compared).length,
    dimensions: peersAmong(compared.rows, compared.dimensions, compared.own),
    items,
    gaps: commonGaps(items, mostGaps, fewestNetworks),
    slopes: slopesAmong(compared.rows, compared.dimensions),
    tellCountry: createCountryTeller(
      comparison.collection.naming,
      compared.rows.map(({ summary }) => summary.network.country),
    ),
  };
}

/** Networks with two rounds that stand beside each other in at least one dimension. */
export function networksWithTwoRounds({ slopes }: Pick<Material, 'slopes'>): number {
  return new Set(slopes.flatMap((one) => one.slopes.map(({ key }): ContentHash => key))).size;
}

export function titleOfDimension({ questionnaire }: Comparison, id: DimensionId): Text {
  return dimensionOf(questionnaire, id).title;
}
