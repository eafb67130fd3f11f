import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId, ItemId } from '../kernel/ids.ts';
import { itemsOf, type Scope } from '../questionnaire/scope.ts';
import type { SharingForm } from './common-items.ts';
import {
  formKey,
  formOf,
  sharedItems,
  type Form,
  type FormMatch,
  type QuestionnaireTexts,
} from './questionnaire-form.ts';
import type { SummaryQuestionnaire } from './summary.ts';

/** One form, how many networks answered it, and how it stands to the reference. */
export interface FormReport {
  readonly key: string;
  readonly version: string;
  readonly scope: Scope;
  readonly networks: number;
  readonly match: FormMatch;
}

interface Answered {
  readonly key: ContentHash;
  readonly answered: SummaryQuestionnaire;
}

/**
 * Chooses the reference, which is the own network's form or that of most networks, and sets every
 * form beside it. On the core the reference has the core's items only.
 */
export function matchForms(
  rounds: readonly Answered[],
  { own, scope }: { readonly own: ContentHash | null; readonly scope: Scope },
  texts: QuestionnaireTexts,
): {
  readonly reference: Form | null;
  readonly forms: readonly FormReport[];
  readonly sharing: readonly SharingForm[];
} {
  const found = countForms(rounds);
  const mine = rounds.find(({ key }) => key === own);
  const usual = mine === undefined ? found[0]?.form : formOf(mine.answered);
  if (usual === undefined) return { reference: null, forms: [], sharing: [] };
  const reference = scope === 'core' ? coreOf(usual, found, texts) : usual;
  const sharing: SharingForm[] = [];
  const forms = found.map(({ key, form, networks }): FormReport => {
    const shared = sharedItems(reference, form, texts);
    const told = { key, version: form.version, scope: form.scope, networks };
    if (typeof shared === 'string') {
      return { ...told, match: { kind: 'notComparable', because: shared } };
    }
    sharing.push({ key, form, networks, shared });
    return { ...told, match: matchOf(reference, form, shared) };
  });
  return { reference, forms, sharing };
}

interface CountedForm {
  readonly key: string;
  readonly form: Form;
  networks: number;
}

/** That of most networks first; the same in whatever order they came. */
function countForms(rounds: readonly Answered[]): CountedForm[] {
  const forms = new Map<string, CountedForm>();
  for (const { answered } of rounds) {
    const key = formKey(answered);
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { key, form: formOf(answered), networks: 1 });
    else known.networks += 1;
  }
  return [...forms.values()].toSorted(
    (a, b) => b.networks - a.networks || (a.key < b.key ? -1 : 1),
  );
}

function coreOf(usual: Form, found: readonly CountedForm[], texts: QuestionnaireTexts): Form {
  if (usual.scope === 'core') return usual;
  const asked = found.find(({ form }) => form.hash === usual.hash && form.scope === 'core');
  if (asked !== undefined) return asked.form;
  const text = texts.get(usual.hash);
  if (text === undefined) return usual;
  const core = new Set(itemsOf(text, 'core').map(({ id }) => id));
  const dimensions = [...usual.dimensions]
    .map(([id, items]) => [id, items.filter((item) => core.has(item))] as const)
    .filter(([, items]) => items.length > 0);
  return { ...usual, scope: 'core', dimensions: new Map(dimensions) };
}

function matchOf(
  reference: Form,
  form: Form,
  shared: ReadonlyMap<DimensionId, ReadonlySet<ItemId>>,
): FormMatch {
  if (formKey(reference) === formKey(form)) return { kind: 'same' };
  const sizes = [...reference.dimensions].map(([id, items]) => [
    items.length,
    shared.get(id)?.size ?? 0,
  ]);
  const total = (at: 0 | 1) => sizes.reduce((sum, pair) => sum + (pair[at] ?? 0), 0);
  return { kind: 'shared', shared: total(1), of: total(0) };
}
