// npm run schemas: writes the JSON Schemas that editors complete and check questionnaires with, and
// that tell other programs what summaries and collections hold.
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { runnerImport } = await import('vite');
/** @type {import('vite').InlineConfig} */
const options = { root, configFile: false, logLevel: 'silent' };
const { module: ofQuestionnaires } = await runnerImport(
  `${root}/src/files/questionnaire/questionnaire-schema.ts`,
  options,
);
const { module: ofCollections } = await runnerImport(
  `${root}/src/files/collection/file-schemas.ts`,
  options,
);
mkdirSync(`${root}/docs/schemas`, { recursive: true });
for (const [file, text] of [
  ['questionnaires/schema/questionnaire.schema.json', ofQuestionnaires.questionnaireSchemaText()],
  ['docs/schemas/summary.schema.json', ofCollections.summarySchemaText()],
  ['docs/schemas/collection.schema.json', ofCollections.collectionSchemaText()],
]) {
  writeFileSync(`${root}/${file}`, text);
}
