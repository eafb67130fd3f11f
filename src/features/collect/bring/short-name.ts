/** A sealed file is called after its hash: its beginning is enough to find it in a list. */
export function shortName(name: string): string {
  return name.replace(/^([0-9a-f]{8})[0-9a-f]{56}/, '$1…');
}
