import * as z from 'zod/mini';
import data from '../../../questionnaires/data/method-sources.yaml';
import { MethodSource } from './method-source.ts';
import type { RuleId } from './rule-ids.ts';

export const methodSources: readonly MethodSource[] = z.array(MethodSource).parse(data);

/** What a rule goes back to, as a reader can look it up; none where it is our own. */
export function referencesOf(rule: RuleId): readonly string[] {
  return methodSources.filter(({ rules }) => rules.includes(rule)).map(toReference);
}

/** 'Authors (year): Title. Journal. Address', as far as it is known. */
function toReference({ authors, year, title, in: journal, doi, url }: MethodSource): string {
  const who = year === undefined ? authors : `${authors} (${year})`;
  const named = [who, title].filter((part) => part !== undefined).join(': ');
  const address = doi === undefined ? url : `DOI ${doi}`;
  return [named, journal, address?.replace(/^https?:\/\//, '')]
    .filter((part) => part !== undefined && part !== '')
    .join('. ')
    .replaceAll('?. ', '? ');
}
