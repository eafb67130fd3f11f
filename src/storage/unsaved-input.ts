const checks = new Set<() => boolean>();

/** Lets a page say whether it holds something that is not saved; returns how to stop saying so. */
export function trackUnsaved(hasUnsaved: () => boolean): () => void {
  checks.add(hasUnsaved);
  return () => checks.delete(hasUnsaved);
}

/** Whether anything on this page would be lost by loading it again. */
export function hasUnsavedInput(): boolean {
  return [...checks].some((hasUnsaved) => hasUnsaved());
}
