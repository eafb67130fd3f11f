import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTypeKeys } from '../../src/files/built-in/document-types.ts';
import {
  checkQuestionnaire,
  type FileFault,
} from '../../src/files/questionnaire/check-questionnaire.ts';

const folder = new URL('./bad/', import.meta.url);

/** What the first fault of each file must be, and where: kind, line, column, path. */
const first: readonly [string, string, number, number, string][] = [
  ['alias.yaml', 'alias', 29, 15, ''],
  ['anchor-and-alias.yaml', 'alias', 22, 22, ''],
  ['archive.yaml', 'zipFile', 1, 1, ''],
  ['binary-junk.yaml', 'binaryFile', 1, 1, ''],
  ['bipolar-in-scored-dimension.yaml', 'notToBeScored', 28, 9, 'dimensions[0].items[1].kind'],
  ['colon-in-text.yaml', 'indentation', 30, 15, ''],
  ['constructor-as-id.yaml', 'badId', 15, 5, 'dimensions[0].id'],
  ['core-is-empty.yaml', 'coreIsEmpty', 13, 20, 'minutes.core'],
  ['core-without-minutes.yaml', 'coreWithoutMinutes', 13, 1, 'minutes'],
  ['custom-tag.yaml', 'tag', 22, 35, ''],
  ['cut-off.json', 'syntax', 1, 46, ''],
  ['direction-mark.yaml', 'badCharacter', 22, 17, 'dimensions[0].items[0].text.en'],
  ['duplicate-item-id.yaml', 'duplicateId', 27, 9, 'dimensions[0].items[1].id'],
  ['empty-text.yaml', 'empty', 22, 17, 'dimensions[0].items[0].text.en'],
  ['empty.yaml', 'emptyFile', 1, 1, ''],
  ['four-level-names.yaml', 'notFiveLevels', 11, 1, 'levelNames'],
  ['four-levels.yaml', 'notFiveLevels', 23, 9, 'dimensions[0].items[0].levels'],
  ['half-a-character.json', 'badCharacter', 55, 13, 'dimensions[0].items[0].text.en'],
  ['id-in-small-letters.yaml', 'badId', 27, 9, 'dimensions[0].items[1].id'],
  ['ids-differ-in-case.yaml', 'duplicateIdCase', 27, 9, 'dimensions[0].items[1].id'],
  ['language-of-its-own.yaml', 'wrongValue', 5, 13, 'languages[0]'],
  ['latin-1.yaml', 'notUtf8', 1, 1, ''],
  ['levels-missing.yaml', 'levelsMissing', 19, 9, 'dimensions[0].items[0]'],
  ['levels-on-agreement.yaml', 'levelsOnAgreement', 23, 9, 'dimensions[0].items[0].levels'],
  ['line-breaks.yaml', 'lineBreak', 23, 11, 'dimensions[0].items[0].text.en'],
  ['lines-in-words.yaml', 'badLines', 26, 53, 'dimensions[0].items[0].sources[0].lines'],
  ['list-as-key.yaml', 'keyNotText', 8, 1, ''],
  ['list-instead-of-map.yaml', 'notAnObject', 1, 1, ''],
  ['merge-key.yaml', 'alias', 14, 3, ''],
  ['minutes-below-zero.yaml', 'tooSmall', 13, 12, 'minutes.all'],
  ['minutes-do-not-fit.yaml', 'coreTakesLonger', 13, 20, 'minutes.core'],
  ['minutes-infinite.yaml', 'wrongType', 13, 12, 'minutes.all'],
  ['minutes-not-whole.yaml', 'wrongType', 13, 12, 'minutes.all'],
  ['missing-language.yaml', 'missingLanguage', 6, 1, 'title'],
  ['misspelt-key.yaml', 'unknownKey', 24, 9, 'dimensions[0].items[0].nextstep'],
  ['newer-format.yaml', 'newerFormat', 2, 1, 'formatVersion'],
  ['no-dimensions.yaml', 'empty', 14, 1, 'dimensions'],
  ['no-id.yaml', 'missingKey', 1, 1, 'id'],
  ['no-items.yaml', 'empty', 18, 5, 'dimensions[0].items'],
  ['no-text-at-all.yaml', 'missingLanguage', 22, 9, 'dimensions[0].items[0].text'],
  ['no-version.yaml', 'missingKey', 1, 1, 'version'],
  ['no-width.yaml', 'badCharacter', 22, 17, 'dimensions[0].items[0].text.en'],
  ['number-as-text.yaml', 'wrongType', 22, 17, 'dimensions[0].items[0].text.en'],
  ['one-option.yaml', 'tooFewOptions', 40, 9, 'dimensions[1].items[0].options'],
  ['option-key-in-capitals.yaml', 'badKey', 41, 15, 'dimensions[1].items[0].options[0].key'],
  ['other-format.yaml', 'wrongValue', 1, 1, 'format'],
  ['polish-text.yaml', 'unknownLanguage', 22, 38, 'dimensions[0].items[0].text.pl'],
  ['proto-as-id.yaml', 'badId', 27, 9, 'dimensions[0].items[1].id'],
  ['proto-as-key.yaml', 'unknownKey', 5, 1, '__proto__'],
  ['quote-left-open.yaml', 'syntax', 6, 21, ''],
  ['reading-of-nothing.yaml', 'unknownItem', 14, 48, 'readings[0].items[0]'],
  ['repeated-key.yaml', 'repeatedKey', 18, 5, ''],
  ['repeated-option.yaml', 'duplicateOption', 42, 15, 'dimensions[1].items[0].options[1].key'],
  ['reverse-on-rubric.yaml', 'reverseOnRubric', 22, 9, 'dimensions[0].items[0].reverse'],
  ['six-levels.yaml', 'notFiveLevels', 23, 9, 'dimensions[0].items[0].levels'],
  ['tabs.yaml', 'tab', 17, 1, ''],
  ['text-left-out.yaml', 'wrongType', 22, 17, 'dimensions[0].items[0].text.en'],
  ['text-too-long.yaml', 'tooLong', 22, 17, 'dimensions[0].items[0].text.en'],
  ['text-without-language.yaml', 'wrongType', 22, 9, 'dimensions[0].items[0].text'],
  ['two-documents.yaml', 'severalDocuments', 33, 1, ''],
  ['two-faults.yaml', 'undeclaredLanguage', 16, 29, 'dimensions[0].title.de'],
  ['undeclared-language.yaml', 'undeclaredLanguage', 22, 38, 'dimensions[0].items[0].text.fr'],
  ['unknown-document-type.yaml', 'unknownDocumentType', 25, 9, 'dimensions[0].items[0].evidence'],
  ['unknown-key.yaml', 'unknownKey', 5, 1, 'colour'],
  ['unknown-kind.yaml', 'wrongValue', 20, 9, 'dimensions[0].items[0].kind'],
  ['unknown-purpose.yaml', 'wrongValue', 9, 1, 'purpose'],
  ['unknown-scale.yaml', 'wrongValue', 10, 1, 'scale'],
  ['utf-16.yaml', 'utf16File', 1, 1, ''],
  ['version-as-number.yaml', 'wrongType', 4, 1, 'version'],
  ['version-in-words.yaml', 'badVersion', 4, 1, 'version'],
  ['very-deep.json', 'tooDeep', 1, 1, ''],
  ['wrong-indentation.yaml', 'syntax', 17, 1, ''],
  ['yes-instead-of-true.yaml', 'wrongType', 21, 9, 'dimensions[0].items[0].core'],
];

