import * as z from 'zod/mini';

/** Ids are branded so that a seat's id cannot be passed where a round's is meant. */
const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9][\w-]*$/));

export const NetworkId = id.brand<'NetworkId'>();
export type NetworkId = z.infer<typeof NetworkId>;

export const SeatId = id.brand<'SeatId'>();
export type SeatId = z.infer<typeof SeatId>;

export const RoundId = id.brand<'RoundId'>();
export type RoundId = z.infer<typeof RoundId>;

export const ResponseId = id.brand<'ResponseId'>();
export type ResponseId = z.infer<typeof ResponseId>;

export const DocumentId = id.brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;

export const TaskId = id.brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;

export const ActionId = id.brand<'ActionId'>();
export type ActionId = z.infer<typeof ActionId>;

export const CollectionId = id.brand<'CollectionId'>();
export type CollectionId = z.infer<typeof CollectionId>;

/** Stable keys of questionnaire content, such as `FORM`, `MAN`, `FORM-MAN-1`. */
const key = z.string().check(z.regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/), z.maxLength(40));

export const QuestionnaireId = key.brand<'QuestionnaireId'>();
export type QuestionnaireId = z.infer<typeof QuestionnaireId>;

export const DimensionId = key.brand<'DimensionId'>();
export type DimensionId = z.infer<typeof DimensionId>;

export const ItemId = key.brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;
