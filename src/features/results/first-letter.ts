/** A sentence that was put together from parts, from a capital letter on. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
