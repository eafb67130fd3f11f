import * as z from 'zod/mini';
import { Signal } from '../../domain/report/signal.ts';

/** The eleven signals, in the order of the list; loaded when results are read. */
export async function loadSignals(): Promise<readonly Signal[]> {
  const { default: data } = await import('../../../questionnaires/data/signals.yaml');
  return z.array(Signal).parse(data);
}
