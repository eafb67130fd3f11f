import * as z from 'zod/mini';
import { ItemId, NetworkId } from '../kernel/ids.ts';
import { Level } from '../questionnaire/level.ts';

/** Where a judgement comes from, such as a law, a survey and its year; empty where none is named. */
const SourceText = z.string().check(z.maxLength(500));

/** A condition as it is in the place, 1 to 5: another context, never a better one. */
export const ContextCondition = z.strictObject({ level: Level, source: SourceText });
export type ContextCondition = z.infer<typeof ContextCondition>;

export const ContextCategory = z.strictObject({
  /** Key of one of the item's options. */
  option: z.string().check(z.minLength(1), z.maxLength(60)),
  source: SourceText,
});
export type ContextCategory = z.infer<typeof ContextCategory>;

/**
 * The conditions under which a network works, by items of the transfer conditions. What was not
 * judged is absent. Source of the conditions: Bjørgo in the InFoEx paper, EMMA.
 */
export const ContextProfile = z.strictObject({
  /** Version of the questionnaire of transfer conditions that the ids and options belong to. */
  version: z.string().check(z.maxLength(40)),
  assessedOn: z.iso.date(),
  conditions: z.partialRecord(ItemId, ContextCondition),
  categories: z.partialRecord(ItemId, ContextCategory),
});
export type ContextProfile = z.infer<typeof ContextProfile>;

/** The sources that the judgements name. */
export function sourcesIn({ conditions, categories }: ContextProfile): string[] {
  return Object.values({ ...conditions, ...categories }).flatMap((one) => one?.source ?? []);
}

/** The context of a network of one's own, one to a network, under its id. */
export const NetworkContext = z.strictObject({
  schema: z.literal(1),
  id: NetworkId,
  rev: z.int(),
  profile: ContextProfile,
});
export type NetworkContext = z.infer<typeof NetworkContext>;
