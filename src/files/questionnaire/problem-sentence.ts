import type { Problem } from '../../domain/kernel/problem.ts';
import type { QuestionnaireProblemKind } from '../../domain/questionnaire/questionnaire-problem.ts';
import { printable } from './printable.ts';
import type { FileProblemKind } from './read-text.ts';

type Kind = QuestionnaireProblemKind | FileProblemKind;
type Details = Problem['details'];

/** What is wrong, and how to mend it. For authors, so in English, as the keys of the format are. */
export function problemSentence({ kind, details }: Problem<Kind>): string {
  const sentence = sentences[kind];
  if (typeof sentence === 'string') return sentence;
  const quotable: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) {
    quotable[name] = typeof value === 'string' ? printable(value) : value;
  }
  return sentence(quotable);
}

const sentences: Readonly<Record<Kind, string | ((details: Details) => string)>> = {
  // The file
  emptyFile: 'the file is empty. Start from the example in questionnaires/README.md.',
  fileTooLarge: ({ megabytes }) =>
    `the file is larger than ${megabytes} MB. A questionnaire is text; check that this is the right file.`,
  zipFile: 'this is a ZIP archive. Unpack it, and check the questionnaire inside.',
  binaryFile: 'this is not a text file. Save the questionnaire as plain text (YAML or JSON).',
  utf16File: 'the text is encoded in UTF-16. Save the file with the encoding UTF-8.',
  notUtf8: 'the text is not encoded in UTF-8. Save the file with the encoding UTF-8.',
  // YAML
  syntax: ({ message }) =>
    `this cannot be read (${message}). Look for a missing quote, bracket, colon or hyphen here or just above.`,
  tab: 'there is a tab. Indent with spaces, two for each step.',
  indentation:
    'this line does not fit the lines around it. Indent two spaces for each step, and put a text that contains a colon in quotes.',
  nesting: 'too many parts lie inside each other. Check the indentation and the brackets.',
  keyNotText: 'a key must be a single word. Remove the brackets, or put the text in quotes.',
  repeatedKey: ({ key }) => `"${key}" stands here for the second time. Keep one of the two.`,
  alias: 'anchors (&), aliases (*) and merge keys (<<) are not accepted. Write everything out.',
  tag: 'tags (!) are not accepted. Remove the tag.',
  severalDocuments:
    'a second document begins here. Remove the line "---", or put each questionnaire in a file of its own.',
  // Its shape
  notAnObject: 'this is not a questionnaire. Begin with "format: concord/questionnaire".',
  tooDeep: ({ deepest }) =>
    `parts lie more than ${deepest} levels inside each other. Check the indentation.`,
  newerFormat: ({ found }) =>
    `this file has format version ${found}, which is newer than this Concord. Update Concord.`,
  missingKey: ({ key }) => `"${key}" is missing. Add it.`,
  unknownKey: ({ key, meant }) =>
    meant === undefined
      ? `"${key}" is not a key of the format. Remove it, or see questionnaires/README.md for the keys.`
      : `"${key}" is not a key that belongs here. Did you mean "${meant}"?`,
  wrongType: ({ expected, found }) => wrongTypeSentence(String(expected), String(found)),
  wrongValue: ({ found, allowed }) =>
    `${found === undefined ? 'this' : `"${found}"`} is not possible here. Choose ${String(allowed).includes(',') ? 'one of: ' : ''}${allowed}.`,
  badId: ({ found }) =>
    `"${found}" cannot be an id. Use capital letters, digits and hyphens, such as FORM-MAN-1.`,
  badKey: ({ found }) =>
    `"${found}" cannot be a key. Use small letters, digits and hyphens, such as civil-society.`,
  badLines: ({ found }) =>
    `"${found}" are not line numbers. Write them as '39', '39-43' or '39-43, 105', in quotes.`,
  badVersion: ({ found }) => `"${found}" is not a version. Write three numbers, such as 1.0.0.`,
  tooLong: ({ limit }) => `this is too long. Keep to ${limit} characters.`,
  tooSmall: ({ found, limit }) => `${found} is too small. Give at least ${limit}.`,
  tooLarge: ({ found, limit }) => `${found} is too large. Give at most ${limit}.`,
  empty: 'this is empty. Fill it in.',
  notFiveLevels: ({ found }) => `there are ${found} levels. Give exactly five, lowest first.`,
  // Its parts together
  levelsMissing: ({ id }) =>
    `${id} has no level texts, but the scale is a rubric. Add five under "levels".`,
  levelsOnAgreement: ({ id }) =>
    `${id} has level texts, but the scale is agreement. Remove "levels", or make the scale a rubric.`,
  reverseOnRubric: ({ id }) =>
    `${id} is reversed, but its levels are spelt out. Remove "reverse", and order the levels from lowest to highest.`,
  notToBeScored: ({ found }) =>
    `an item of kind ${found} cannot be scored. Move it to a dimension with "scored: false".`,
  duplicateId: ({ id }) => `the id ${id} is used twice. Give this one an id of its own.`,
  duplicateIdCase: ({ id, before }) =>
    `the id ${id} differs from ${before} only in capital letters. Give this one an id of its own, in capital letters.`,
  duplicateOption: ({ key }) => `the option "${key}" is there twice. Rename one of them.`,
  missingLanguage: ({ language }) =>
    `the text in "${language}" is missing. Add it, or take "${language}" out of "languages".`,
  undeclaredLanguage: ({ language }) =>
    `there is a text in "${language}", which "languages" does not name. Add it there, or remove this text.`,
  unknownLanguage: ({ key }) =>
    `"${key}" is neither a key of the format nor a language of Concord. Use en, nl, de or fr.`,
  unknownDocumentType: ({ found }) =>
    `"${found}" is not a document type. See questionnaires/data/document-types.yaml for the keys.`,
  unknownItem: ({ id }) => `there is no item ${id} in this questionnaire. Correct the id.`,
  badCharacter:
    'there is a character that cannot be seen (a control or direction mark, or half a character). Type the text anew.',
  lineBreak:
    'there is a line break inside the text. Write it as one paragraph; for a long one, begin with ">-" instead of "|".',
  tooFewOptions: 'a category needs at least two options. Add another.',
  coreTakesLonger: ({ core, all }) =>
    `the core takes ${core} minutes and the whole only ${all}. Correct one of them.`,
  coreIsEmpty:
    'there are minutes for the core, but no item belongs to it. Mark items with "core: true", or remove these minutes.',
  coreWithoutMinutes:
    'some items belong to the core, but its minutes are missing. Add "core" here.',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  list: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  nothing: 'empty',
  infinity: 'infinite',
};

function wrongTypeSentence(expected: string, found: string): string {
  const wanted = typeNames[expected] ?? expected;
  if (found === 'number' && expected === 'int') return `this must be ${wanted}. Round it.`;
  return `this must be ${wanted}, but is ${typeNames[found] ?? found}. ${remedy(expected, found)}`;
}

function remedy(expected: string, found: string): string {
  if (found === 'nothing') return 'Fill it in.';
  switch (expected) {
    case 'string':
      return found === 'number' || found === 'boolean' ? 'Put it in quotes.' : 'Write a text.';
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'int':
    case 'number':
      return 'Write a number, without quotes.';
    case 'object':
      return found === 'string'
        ? 'Write its keys and values, for a text such as { en: Joint goals are agreed }.'
        : 'See questionnaires/README.md for an example.';
    default:
      return 'See questionnaires/README.md for an example.';
  }
}
