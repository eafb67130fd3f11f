import { isSameData } from '../kernel/canonical-json.ts';
import type { Item } from '../questionnaire/questionnaire.ts';
import { languages, type Text } from '../questionnaire/text.ts';

/**
 * Whether an item asks the same in two versions of a questionnaire: the same words, levels, poles
 * and options in every language that both have, and pointing the same way. Sources, next steps and
 * further translations may differ.
 */
export function isSameItem(a: Item, b: Item): boolean {
  if (a.id !== b.id || !isSameText(a.text, b.text)) return false;
  if (a.kind === 'level' && b.kind === 'level') {
    return (
      (a.reverse ?? false) === (b.reverse ?? false) && areSameTexts(a.levels ?? [], b.levels ?? [])
    );
  }
  if (a.kind === 'bipolar' && b.kind === 'bipolar') {
    const polesOf = ({ low, middle, high }: typeof a.poles) => [low, middle, high];
    return areSameTexts(polesOf(a.poles), polesOf(b.poles));
  }
  if (a.kind === 'category' && b.kind === 'category') {
    const keysOf = ({ options }: typeof a) => options.map(({ key }) => key);
    const labelsOf = ({ options }: typeof a) => options.map(({ label }) => label);
    return isSameData(keysOf(a), keysOf(b)) && areSameTexts(labelsOf(a), labelsOf(b));
  }
  return false;
}

function areSameTexts(a: readonly Text[], b: readonly Text[]): boolean {
  return (
    a.length === b.length &&
    a.every((text, index) => {
      const other = b[index];
      return other !== undefined && isSameText(text, other);
    })
  );
}

function isSameText(a: Text, b: Text): boolean {
  const both = languages.filter((one) => a[one] !== undefined && b[one] !== undefined);
  return both.length > 0 && both.every((one) => a[one] === b[one]);
}
