import type { ScoredWave } from '../../domain/comparison/round-change.ts';
import { isClosed } from '../../domain/network/is-closed.ts';
import type { Action } from '../../domain/network/action.ts';
import type { DocumentEntry } from '../../domain/network/document-entry.ts';
import type { Network } from '../../domain/network/network.ts';
import type { RoleChart } from '../../domain/network/role-chart.ts';
import type { Round } from '../../domain/network/round.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { readSignals } from '../../domain/report/read-signals.ts';
import { recommend } from '../../domain/report/recommend.ts';
import { registerOf } from '../../domain/report/register.ts';
import { reportOf, type RoundReport } from '../../domain/report/round-report.ts';
import { rulesInForce } from '../../domain/report/rule-in-force.ts';
import { matchVersions } from '../../domain/response/version-match.ts';
import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import type { MethodsOf } from '../../domain/score/methods-of.ts';
import type { RoundResult } from '../../domain/score/results.ts';
import { scoreRound } from '../../domain/score/score-round.ts';
import { documentTypes } from '../../files/built-in/document-types.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../files/built-in/questionnaires.ts';
import { loadConflictRules } from '../../files/built-in/recommendations.ts';
import { loadSignals } from '../../files/built-in/signals.ts';

/** A closed round as it is kept, with the one before it. */
export interface KeptRound {
  readonly network: Network;
  readonly round: Round;
  readonly responses: readonly QuestionnaireResponse[];
  readonly before: {
    readonly round: Round;
    readonly responses: readonly QuestionnaireResponse[];
  } | null;
  readonly documents: readonly DocumentEntry[];
  readonly actions: readonly Action[];
  readonly roleChart: RoleChart;
  /** The day on which the register is read, ISO 8601. */
  readonly today: string;
}

/** Figures of a round as they are told, and by which versions of the method they came. */
export interface ToldFigures {
  readonly result: RoundResult;
  readonly methods?: MethodsOf | undefined;
}

/** Gives the figures that stay, where a round was read before; else those that were worked out now. */
export interface FiguresKept {
  readonly ofRound: (result: RoundResult) => Promise<ToldFigures>;
  readonly before: (score: () => RoundResult) => Promise<ToldFigures>;
}

const workedOut: FiguresKept = {
  ofRound: (result) => Promise.resolve({ result }),
  before: (score) => Promise.resolve({ result: score() }),
};

/**
 * Everything that may be told of a closed round; throws for an open one, which has no figures.
 */
export async function gatherReport(
  kept: KeptRound,
  figures: FiguresKept = workedOut,
): Promise<RoundReport> {
  const { network, round, responses, documents, actions, today } = kept;
  if (!isClosed(round)) throw new Error(`Round ${round.id} is open`);
  const [asked, signals, rules] = await Promise.all([
    loadReadable(round),
    loadSignals(),
    loadConflictRules(),
  ]);
  const { result, methods } = await figures.ofRound(
    scoreRound({ round, responses, questionnaires: asked }),
  );
  const before = kept.before && (await toldBefore(kept.before, asked, figures));
  const { settings } = result;
  const register = registerOf(documents, network.seats, documentTypes, today);
  const readings = readSignals(signals, {
    round: { ...result, methods },
    questionnaires: asked,
    settings,
    register,
    before: before === null ? undefined : { ...before.result, methods: before.methods },
  });
  const target = network.startUp ? settings.targetLevelStartUp : settings.targetLevel;
  const results = result.outcome.kind === 'figures' ? result.outcome.questionnaires : [];
  const named = rulesInForce(rules, readings, results, target).flatMap(({ rule }) => rule.first);
  const questionnaires = [...asked, ...(await loadNamed(named, asked))];
  return reportOf({
    network,
    wave: { round, result, responses, methods },
    questionnaires,
    signals: readings,
    recommendations: recommend({
      results,
      questionnaires,
      settings,
      target,
      signals: readings,
      rules,
    }),
    before,
    register,
    documents,
    actions,
    roleChart: kept.roleChart,
  });
}

async function toldBefore(
  before: NonNullable<KeptRound['before']>,
  asked: readonly Questionnaire[],
  figures: FiguresKept,
): Promise<ScoredWave> {
  const questionnaires = asked.filter((one) => isReadable(before.round, one));
  const told = await figures.before(() => scoreRound({ ...before, questionnaires }));
  return { ...before, ...told };
}

async function loadReadable(round: Round): Promise<Questionnaire[]> {
  const known = round.questionnaires.filter(({ id }) =>
    questionnaireIndex.some((entry) => entry.id === id),
  );
  const loaded = await Promise.all(known.map(({ id }) => loadQuestionnaire(id)));
  return loaded.filter((one) => isReadable(round, one));
}

/** Answers to a version that this copy cannot read are left out: nothing is guessed. */
function isReadable(round: Round, { id, version }: Questionnaire): boolean {
  const asked = round.questionnaires.find((one) => one.id === id);
  return asked !== undefined && matchVersions(asked.version, version) !== 'unreadable';
}

/** A rule may put something first that was not asked about. */
function loadNamed(
  items: readonly string[],
  asked: readonly Questionnaire[],
): Promise<Questionnaire[]> {
  const missing = questionnaireIndex.filter(
    ({ id }) =>
      asked.every((one) => one.id !== id) && items.some((item) => item.startsWith(`${id}-`)),
  );
  return Promise.all(missing.map(({ id }) => loadQuestionnaire(id)));
}
