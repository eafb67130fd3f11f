import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId, ItemId } from '../kernel/ids.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf, type Scope } from '../questionnaire/scope.ts';
import { isSameItem } from './same-item.ts';
import type { SummaryQuestionnaire } from './summary.ts';

/** Texts of questionnaires by their hash: those that come with Concord, and those in summaries. */
export type QuestionnaireTexts = ReadonlyMap<ContentHash, Questionnaire>;

/** What was put to the members of some networks: one version of a questionnaire, whole or its core. */
export interface Form {
  readonly hash: ContentHash;
  readonly version: string;
  readonly scope: Scope;
  /** Items by dimension, in the order in which they were asked. */
  readonly dimensions: ReadonlyMap<DimensionId, readonly ItemId[]>;
}

/** How a form stands to the one that all are set beside. */
export type FormMatch =
  | { readonly kind: 'same' }
  /** So many items of the other form's scored dimensions ask the same. */
  | { readonly kind: 'shared'; readonly shared: number; readonly of: number }
  | {
      readonly kind: 'notComparable';
      /** `otherContent`: another text under the same version number. */
      readonly because: 'otherVersion' | 'otherContent' | 'noText';
    };

export function formOf({ hash, version, scope, dimensions }: SummaryQuestionnaire): Form {
  return {
    hash,
    version,
    scope,
    dimensions: new Map(dimensions.map(({ id, items }) => [id, items.map((item) => item.id)])),
  };
}

/** The same questionnaire asked in the same scope is one form. */
export function formKey({ hash, scope }: Pick<Form, 'hash' | 'scope'>): string {
  return `${hash} ${scope}`;
}

/** The items of a form that ask the same in another, by dimension; or why none can be told. */
export function sharedItems(
  reference: Form,
  form: Form,
  texts: QuestionnaireTexts,
): ReadonlyMap<DimensionId, ReadonlySet<ItemId>> | 'otherVersion' | 'otherContent' | 'noText' {
  if (reference.hash === form.hash) return itemsInBoth(reference, form, () => true);
  if (reference.version === form.version) return 'otherContent';
  if (majorOf(reference) !== majorOf(form)) return 'otherVersion';
  const [here, there] = [reference, form].map(({ hash }) => texts.get(hash));
  if (here === undefined || there === undefined) return 'noText';
  const [ours, theirs] = [here, there].map(
    (one) => new Map(itemsOf(one).map((item) => [item.id, item])),
  );
  return itemsInBoth(reference, form, (id) => {
    const [a, b] = [ours?.get(id), theirs?.get(id)];
    return a !== undefined && b !== undefined && isSameItem(a, b);
  });
}

function itemsInBoth(reference: Form, form: Form, isSame: (id: ItemId) => boolean) {
  return new Map(
    [...reference.dimensions].map(([id, items]) => {
      const there = new Set(form.dimensions.get(id));
      return [id, new Set(items.filter((item) => there.has(item) && isSame(item)))];
    }),
  );
}

function majorOf({ version }: Pick<Form, 'version'>): string {
  return version.split('.')[0] ?? '';
}
