import type { Language } from '../../domain/questionnaire/text.ts';
import { plainText } from '../report/plain-text.ts';
import { missingValues } from './missing.ts';
import { labelIn, type Variable } from './variable.ts';

/** A script for R, without packages, that reads a table of the statistics profile into `data`. */
export function writeR(
  file: string,
  variables: readonly Variable[],
  language: Language | null,
): string {
  const classes = variables.map(({ name, type }) => `  ${name} = ${quote(classOf(type))}`);
  const labels = variables.map(
    ({ name, label }) => `attr(data$${name}, "label") <- ${quote(labelIn(label, language, name))}`,
  );
  const values = variables.flatMap(({ name, values: own }) =>
    own.length === 0
      ? []
      : [
          `attr(data$${name}, "labels") <- c(${own
            .map(
              ({ value, label }) => `${quote(labelIn(label, language, String(value)))} = ${value}`,
            )
            .join(', ')})`,
        ],
  );
  const missing = missingValues.map(
    ({ value, label }) => `${quote(labelIn(label, language, String(value)))} = ${value}`,
  );
  const coded = variables.filter(({ hasMissing }) => hasMissing).map(({ name }) => quote(name));
  return [
    '# Run it in the folder that holds it. `why` keeps the codes of missing answers; in `data` they are NA.',
    `data <- read.csv(${quote(file)}, encoding = "UTF-8", na.strings = "", colClasses = c(`,
    classes.join(',\n'),
    '))',
    ...(coded.length === 0
      ? []
      : [
          `missing_codes <- c(${missing.join(', ')})`,
          `coded <- c(${coded.join(', ')})`,
          'why <- data[coded]',
          'data[coded] <- lapply(data[coded], function(x) replace(x, x %in% missing_codes, NA))',
        ]),
    ...labels,
    ...values,
    '',
  ].join('\n');
}

function classOf(type: Variable['type']): string {
  return { text: 'character', whole: 'integer', decimal: 'numeric' }[type];
}

function quote(text: string): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  return `"${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
