import { buildExample } from '../../src/domain/example/build-example.ts';
import { emptyRoleChart } from '../../src/domain/network/role-chart.ts';
import { QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import type { RoundReport } from '../../src/domain/report/round-report.ts';
import {
  usualChoice,
  sectionKeys,
  type ReportSource,
} from '../../src/features/report/document/choose.ts';
import { gatherReport, type KeptRound } from '../../src/features/report/gather-report.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../src/files/built-in/questionnaires.ts';

import texts from '../../src/i18n/en/example-network.ts';
import { threeRounds } from './three-rounds.ts';

/** The invented network as it is kept, with a name of one's own where one is given. */
export async function exampleRound(name?: string): Promise<KeptRound> {
  const asked = ['FORM', 'TRUST', 'BAL'].map((id) => QuestionnaireId.parse(id));
  const questionnaires = await Promise.all(asked.map((id) => loadQuestionnaire(id)));
  const { network, round, responses } = buildExample(questionnaires, {
    ...texts.example,
    ...(name === undefined
      ? {}
      : { network: name, place: name, round: name, notApplicableReason: name }),
  });
  const seats = network.seats.map((seat) => ({ ...seat, organisation: name ?? seat.organisation }));
  return {
    network: { ...network, seats },
    round,
    responses,
    before: null,
    documents: [],
    actions: [],
    roleChart: emptyRoleChart(network.id),
    today: '2026-11-21',
  };
}

/** A report's data with every section and questionnaire chosen, or the usual ones. */
export function sourceOf(report: RoundReport, extent: 'usual' | 'all' = 'usual'): ReportSource {
  const choice = usualChoice(report);
  return {
    report,
    seatNames: new Map(report.network.seats.map(({ id, organisation }) => [id, organisation])),
    choice: extent === 'all' ? { ...choice, sections: sectionKeys } : choice,
    made: { version: '0.1.0', day: '2026-11-21' },
  };
}

export async function exampleReport(name?: string): Promise<RoundReport> {
  return gatherReport(await exampleRound(name));
}

/** The last of three rounds with 40 persons and all nine questionnaires, beside the one before. */
export async function largeRound(): Promise<KeptRound> {
  const ids = questionnaireIndex.map(({ id }) => id);
  const { network, rounds, responses } = threeRounds(
    await Promise.all(ids.map((id) => loadQuestionnaire(id))),
  );
  const [, second, third] = rounds;
  const answersTo = (id: string) => responses.filter(({ roundId }) => roundId === id);
  return {
    network,
    round: third,
    responses: answersTo(third.id),
    before: { round: second, responses: answersTo(second.id) },
    documents: [],
    actions: [],
    roleChart: emptyRoleChart(network.id),
    today: '2026-11-21',
  };
}
