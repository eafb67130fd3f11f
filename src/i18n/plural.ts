/** Chooses between one and many, for languages in which that is all there is to choose. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
