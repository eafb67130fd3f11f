// npm run schemas: writes the JSON Schema that editors complete and check questionnaires with.
import { writeFileSync } from 'node:fs';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}/src/files/questionnaire/questionnaire-schema.ts`, {
  root,
  configFile: false,
  logLevel: 'silent',
});
writeFileSync(
  new URL('../questionnaires/schema/questionnaire.schema.json', import.meta.url),
  module.questionnaireSchemaText(),
);
