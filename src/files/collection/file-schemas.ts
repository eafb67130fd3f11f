import * as z from 'zod/mini';
import { Summary } from '../../domain/comparison/summary.ts';
import { CollectionFile } from './collection-file.ts';

/** The format of summaries as JSON Schema 2020-12, made from the schema that reads them. */
export function summarySchemaText(): string {
  return schemaText('Concord summary', Summary);
}

/** The same for collections. */
export function collectionSchemaText(): string {
  return schemaText('Concord collection', CollectionFile);
}

function schemaText(title: string, schema: z.ZodMiniType): string {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title, ...made }, null, 2)}\n`;
}
