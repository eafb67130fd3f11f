import type { SeatId } from '../kernel/ids.ts';
import { changeSince, type RoundChange, type ScoredWave } from '../comparison/round-change.ts';
import { perspectivesIn, type DimensionPerspective } from '../comparison/round-perspectives.ts';
import { sortActions, type Action } from '../network/action.ts';
import type { DocumentEntry } from '../network/document-entry.ts';
import { differing, type ChosenSettings } from '../network/chosen-settings.ts';
import type { Network } from '../network/network.ts';
import { toSharedRole, type RoleChart, type SharedRole, type Task } from '../network/role-chart.ts';
import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionnaireResult, RoundResult } from '../score/results.ts';
import { evidenceIn, type ClaimedEvidence } from './claimed-evidence.ts';
import { findingsOf, type Finding } from './finding.ts';
import { hiddenFigures, type HiddenFigures } from './hidden-figures.ts';
import type { SignalReading } from './read-signals.ts';
import type { Recommendations } from './recommend.ts';
import type { DocumentRegister } from './signal-inputs.ts';
import { farthestApart, leastKnown, statementsOf, strongest, type Statement } from './statement.ts';

/** What a report is made from. Answers are read only for figures that disclosure control lets through. */
export interface ReportInputs {
  readonly network: Network;
  /** The closed round, its figures and its answers; null where they are too many to be held. */
  readonly wave: ScoredWave;
  /** Those that this copy has, and those that a recommendation names; others are left out. */
  readonly questionnaires: readonly Questionnaire[];
  readonly signals: readonly SignalReading[];
  readonly recommendations: Recommendations;
  /** The closed round before this one, where there is one. */
  readonly before: ScoredWave | null;
  readonly register: DocumentRegister;
  readonly documents: readonly DocumentEntry[];
  readonly actions: readonly Action[];
  readonly roleChart: RoleChart;
}

/** One questionnaire's part. */
export interface ReportPart {
  readonly questionnaire: Questionnaire;
  readonly result: QuestionnaireResult;
  /** The headline first. */
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
  readonly hidden: readonly HiddenFigures[];
  /** Since the round before; null where there is none. */
  readonly change: RoundChange | null;
  /** Security less social side, by dimension (M8); empty where nobody answered alone. */
  readonly perspectives: readonly DimensionPerspective[];
  /** Which levels a document shows (M15). */
  readonly evidence: ClaimedEvidence;
}

/** A closed round as data, for paper, word processors, spreadsheets and browsers alike. */
export interface RoundReport {
  readonly network: Network;
  readonly round: Round;
  readonly result: RoundResult;
  /** The level to aim for (M18). */
  readonly target: number;
  readonly parts: readonly ReportPart[];
  /** On maturity where it was asked, otherwise of the first questionnaire; null without any. */
  readonly main: ReportPart | null;
  readonly recommendations: Recommendations;
  /** Where the texts of recommendations stand, too. */
  readonly questionnaires: readonly Questionnaire[];
  readonly signals: readonly SignalReading[];
  /** At most three: what to keep and offer to others. */
  readonly strongest: readonly Statement[];
  /** At most five: the agenda of the next meeting. */
  readonly farthestApart: readonly Statement[];
  /** At most twelve: what is not known. */
  readonly leastKnown: readonly Statement[];
  /** What the round sets otherwise than the method; null where it follows the method. */
  readonly chosen: ChosenSettings | null;
  readonly before: Round | null;
  /** In force or being written; without those that are for their owner alone. */
  readonly documents: readonly DocumentEntry[];
  /** As the network keeps them, without those that were dropped. */
  readonly actions: readonly Action[];
  /** What seats have said of themselves, and never who sits there. */
  readonly roles: readonly SharedRole[];
  readonly tasks: readonly Task[];
  /** The day on which it is made, ISO 8601. */
  readonly today: string;
}

/** A closed round as a report's data. Parts stand in the order in which they were asked. */
export function reportOf(inputs: ReportInputs): RoundReport {
  const { network, wave, questionnaires, signals, recommendations, before, register } = inputs;
  const { round, result } = wave;
  const { settings } = result;
  const target = network.startUp ? settings.targetLevelStartUp : settings.targetLevel;
  const results = result.outcome.kind === 'figures' ? result.outcome.questionnaires : [];
  const parts = results.flatMap((one): ReportPart[] => {
    const questionnaire = questionnaires.find(({ id }) => id === one.id);
    return questionnaire === undefined ? [] : [toPart(questionnaire, one, target, inputs)];
  });
  const own = parts.filter((part) => part.result.purpose !== 'national');
  const statements = own.flatMap((part) => part.statements);
  return {
    network,
    round,
    result,
    target,
    parts,
    main: parts.find((part) => part.result.purpose === 'maturity') ?? parts[0] ?? null,
    recommendations,
    questionnaires,
    signals,
    strongest: strongest(statements, 3),
    farthestApart: farthestApart(statements, 5),
    leastKnown: leastKnown(statements, 12),
    chosen: (round.settings && differing(round.settings)) ?? null,
    before: before?.round ?? null,
    documents: inputs.documents.filter(
      ({ state, confidentiality }) => state !== 'retired' && confidentiality !== 'seat',
    ),
    actions: sortActions(inputs.actions.filter(({ state }) => state !== 'dropped')),
    ...rolesIn(inputs),
    today: register.today,
  };
}

/** In the order of the seats; of seats that are no longer there, nothing. */
function rolesIn({ network, roleChart }: ReportInputs): Pick<RoundReport, 'roles' | 'tasks'> {
  const isSeat = ({ seatId }: { readonly seatId: SeatId }) =>
    network.seats.some(({ id }) => id === seatId);
  const roles = network.seats.flatMap(({ id }) =>
    roleChart.roles.filter(({ seatId }) => seatId === id),
  );
  return {
    roles: roles.map(toSharedRole),
    tasks: roleChart.tasks.map((task) => ({ ...task, parts: task.parts.filter(isSeat) })),
  };
}

function toPart(
  questionnaire: Questionnaire,
  one: QuestionnaireResult,
  target: number,
  { network, wave, before, register }: ReportInputs,
): ReportPart {
  const { round, result, responses } = wave;
  const { settings } = result;
  return {
    questionnaire,
    result: one,
    findings: findingsOf(one),
    statements: statementsOf(one, target, settings),
    hidden: hiddenFigures(one),
    change: before && changeSince(before, wave, questionnaire),
    perspectives:
      round.mode === 'consensus' || responses === null
        ? []
        : perspectivesIn({ round, network, responses, settings }, questionnaire, one),
    evidence: evidenceIn(one, questionnaire, register, settings),
  };
}
