import * as z from 'zod/mini';
import data from '../../../questionnaires/data/sources.yaml';
import { Paper } from '../../domain/questionnaire/paper.ts';

export const papers: readonly Paper[] = z.array(Paper).parse(data);

const papersByKey: ReadonlyMap<string, Paper> = new Map(papers.map((paper) => [paper.key, paper]));

export function findPaper(key: string): Paper | undefined {
  return papersByKey.get(key);
}
