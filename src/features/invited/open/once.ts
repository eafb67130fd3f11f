/** Does a piece of work once for the latest key, and again only when it failed. */
export function once<K, T>(work: (key: K) => Promise<T>): (key: K) => Promise<T> {
  let latest: { readonly key: K; readonly done: Promise<T> } | undefined;
  return (key) => {
    if (latest?.key === key) return latest.done;
    const done = work(key);
    const mine = { key, done };
    latest = mine;
    done.catch(() => {
      if (latest === mine) latest = undefined;
    });
    return done;
  };
}
