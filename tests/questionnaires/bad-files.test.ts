import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTypeKeys } from '../../src/files/built-in/document-types.ts';
import { checkQuestionnaire } from '../../src/files/questionnaire/check-questionnaire.ts';

const folder = new URL('./bad/', import.meta.url);

/** What the first fault of each file must be. */
const kinds: Readonly<Record<string, string>> = {
  'alias.yaml': 'alias',
  'anchor-and-alias.yaml': 'alias',
  'archive.yaml': 'zipFile',
  'binary-junk.yaml': 'binaryFile',
  'constructor-as-id.yaml': 'badId',
  'custom-tag.yaml': 'tag',
  'cut-off.json': 'syntax',
  'direction-mark.yaml': 'badCharacter',
  'duplicate-item-id.yaml': 'duplicateId',
  'empty-text.yaml': 'empty',
  'empty.yaml': 'emptyFile',
  'four-level-names.yaml': 'notFiveLevels',
  'four-levels.yaml': 'notFiveLevels',
  'id-in-small-letters.yaml': 'badId',
  'language-of-its-own.yaml': 'wrongValue',
  'latin-1.yaml': 'notUtf8',
  'levels-missing.yaml': 'levelsMissing',
  'levels-on-agreement.yaml': 'levelsOnAgreement',
  'lines-in-words.yaml': 'wrongValue',
  'list-instead-of-map.yaml': 'notAnObject',
  'minutes-do-not-fit.yaml': 'badMinutes',
  'minutes-infinite.yaml': 'wrongType',
  'minutes-not-whole.yaml': 'wrongType',
  'missing-language.yaml': 'missingLanguage',
  'misspelt-key.yaml': 'missingKey',
  'newer-format.yaml': 'wrongValue',
  'no-dimensions.yaml': 'empty',
  'no-id.yaml': 'missingKey',
  'no-items.yaml': 'empty',
  'no-text-at-all.yaml': 'missingLanguage',
  'no-version.yaml': 'missingKey',
  'other-format.yaml': 'wrongValue',
  'proto-as-id.yaml': 'badId',
  'proto-as-key.yaml': 'unknownKey',
  'reading-of-nothing.yaml': 'unknownItem',
  'repeated-key.yaml': 'repeatedKey',
  'reverse-on-rubric.yaml': 'reverseOnRubric',
  'six-levels.yaml': 'notFiveLevels',
  'tabs.yaml': 'indentation',
  'text-too-long.yaml': 'tooLong',
  'text-without-language.yaml': 'wrongType',
  'two-documents.yaml': 'severalDocuments',
  'undeclared-language.yaml': 'undeclaredLanguage',
  'unknown-document-type.yaml': 'unknownDocumentType',
  'unknown-key.yaml': 'unknownKey',
  'unknown-kind.yaml': 'wrongValue',
  'unknown-purpose.yaml': 'wrongValue',
  'unknown-scale.yaml': 'wrongValue',
  'utf-16.yaml': 'notUtf8',
  'version-as-number.yaml': 'wrongType',
  'version-in-words.yaml': 'badVersion',
  'very-deep.json': 'tooDeep',
  'wrong-indentation.yaml': 'syntax',
};

function faultsOf(name: string) {
  const checked = checkQuestionnaire(readFileSync(new URL(name, folder)), {
    documentTypes: documentTypeKeys,
  });
  return checked.ok ? [] : checked.error;
}

describe('a bad file', () => {
  it('is looked at, each of them', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  it.each(Object.entries(kinds))('%s is refused for %s', (name, kind) => {
    expect(faultsOf(name)[0]?.kind).toBe(kind);
  });

  it.each(Object.keys(kinds))('%s is told where and how to mend it', (name) => {
    for (const { line, column, sentence } of faultsOf(name)) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      // What is wrong, then what to do.
      expect(sentence).toMatch(/^.+[.?] ?.*[.?]$/s);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('the place of a fault', () => {
  it.each([
    ['misspelt-key.yaml', 24, 'dimensions[0].items[0].nextstep'],
    ['duplicate-item-id.yaml', 27, 'dimensions[0].items[1].id'],
    ['four-levels.yaml', 23, 'dimensions[0].items[0].levels'],
    ['unknown-document-type.yaml', 25, 'dimensions[0].items[0].evidence'],
    ['reading-of-nothing.yaml', 14, 'readings[0].items[0]'],
  ])('%s is at line %d, %s', (name, line, path) => {
    expect(faultsOf(name)).toContainEqual(expect.objectContaining({ line, path }));
  });
});
