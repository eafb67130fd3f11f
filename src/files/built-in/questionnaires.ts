import index from 'virtual:questionnaire-index';
import { QuestionnaireId } from '../../domain/kernel/ids.ts';
import type { Purpose, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { Scope } from '../../domain/questionnaire/scope.ts';
import type { Language } from '../../domain/questionnaire/text.ts';

/** What is known of a questionnaire without loading its items. */
export interface QuestionnaireEntry {
  readonly id: QuestionnaireId;
  readonly file: string;
  readonly version: string;
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
const quickScans: Record<Language, () => Promise<{ default: Questionnaire }>> = {
  en: () => import('../../../questionnaires/formalisation.yaml?core=en'),
  nl: () => import('../../../questionnaires/formalisation.yaml?core=nl'),
  de: () => import('../../../questionnaires/formalisation.yaml?core=de'),
  fr: () => import('../../../questionnaires/formalisation.yaml?core=fr'),
};

/**
 * Loads one shipped questionnaire in all its languages; each is a chunk of its own, checked when the
 * app was built.
 */
export async function loadQuestionnaire(id: QuestionnaireId): Promise<Questionnaire> {
  const entry = questionnaireIndex.find((one) => one.id === id);
  const load = files[`../../../questionnaires/${entry?.file ?? ''}`];
  if (load === undefined) throw new Error(`There is no questionnaire ${id}`);
  return load();
}

/**
 * Loads what a member is asked, in one language at least. Of the quick scan that is all that comes,
 * an eighth of the whole: it is on its way to an old phone.
 */
export async function loadAsked(
  id: QuestionnaireId,
  scope: Scope,
  language: Language,
): Promise<Questionnaire> {
  if (id === quickScan && scope === 'core') return (await quickScans[language]()).default;
  return loadQuestionnaire(id);
}
