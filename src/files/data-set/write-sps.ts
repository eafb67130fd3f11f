import type { Language } from '../../domain/questionnaire/text.ts';
import { plainText } from '../report/plain-text.ts';
import { missingValues } from './missing.ts';
import { labelIn, type Variable } from './variable.ts';

/** The longest label that SPSS keeps for a value, in bytes of UTF-8; the same for columns. */
const longestLabel = 120;
const textWidth = 40;

/** Syntax for SPSS and PSPP that reads a table of the statistics profile and says what it holds. */
export function writeSps(
  file: string,
  variables: readonly Variable[],
  language: Language | null,
): string {
  const missing = variables.filter(({ hasMissing }) => hasMissing);
  const valued = variables.filter(({ values }) => values.length > 0);
  return [
    '* Run it in the folder that holds it.',
    '',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quote(file)}`,
    "  /ENCODING='UTF-8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /DELIMITERS=","',
    "  /QUALIFIER='\"'",
    '  /FIRSTCASE=2',
    '  /VARIABLES=',
    ...variables.map(({ name, type }) => `    ${name} ${formatOf(type)}`),
    '  .',
    '',
    'VARIABLE LABELS',
    ...variables.map(({ name, label }) => `  ${name} ${quote(labelIn(label, language, name))}`),
    '  .',
    ...valued.flatMap(({ name, values, hasMissing }) => [
      '',
      `VALUE LABELS ${name}`,
      ...[...values, ...(hasMissing ? missingValues : [])].map(
        ({ value, label }) => `  ${value} ${quote(labelIn(label, language, String(value)))}`,
      ),
      '  .',
    ]),
    ...(missing.length === 0
      ? []
      : ['', 'MISSING VALUES', ...missing.map(({ name }) => `  ${name}`), '  (-99 THRU -95).']),
    '',
    'EXECUTE.',
    '',
  ].join('\n');
}

function formatOf(type: Variable['type']): string {
  return { text: `A${textWidth}`, whole: 'F8.0', decimal: 'F12.6' }[type];
}

/** Apostrophes are doubled; one line, and no more bytes than are kept. */
function quote(text: string): string {
  return `'${cut(plainText(text).replace(/\s+/g, ' ').trim()).replaceAll("'", "''")}'`;
}

function cut(text: string): string {
  const length = (part: string) => new TextEncoder().encode(part).length;
  if (length(text) <= longestLabel) return text;
  let short = '';
  for (const sign of text) {
    if (length(short) + length(sign) > longestLabel - 3) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
