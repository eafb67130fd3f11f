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

/** How deep brackets are nested, those within strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isInString = !isInString;
    else if (isInString && sign === '\\') at += 1;
    else if (!isInString && (sign === '[' || sign === '{')) most = Math.max(most, (depth += 1));
    else if (!isInString && (sign === ']' || sign === '}')) depth -= 1;
  }
  return most;
}
