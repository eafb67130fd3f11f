import { err, ok, type Result } from '../../domain/kernel/result.ts';

/** Records are five deep; deeper text is not one, and some readers break on thousands of levels. */
const deepest = 32;

export function parseJson(text: string): Result<unknown, 'notJson' | 'tooDeep'> {
  if (depthOf(text) > deepest) return err('tooDeep');
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err('notJson');
  }
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [34, 92, 91, 93, 123, 125];

/** How deep brackets are nested, those within strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) isInString = !isInString;
    else if (isInString) at += sign === backslash ? 1 : 0;
    else if (sign === openList || sign === openObject) most = Math.max(most, (depth += 1));
    else if (sign === closeList || sign === closeObject) depth -= 1;
  }
  return most;
}
