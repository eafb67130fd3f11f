import { err, ok, type Result } from '../kernel/result.ts';
import { findRuleProblems, type Known } from './questionnaire-rules.ts';
import { questionnaireProblem, type QuestionnaireProblem } from './questionnaire-problem.ts';
import { Questionnaire } from './questionnaire.ts';
import { issuesToProblems } from './schema-problems.ts';
import { tellCaseRepeats } from './id-problems.ts';

/** Deeper than any questionnaire; a reader that recurses must not meet more. */
const deepest = 20;

/**
 * The second step of the walk: something unknown in, a questionnaire or everything that is wrong
 * with it out. First the shape (schema), then the rules that hold between its parts; rules are
 * looked at only in a file of the right shape. Never throws.
 */
export function parseQuestionnaire(
  input: unknown,
  known: Known = {},
): Result<Questionnaire, QuestionnaireProblem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return err([questionnaireProblem('notAnObject', '')]);
  }
  if (isDeeperThan(input, deepest)) return err([questionnaireProblem('tooDeep', '', { deepest })]);
  const parsed = Questionnaire.safeParse(input);
  if (!parsed.success) {
    return err(tellCaseRepeats(issuesToProblems(parsed.error.issues, input), input));
  }
  const problems = findRuleProblems(parsed.data, known);
  return problems.length === 0 ? ok(parsed.data) : err(problems);
}

/** Level by level instead of by recursion, so that depth itself cannot hurt. */
function isDeeperThan(root: object, limit: number): boolean {
  let level: object[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((parent) =>
      Object.values(parent).filter(
        (child): child is object => typeof child === 'object' && child !== null,
      ),
    );
  }
  return false;
}
