import type { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';

/** `high`: at 4 and 5, or at least a level. `low`: at 1 and 2, or at most a level. */
export type End = 'high' | 'low';

interface OfItem {
  readonly questionnaireId: QuestionnaireId;
  readonly itemId: ItemId;
  /** Persons to whom it was put. */
  readonly asked: number;
  readonly threshold: number;
}

/** Share of the `n` valid answers, as asked, at one end; 0 to 1. */
interface AnswerShare extends OfItem {
  readonly kind: 'answerShare';
  readonly end: End;
  readonly value: number;
  readonly n: number;
}

/** Median as asked, or the agreed level; 1 to 5. */
interface Median extends OfItem {
  readonly kind: 'median';
  readonly end: End;
  readonly value: number;
  readonly n: number;
}

/** Share of don't know, 1 and 2 among `of` answers, while a document of this type is in force. */
interface UnawareShare extends OfItem {
  readonly kind: 'unawareShare';
  readonly documentType: string;
  readonly value: number;
  readonly of: number;
}

/** A mean in the round before and now; a negative threshold is a fall. */
interface Change {
  readonly questionnaireId: QuestionnaireId;
  readonly before: { readonly mean: number; readonly n: number };
  readonly now: { readonly mean: number; readonly n: number };
  readonly threshold: number;
}

export interface DimensionChange extends Change {
  readonly kind: 'dimensionChange';
  readonly dimensionId: DimensionId;
}

/** The statement's mean is as asked. */
export interface ItemChange extends Change {
  readonly kind: 'itemChange';
  readonly itemId: ItemId;
}

/** How many documents, of how many in force; the threshold is a share for `overdue` and `oneAuthor`. */
export interface Documents {
  readonly kind: 'documents';
  readonly what: 'inForce' | 'overdue' | 'oneAuthor' | 'laterPhases' | 'sameType';
  readonly documentType: string | null;
  readonly value: number;
  readonly of: number;
  readonly threshold: number;
}

/** A number that a signal stands on, with the threshold it met. All passed disclosure control. */
export type Evidence =
  AnswerShare | Median | UnawareShare | DimensionChange | ItemChange | Documents;
