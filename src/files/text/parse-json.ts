import { err, ok, type Result } from '../../domain/kernel/result.ts';

/** Records are five deep; deeper text is not one, and some readers break on thousands of levels. */
const deepest = 32;

/** However deep, a shorter text does no harm: what it holds is only followed as far as a schema goes. */
const harmlessLength = 1_000_000;

export function parseJson(text: string): Result<unknown, 'notJson' | 'tooDeep'> {
  if (text.length > harmlessLength && depthOf(text) > deepest) return err('tooDeep');
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err(depthOf(text) > deepest ? 'tooDeep' : 'notJson');
  }
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [34, 92, 91, 93, 123, 125];

/** How deep brackets are nested, those within strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfString(text, at);
    else if (sign === openList || sign === openObject) most = Math.max(most, (depth += 1));
    else if (sign === closeList || sign === closeObject) depth -= 1;
  }
  return most;
}

/** Of the one that begins there; the browser looks for its end more quickly than we do. */
function endOfString(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (end !== -1 && isEscaped(text, end));
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === backslash) before -= 1;
  return (at - before) % 2 === 1;
}
