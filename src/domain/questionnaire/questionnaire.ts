import * as z from 'zod/mini';
import { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';
import { Language, Text } from './text.ts';

/** Where a text comes from: a paper of `questionnaires/data/sources.yaml`, its section and lines. */
export const Source = z.strictObject({
  paper: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  section: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Line ranges in the paper's text file, such as `39-43` or `105, 115`. */
  lines: z.optional(z.string().check(z.regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/))),
});
export type Source = z.infer<typeof Source>;

export const NextStep = z.strictObject({ text: Text, sources: z.optional(z.array(Source)) });
export type NextStep = z.infer<typeof NextStep>;

const itemBase = {
  id: ItemId,
  text: Text,
  sources: z.array(Source),
  /** Part of the quick scan and of the start-up setting. */
  core: z.optional(z.boolean()),
  /** Not stated in this form by the source: inferred from the place cited. */
  derived: z.optional(z.boolean()),
  /** Members may say that the item does not apply, with a reason. */
  notApplicable: z.optional(z.boolean()),
};

/** A statement rated from 1 to 5; a rubric spells out each level, agreement names them once. */
export const LevelItem = z.strictObject({
  kind: z.literal('level'),
  ...itemBase,
  levels: z.optional(z.tuple([Text, Text, Text, Text, Text])),
  /** Points the other way than its dimension: scored as 6 - x. */
  reverse: z.optional(z.boolean()),
  nextStep: NextStep,
  /** Key of the document type that would show the level. */
  evidence: z.optional(z.string()),
  /** Number of the insight that the item covers (national support). */
  insight: z.optional(z.int()),
});
export type LevelItem = z.infer<typeof LevelItem>;

/** A position between two poles: 1 and 5 are the poles, 3 is the middle. No maturity in it. */
export const BipolarItem = z.strictObject({
  kind: z.literal('bipolar'),
  ...itemBase,
  poles: z.strictObject({ low: Text, middle: Text, high: Text }),
});
export type BipolarItem = z.infer<typeof BipolarItem>;

/** One of several named conditions, without an order. */
export const CategoryItem = z.strictObject({
  kind: z.literal('category'),
  ...itemBase,
  options: z.array(
    z.strictObject({ key: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)), label: Text }),
  ),
});
export type CategoryItem = z.infer<typeof CategoryItem>;

export const Item = z.discriminatedUnion('kind', [LevelItem, BipolarItem, CategoryItem]);
export type Item = z.infer<typeof Item>;

export const Dimension = z.strictObject({
  id: DimensionId,
  title: Text,
  /** A dimension that is not scored has no mean and no stage: its items stand for themselves. */
  scored: z.boolean(),
  items: z.array(Item).check(z.minLength(1)),
});
export type Dimension = z.infer<typeof Dimension>;

/** What a questionnaire is about; decides how results are read and what is never mixed. */
export const Purpose = z.enum(['maturity', 'trust', 'balance', 'national', 'context', 'situation']);
export type Purpose = z.infer<typeof Purpose>;

/** At least one; far above anything sensible, so that nothing overflows. */
const count = z.int().check(z.gte(1), z.lte(1000));

/** A second reading of the same answers, across the dimensions; asks nothing more. */
export const Reading = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: Text,
  items: z.array(ItemId).check(z.minLength(1)),
  sources: z.optional(z.array(Source)),
});
export type Reading = z.infer<typeof Reading>;

export const Questionnaire = z.strictObject({
  format: z.literal('concord/questionnaire'),
  formatVersion: z.literal(1),
  id: QuestionnaireId,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  languages: z.array(Language).check(z.minLength(1)),
  title: Text,
  intro: Text,
  audience: Text,
  purpose: Purpose,
  /** `rubric`: five anchored levels per item; `agreement`: one scale for all statements. */
  scale: z.enum(['rubric', 'agreement']),
  levelNames: z.tuple([Text, Text, Text, Text, Text]),
  /** `reflective` items are symptoms of one trait (alpha is meaningful); `formative` are building blocks. */
  model: z.enum(['formative', 'reflective']),
  minutes: z.strictObject({ all: count, core: z.optional(count) }),
  /** Fewer answers than this and single items stay hidden, whatever k says. */
  itemThreshold: z.optional(count),
  /** Answers are given with their sources by experts and are no secret of anybody's. */
  open: z.optional(z.boolean()),
  sources: z.optional(z.array(Source)),
  readings: z.optional(z.array(Reading)),
  dimensions: z.array(Dimension).check(z.minLength(1)),
});
export type Questionnaire = z.infer<typeof Questionnaire>;
