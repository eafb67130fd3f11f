import { Label } from '../../../../domain/comparison/collection.ts';
import type { Catalogues } from '../../../../i18n/catalogues.ts';

/** What a trainer types beside a network. */
export interface LabelInput {
  readonly label: string;
  readonly group: string;
  /** Separated by commas. */
  readonly tags: string;
}

export type LabelFaults = Partial<Record<keyof LabelInput, string>>;

export function labelToInput({ label, group, tags }: Label): LabelInput {
  return { label, group, tags: tags.join(', ') };
}

/** The label, or what is wrong with it in the reader's words. */
export function inputToLabel(
  input: LabelInput,
  m: Catalogues['collections'],
): { readonly label: Label } | { readonly faults: LabelFaults } {
  const typed = {
    label: input.label.trim(),
    group: input.group.trim(),
    tags: [...new Set(input.tags.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== ''),
  };
  const checked = Label.safeParse(typed);
  if (checked.success) return { label: checked.data };
  const faults: LabelFaults = {};
  for (const { path } of checked.error.issues) {
    if (path[0] === 'label') faults.label = m.tooLong({ most: 200 });
    else if (path[0] === 'group') faults.group = m.tooLong({ most: 100 });
    else faults.tags = path.length === 1 ? m.tooManyTags : m.tagTooLong;
  }
  return { faults };
}
