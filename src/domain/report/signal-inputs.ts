import type { DocumentType } from '../network/document-type.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { MethodsOf } from '../score/methods-of.ts';
import type { RoundResult } from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';

/** What a signal reads of one entry in the document register. */
export interface RegisteredDocument {
  /** Key of a document type. */
  readonly type: string;
  readonly state: 'draft' | 'live' | 'retired';
  /** The organisations that took part in writing it, each by any stable key. */
  readonly writtenWith: readonly string[];
  /** Calendar day, ISO 8601; null when none is set. */
  readonly reviewOn: string | null;
}

export interface DocumentRegister {
  readonly documents: readonly RegisteredDocument[];
  readonly types: readonly DocumentType[];
  /** The day on which it is read, ISO 8601. */
  readonly today: string;
}

/** What is read of a round: its figures after disclosure control, and how they were gathered. */
export interface RoundFigures extends Pick<RoundResult, 'mode' | 'outcome'> {
  readonly methods?: MethodsOf | undefined;
}

/** All that signals may read. What is not given makes a signal unsaid, never quiet. */
export interface SignalInputs {
  /** After disclosure control: nothing else is ever read of the answers. */
  readonly round: RoundFigures;
  readonly questionnaires: readonly Questionnaire[];
  readonly settings: MethodSettings;
  readonly register?: DocumentRegister | undefined;
  /** The closed round before this one. */
  readonly before?: RoundFigures | undefined;
}
