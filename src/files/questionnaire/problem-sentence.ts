import type { Problem } from '../../domain/kernel/problem.ts';
import type { QuestionnaireProblemKind } from '../../domain/questionnaire/questionnaire-problem.ts';
import type { FileProblemKind } from './read-text.ts';

type Kind = QuestionnaireProblemKind | FileProblemKind;
type Details = Problem['details'];

/** What is wrong, and how to mend it. For authors, so in English, as the keys of the format are. */
export function problemSentence({ kind, details }: Problem<Kind>): string {
  const sentence = sentences[kind];
  return typeof sentence === 'string' ? sentence : sentence(details);
}

const sentences: Readonly<Record<Kind, string | ((details: Details) => string)>> = {
  emptyFile: 'the file is empty. Start from the example in questionnaires/README.md.',
  fileTooLarge: ({ most }) =>
    `the file is larger than ${most} bytes. A questionnaire is text; check that this is the right file.`,
  zipFile: 'this is a ZIP archive. Unpack it and check the questionnaire inside.',
  binaryFile: 'this is not a text file. Save the questionnaire as plain text (YAML or JSON).',
  notUtf8: 'the text is not UTF-8. Save the file with the encoding UTF-8.',
  syntax: ({ message }) =>
    `this cannot be read: ${message}. Check quotes, colons and brackets here.`,
  repeatedKey: 'this key stands here for the second time. Keep one of the two.',
  indentation: 'the indentation does not fit. Use two spaces for each step, never tabs.',
  alias: 'anchors and aliases (& and *) are not accepted. Write the text out.',
  tag: 'tags (!) are not accepted. Remove the tag.',
  severalDocuments:
    'there is more than one document in this file. Put each questionnaire in a file of its own.',
  notAnObject: 'this is not a questionnaire. Begin with "format: concord/questionnaire".',
  tooDeep: ({ deepest }) =>
    `parts lie more than ${deepest} levels inside each other. Check the indentation.`,
  missingKey: ({ key }) => `"${key}" is missing. Add it.`,
  unknownKey: ({ key, meant }) =>
    meant === undefined
      ? `"${key}" is not a key of the format. Remove it, or see questionnaires/README.md for the keys.`
      : `"${key}" is not a key of the format. Did you mean "${meant}"?`,
  wrongType: ({ expected, found }) =>
    `this must be ${expected === 'array' ? 'a list' : `of type ${expected}`}, but is ${found}. Change it.`,
  wrongValue: ({ found, allowed }) =>
    `${found === undefined ? 'this value' : `"${found}"`} is not possible here.${allowed === '' ? ' Correct it.' : ` Choose one of: ${allowed}.`}`,
  badId: ({ found }) =>
    `"${found}" cannot be an id. Use capital letters, digits and hyphens, such as FORM-MAN-1.`,
  badVersion: ({ found }) => `"${found}" is not a version. Write three numbers, such as 1.0.0.`,
  tooLong: ({ most }) => `this is too long. Keep to ${most} characters.`,
  empty: 'this is empty. Fill it in, or remove what it belongs to.',
  notFiveLevels: ({ found }) => `there are ${found} levels. Give exactly five, lowest first.`,
  levelsMissing: ({ id }) =>
    `${id} has no level texts, but the scale is a rubric. Add five under "levels".`,
  levelsOnAgreement: ({ id }) =>
    `${id} has level texts, but the scale is agreement. Remove "levels", or make the scale a rubric.`,
  reverseOnRubric: ({ id }) =>
    `${id} is reverse-keyed, but its levels are spelt out. Remove "reverse" and order the levels.`,
  duplicateId: ({ id }) => `the id ${id} is used twice. Give this one an id of its own.`,
  duplicateIdCase: ({ id, before }) =>
    `the id ${id} differs from ${before} only in capital letters. Give this one an id of its own.`,
  duplicateOption: ({ key }) => `the option "${key}" is there twice. Rename one of them.`,
  missingLanguage: ({ language }) =>
    `the text in "${language}" is missing. Add it, or take "${language}" out of "languages".`,
  undeclaredLanguage: ({ language }) =>
    `there is a text in "${language}", which "languages" does not name. Add it there, or remove this text.`,
  unknownDocumentType: ({ found }) =>
    `"${found}" is not a document type. See questionnaires/data/document-types.yaml for the keys.`,
  unknownItem: ({ id }) => `there is no item ${id} in this questionnaire. Correct the id.`,
  badCharacter:
    'there is a character that cannot be seen (a control or direction mark, or half a character). Type the text anew.',
  tooFewOptions: 'a category needs at least two options. Add another.',
  badMinutes: 'the minutes do not fit. Give at least 1, and for the core no more than for all.',
};
