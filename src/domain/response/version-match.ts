/**
 * Whether answers given to one version of a questionnaire can be read with another.
 * `same`: nothing changed. `revised`: same major version and not older than the answers, so that
 * item ids still mean the same. `unreadable`: anything else, and nothing may be guessed.
 */
export type VersionMatch = 'same' | 'revised' | 'unreadable';

/** Both versions are `major.minor.patch`; a text of another form is never readable. */
export function matchVersions(answered: string, here: string): VersionMatch {
  if (answered === here) return 'same';
  const [from, to] = [parts(answered), parts(here)];
  if (from === undefined || to === undefined || from[0] !== to[0]) return 'unreadable';
  const isNewer = to[1] > from[1] || (to[1] === from[1] && to[2] > from[2]);
  return isNewer ? 'revised' : 'unreadable';
}

function parts(version: string): [number, number, number] | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])];
}
