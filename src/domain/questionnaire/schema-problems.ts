import { pathToText } from '../kernel/problem.ts';
import { nearestWord } from './nearest-word.ts';
import {
  questionnaireProblem,
  type QuestionnaireProblem,
  type QuestionnaireProblemKind,
} from './questionnaire-problem.ts';

/** The parts of a schema issue that are read here. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[] | undefined;
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly format?: string | undefined;
  readonly maximum?: unknown;
  readonly input?: unknown;
}

/** What a schema found, as problems that a person can act on. */
export function issueToProblems(issue: Issue, root: unknown): QuestionnaireProblem[] {
  const path = pathToText(issue.path);
  const value = valueAt(root, issue.path);
  const found = typeof value === 'string' || typeof value === 'number' ? { found: value } : {};
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => {
        const meant = nearestWord(key, knownKeys);
        const details = meant === undefined ? { key } : { key, meant };
        return questionnaireProblem('unknownKey', pathToText([...issue.path, key]), details);
      });
    case 'invalid_type':
      return value === undefined
        ? [questionnaireProblem('missingKey', path, { key: String(issue.path.at(-1)) })]
        : [wrongType(path, issue, value)];
    case 'too_big':
      return [problemOfSize('tooLong', path, issue, value)];
    case 'too_small':
      return [problemOfSize('empty', path, issue, value)];
    case 'invalid_value':
    case 'invalid_union':
      if (value === undefined) {
        return [questionnaireProblem('missingKey', path, { key: String(issue.path.at(-1)) })];
      }
      return [
        questionnaireProblem('wrongValue', path, {
          ...found,
          allowed: (issue.values ?? allowedAt(issue.path)).join(', '),
        }),
      ];
    case 'invalid_format':
      return [questionnaireProblem(formatKind(issue.path), path, { ...found, allowed: '' })];
    default:
      return [questionnaireProblem('wrongValue', path, { ...found, allowed: '' })];
  }
}

function wrongType(path: string, issue: Issue, value: unknown): QuestionnaireProblem {
  return questionnaireProblem('wrongType', path, {
    expected: issue.expected ?? '',
    found: value === null ? 'nothing' : Array.isArray(value) ? 'list' : typeof value,
  });
}

function problemOfSize(
  kind: QuestionnaireProblemKind,
  path: string,
  issue: Issue,
  value: unknown,
): QuestionnaireProblem {
  const isLevels = issue.path.at(-1) === 'levels' || issue.path.at(-1) === 'levelNames';
  if (isLevels && Array.isArray(value)) {
    return questionnaireProblem('notFiveLevels', path, { found: value.length });
  }
  return questionnaireProblem(kind, path, { most: Number(issue.maximum ?? 0) });
}

function formatKind(path: readonly PropertyKey[]): QuestionnaireProblemKind {
  const last = path.at(-1);
  if (last === 'id') return 'badId';
  return last === 'version' ? 'badVersion' : 'wrongValue';
}

function allowedAt(path: readonly PropertyKey[]): readonly string[] {
  return path.at(-1) === 'kind' || typeof path.at(-1) === 'number'
    ? ['kind: level', 'kind: bipolar', 'kind: category']
    : [];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    root,
  );
}

/** Every key that the format knows, for 'did you mean'. */
const knownKeys = [
  'format formatVersion id version languages title intro audience purpose scale levelNames model',
  'minutes itemThreshold open sources readings dimensions scored items kind text levels nextStep',
  'core derived reverse notApplicable evidence insight poles low middle high options key label',
  'paper section lines all en nl de fr',
].flatMap((line) => line.split(' '));
