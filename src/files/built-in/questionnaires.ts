import index from 'virtual:questionnaire-index';
import { QuestionnaireId } from '../../domain/kernel/ids.ts';
import type { Purpose, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { Scope } from '../../domain/questionnaire/scope.ts';
import type { Text } from '../../domain/questionnaire/text.ts';

/** What is known of a questionnaire without loading its items. */
export interface QuestionnaireEntry {
  readonly id: QuestionnaireId;
  readonly file: string;
  readonly version: string;
  readonly title: Text;
  readonly audience: Text;
  readonly purpose: Purpose;
  readonly scale: Questionnaire['scale'];
  /** About how long it takes. */
  readonly minutes: { readonly all: number; readonly core?: number };
  readonly itemThreshold?: number;
  /** How many items it has, and how many of them are core. */
  readonly counts: { readonly all: number; readonly core: number };
  readonly dimensions: number;
}

/** Whose core items are the quick scan. */
export const quickScan = QuestionnaireId.parse('FORM');

/** In the order in which a network meets them; any other comes after these. */
const order = ['FORM', 'TRUST', 'BAL', 'INFO', 'SEC', 'LOC', 'NAT', 'TRANSFER', 'CASE'];

function placeOf({ id }: QuestionnaireEntry): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

export const questionnaireIndex: readonly QuestionnaireEntry[] = index.toSorted(
  (a, b) => placeOf(a) - placeOf(b),
);

const files = import.meta.glob<Questionnaire>('../../../questionnaires/*.yaml', {
  import: 'default',
});
const loadQuickScan = () => import('../../../questionnaires/formalisation.yaml?core');

/**
 * Loads one shipped questionnaire; each is a chunk of its own, checked when the app was built.
 * `core`: its core items are all that is needed, so that the quick scan loads half.
 */
export async function loadQuestionnaire(
  id: QuestionnaireId,
  scope: Scope = 'all',
): Promise<Questionnaire> {
  if (id === quickScan && scope === 'core') return (await loadQuickScan()).default;
  const entry = questionnaireIndex.find((one) => one.id === id);
  const load = files[`../../../questionnaires/${entry?.file ?? ''}`];
  if (load === undefined) throw new Error(`There is no questionnaire ${id}`);
  return load();
}
