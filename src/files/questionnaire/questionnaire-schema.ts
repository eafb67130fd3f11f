import * as z from 'zod/mini';
import { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';

/** The format of questionnaires as JSON Schema 2020-12, made from the schema that reads them. */
export function questionnaireSchemaText(): string {
  const schema = z.toJSONSchema(Questionnaire, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ title: 'Concord questionnaire', ...schema }, null, 2)}\n`;
}
