import * as z from 'zod/mini';
import { NetworkId, QuestionnaireId, RoundId, SeatId } from '../kernel/ids.ts';
import { Scope } from '../questionnaire/scope.ts';
import { ChosenSettings } from './chosen-settings.ts';
import { Grouping } from './grouping.ts';

/** `survey`: each person answers alone; `consensus`: one answer per item, agreed in a meeting. */
export const Mode = z.enum(['survey', 'consensus']);
export type Mode = z.infer<typeof Mode>;

/** Anonymity threshold: no figure about fewer answers than this. 5 by default, never under 3 (M13). */
export const defaultK = 5;
export const lowestK = 3;

/** One wave of self-evaluation of one network. */
export const Round = z.strictObject({
  schema: z.literal(1),
  id: RoundId,
  rev: z.int(),
  networkId: NetworkId,
  label: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Calendar days, ISO 8601; no time of day is ever kept. */
  openedOn: z.iso.date(),
  closedOn: z.nullable(z.iso.date()),
  mode: Mode,
  k: z.int().check(z.gte(lowestK), z.lte(50)),
  questionnaires: z
    .array(z.strictObject({ id: QuestionnaireId, version: z.string(), scope: Scope }))
    .check(z.minLength(1)),
  /** Persons invited per seat; a seat that is not listed is not invited. */
  invited: z.array(
    z.strictObject({ seatId: SeatId, persons: z.int().check(z.gte(1), z.lte(500)) }),
  ),
  /** Choices of method that differ from the method's own; fixed as soon as somebody answers. */
  settings: z.exactOptional(ChosenSettings),
  /** Absent: the sectors. Fixed as the settings are. */
  grouping: z.exactOptional(Grouping),
});
export type Round = z.infer<typeof Round>;
