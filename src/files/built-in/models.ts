import * as z from 'zod/mini';
import { NamedModel } from '../../domain/comparison/named-model.ts';
import { once } from './once.ts';

/** The forms of cooperation that the papers name, in the order of the list. */
export const loadModels = once(async (): Promise<readonly NamedModel[]> => {
  const { default: data } = await import('../../../questionnaires/data/models.yaml');
  return z.array(NamedModel).parse(data);
});
