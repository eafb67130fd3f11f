/** A picked file, or a pasted text. */
interface Sized {
  readonly content: Blob | string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** So much at once that memory holds it, whatever was picked. */
const bytesAtOnce = 4_000_000;
const outcomesAtOnce = 200;

/**
 * Hands over files, at most so many at once that stopping is soon heard, and tells how far it is.
 * Gives how many were taken: all, unless stopped.
 */
export async function handOver<Source extends Sized>(
  sources: readonly Source[],
  mostAtOnce: number,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
  take: (some: readonly Source[]) => Promise<unknown>,
): Promise<number> {
  const of = sources.length;
  let done = 0;
  tell({ done, of });
  while (done < of && !signal.aborted) {
    const some = firstOf(sources.slice(done, done + mostAtOnce));
    await take(some);
    done += some.length;
    tell({ done, of });
  }
  return done;
}

/** As many as fit; one at least. */
function firstOf<Source extends Sized>(sources: readonly Source[]): readonly Source[] {
  let bytes = 0;
  const tooMany = sources.findIndex(({ content }, index) => {
    bytes += typeof content === 'string' ? content.length : content.size;
    return index > 0 && bytes > bytesAtOnce;
  });
  return tooMany === -1 ? sources : sources.slice(0, tooMany);
}

/** All that a worker has to tell, so many at once that neither side has a long task. */
export async function askAll<Outcome>(
  ask: (some: { from: number; to: number }) => Promise<readonly Outcome[]>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (;;) {
    const from = outcomes.length;
    const some = await ask({ from, to: from + outcomesAtOnce });
    outcomes.push(...some);
    if (some.length < outcomesAtOnce) return outcomes;
  }
}
