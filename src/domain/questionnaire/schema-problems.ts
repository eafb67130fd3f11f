import { pathToText } from '../kernel/problem.ts';
import { knownKeys } from './known-keys.ts';
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
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** What a schema found in `root`, as problems that a person can act on. */
export function issuesToProblems(issues: readonly Issue[], root: unknown): QuestionnaireProblem[] {
  const problems = issues.flatMap((issue) => issueToProblems(issue, root));
  // A misspelt key is told once: as the word that was meant, not as missing too.
  const meant = new Set(
    problems.flatMap(({ path, details }) =>
      'meant' in details ? [`${parentOf(path)}${details['meant']}`] : [],
    ),
  );
  return problems.filter(({ kind, path }) => kind !== 'missingKey' || !meant.has(path));
}

function issueToProblems(issue: Issue, root: unknown): QuestionnaireProblem[] {
  const path = pathToText(issue.path);
  const value = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => {
      if (/^[a-z]{2}(-[A-Z]{2})?$/.test(key)) {
        return questionnaireProblem('unknownLanguage', pathToText([...issue.path, key]), { key });
      }
      const meant = nearestWord(key, knownKeys);
      const details = meant === undefined ? { key } : { key, meant };
      return questionnaireProblem('unknownKey', pathToText([...issue.path, key]), details);
    });
  }
  if (value === undefined) {
    return [questionnaireProblem('missingKey', path, { key: String(issue.path.at(-1)) })];
  }
  const found = typeof value === 'string' || typeof value === 'number' ? { found: value } : {};
  switch (issue.code) {
    case 'invalid_type':
      return [
        questionnaireProblem('wrongType', path, {
          expected: issue.expected ?? '',
          found: typeOf(value),
        }),
      ];
    case 'too_big':
    case 'too_small':
      return [problemOfSize(path, issue, value)];
    case 'invalid_format':
      return [questionnaireProblem(kindOfForm(issue.path), path, found)];
    default: {
      if (path === 'formatVersion' && Number(value) > 1) {
        return [questionnaireProblem('newerFormat', path, found)];
      }
      // Only the kind of an item is a choice without listed values: a union of three shapes.
      const allowed = (issue.values ?? ['level', 'bipolar', 'category']).join(', ');
      return [questionnaireProblem('wrongValue', path, { ...found, allowed })];
    }
  }
}

function problemOfSize(path: string, issue: Issue, value: unknown): QuestionnaireProblem {
  const last = issue.path.at(-1);
  if ((last === 'levels' || last === 'levelNames') && Array.isArray(value)) {
    return questionnaireProblem('notFiveLevels', path, { found: value.length });
  }
  const isLarge = issue.code === 'too_big';
  const limit = Number(isLarge ? issue.maximum : issue.minimum);
  if (typeof value === 'number') {
    return questionnaireProblem(isLarge ? 'tooLarge' : 'tooSmall', path, { found: value, limit });
  }
  return questionnaireProblem(isLarge ? 'tooLong' : 'empty', path, { limit });
}

function kindOfForm(path: readonly PropertyKey[]): QuestionnaireProblemKind {
  const last = path.at(-1);
  if (last === 'version') return 'badVersion';
  if (last === 'lines') return 'badLines';
  return last === 'key' || last === 'paper' ? 'badKey' : 'badId';
}

function typeOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinity' : typeof value;
}

/** `dimensions[0].nextstep` to `dimensions[0].`, and a key at the top to nothing. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
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
