import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questionnaireSchemaText } from '../../src/files/questionnaire/questionnaire-schema.ts';

const file = new URL('../../questionnaires/schema/questionnaire.schema.json', import.meta.url);

it('the JSON Schema for editors says what the reader accepts (npm run schemas writes it)', () => {
  expect(readFileSync(file, 'utf8')).toBe(questionnaireSchemaText());
});
