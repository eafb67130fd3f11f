import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import { toSha256 } from '../text/sha256.ts';
import { answerCode } from './missing.ts';
import type { ItemVariable, Variable } from './variable.ts';
import type { DataTable } from './write-csv.ts';

/** One person's answers, under codes that say nothing of who it is. */
export interface CodedPerson {
  readonly respondent: string;
  /** The same for all persons of one organisation; empty where none was asked. */
  readonly seat: string;
  readonly response: QuestionnaireResponse;
}

/** The columns before those of the items. */
export const personVariables: readonly Variable[] = [
  {
    name: 'respondent',
    type: 'text',
    label: {
      en: 'Person, by a code',
      nl: 'Persoon, met een code',
      de: 'Person, mit einem Code',
      fr: 'Personne, par un code',
    },
    values: [],
    hasMissing: false,
  },
  {
    name: 'seat',
    type: 'text',
    label: {
      en: 'Organisation, by a code',
      nl: 'Organisatie, met een code',
      de: 'Organisation, mit einem Code',
      fr: 'Organisation, par un code',
    },
    values: [],
    hasMissing: false,
  },
];

/** Persons in the order of a hash, so that neither the order of handing in nor a name is told. */
export async function codePersons(
  responses: readonly QuestionnaireResponse[],
): Promise<CodedPerson[]> {
  const hashed = await Promise.all(
    responses.map(async (response) => ({ response, hash: await hashOf(response.id) })),
  );
  const sorted = hashed.toSorted((a, b) => compare(a.hash, b.hash));
  const seats = await Promise.all(
    [...new Set(responses.flatMap(({ seatId }) => seatId ?? []))].map(async (id) => ({
      id,
      hash: await hashOf(id),
    })),
  );
  const order = seats.toSorted((a, b) => compare(a.hash, b.hash)).map(({ id }) => id);
  return sorted.map(({ response }, index) => ({
    respondent: `p${index + 1}`,
    seat: response.seatId === null ? '' : `s${order.indexOf(response.seatId) + 1}`,
    response,
  }));
}

/** A person to a line, an item to a column. */
export function wideTable(
  persons: readonly CodedPerson[],
  items: readonly ItemVariable[],
): DataTable {
  return {
    columns: [...personVariables, ...items].map(({ name }) => name),
    rows: persons.map(({ respondent, seat, response }) => [
      respondent,
      seat,
      ...items.map(({ item, questionnaire }) =>
        answerCode(item, response.answers[questionnaire.id]?.[item.id]),
      ),
    ]),
  };
}

/** An answer to a line. */
export function longTable(
  persons: readonly CodedPerson[],
  items: readonly ItemVariable[],
): DataTable {
  return {
    columns: ['respondent', 'seat', 'questionnaire', 'dimension', 'item', 'answer'],
    rows: persons.flatMap(({ respondent, seat, response }) =>
      items.map(({ name, item, questionnaire, dimension }) => [
        respondent,
        seat,
        questionnaire.id,
        dimension.id,
        name,
        answerCode(item, response.answers[questionnaire.id]?.[item.id]),
      ]),
    ),
  };
}

function hashOf(id: string): Promise<string> {
  return toSha256(id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