function faultsOf(name: string): FileFault[] {
  const known = { documentTypes: documentTypeKeys };
  const checked = checkQuestionnaire(readFileSync(new URL(name, folder)), known);
  return checked.ok ? [] : checked.error;
}

describe('a bad file (hard case 45)', () => {
  it('is looked at, each of them', () => {
    expect(readdirSync(folder).toSorted()).toEqual(first.map(([name]) => name));
  });

  it.each(first)('%s is refused: %s at %d:%d %s', (name, kind, line, column, path) => {
    expect(faultsOf(name)[0]).toMatchObject({ kind, line, column, path });
  });

  it('is told of all faults that can be seen at once, in the order of the file', () => {
    const kinds = faultsOf('two-faults.yaml').map(({ kind }) => kind);
    expect(kinds).toEqual(['undeclaredLanguage', 'unknownDocumentType', 'duplicateId']);
  });

  it('is told of one misspelt key once, not as missing too', () => {
    expect(faultsOf('misspelt-key.yaml')).toHaveLength(1);
  });
});

it('every fault has its sentence: what is wrong, and how to mend it', async () => {
  const told = first.flatMap(([name]) =>
    faultsOf(name).map(({ line, column, path, sentence }) =>
      [`${name}:${line}:${column}`, path, sentence].filter((part) => part !== '').join(': '),
    ),
  );
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./bad-files.txt');
});
