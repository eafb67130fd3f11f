import * as z from 'zod/mini';
import type { ContextProfile } from '../../../domain/network/context.ts';
import type { ItemId } from '../../../domain/kernel/ids.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Format } from '../../../i18n/format.ts';

const longestSource = 500;

const Judged = z.object({
  /** A level or an option's key; empty where nothing was judged. */
  value: z.string(),
  source: z.string().check(z.trim()),
});

const fields = {
  assessedOn: z.string(),
  /** By item id. */
  items: z.record(z.string(), Judged),
};
const Input = z.object(fields);
export type ContextInput = z.infer<typeof Input>;

/** What is wrong with what was typed, in the reader's words. */
export function contextForm(m: Catalogues['context'], format: Format, today: string) {
  return z.object(fields).check((ctx) => {
    const fail = (path: string[], message: string) =>
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    const { assessedOn, items } = ctx.value;
    if (!z.iso.date().safeParse(assessedOn).success) fail(['assessedOn'], m.assessedMissing);
    else if (assessedOn > today) fail(['assessedOn'], m.assessedLater);
    for (const [id, { value, source }] of Object.entries(items)) {
      if (source.length > longestSource) {
        const length = format.number(source.length);
        fail(['items', id, 'source'], m.sourceTooLong({ length }));
      } else if (value === '' && source !== '') fail(['items', id, 'source'], m.sourceAlone);
    }
  });
}

export function itemsIn({ dimensions }: Questionnaire) {
  return dimensions.flatMap(({ items }) => items);
}

/** What the form shows of a profile; what another version of the questionnaire asked is left out. */
export function profileToInput(
  profile: ContextProfile | null,
  questionnaire: Questionnaire,
  today: string,
): ContextInput {
  const items = itemsIn(questionnaire).map((item): [string, z.infer<typeof Judged>] => {
    const condition = profile?.conditions[item.id];
    const category = profile?.categories[item.id];
    if (item.kind === 'level' && condition !== undefined) {
      return [item.id, { value: String(condition.level), source: condition.source }];
    }
    const isKnown =
      item.kind === 'category' && item.options.some(({ key }) => key === category?.option);
    return isKnown && category !== undefined
      ? [item.id, { value: category.option, source: category.source }]
      : [item.id, { value: '', source: '' }];
  });
  return { assessedOn: profile?.assessedOn ?? today, items: Object.fromEntries(items) };
}

export function inputToProfile(
  { assessedOn, items }: ContextInput,
  questionnaire: Questionnaire,
): ContextProfile {
  const conditions: [ItemId, ContextProfile['conditions'][ItemId]][] = [];
  const categories: [ItemId, ContextProfile['categories'][ItemId]][] = [];
  for (const { id, kind } of itemsIn(questionnaire)) {
    const { value = '', source = '' } = items[id] ?? {};
    const level = levels.find((one) => String(one) === value);
    if (kind === 'level' && level !== undefined) conditions.push([id, { level, source }]);
    if (kind === 'category' && value !== '') categories.push([id, { option: value, source }]);
  }
  return {
    version: questionnaire.version,
    assessedOn,
    conditions: Object.fromEntries(conditions),
    categories: Object.fromEntries(categories),
  };
}

/** The positions of a meeting in a form that may hold others, and sources, already. */
export function withPositions(input: ContextInput, meeting: ContextInput): ContextInput {
  const items = Object.entries(input.items).map(([id, { value, source }]) => {
    const agreed = meeting.items[id]?.value ?? '';
    return [id, { value: agreed === '' ? value : agreed, source }] as const;
  });
  return { assessedOn: meeting.assessedOn, items: Object.fromEntries(items) };
}
