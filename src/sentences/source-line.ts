import type { Questionnaire } from '../domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResult, RoundResult } from '../domain/score/results.ts';
import { numbersIn } from './numbers.ts';
import { readIn, type SpokenResults } from './spoken.ts';

/** The line under a figure: questionnaire, version, mode, n of N, rule for missing data. */
export function sourceLine(
  { questionnaire, result }: { questionnaire: Questionnaire; result: QuestionnaireResult },
  { mode, responseRate }: Pick<RoundResult, 'mode' | 'responseRate'>,
  about: 'dimensions' | 'statements',
  spoken: SpokenResults,
): string {
  const { results: m, format } = spoken;
  const { count } = numbersIn(format);
  const named = { title: readIn(questionnaire.title, spoken), version: result.version };
  const { handedIn, invited } = responseRate.persons;
  const sentences =
    mode === 'consensus'
      ? [m.sourceConsensus(named)]
      : [
          m.sourceSurvey({ ...named, n: count(handedIn), of: count(invited) }),
          ...(about === 'dimensions' ? [m.sourceDimensions] : []),
        ];
  return [...sentences, ...(result.scope === 'core' ? [m.coreOnly] : [])].join(' ');
}
