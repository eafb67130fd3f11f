import { RoundId, type ItemId } from '../../../domain/kernel/ids.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { defaultK } from '../../../domain/network/round.ts';
import { readSignals, type SignalReading } from '../../../domain/report/read-signals.ts';
import { conditionOf } from '../../../domain/report/signal-condition.ts';
import type { QuestionnaireResult, RoundResult } from '../../../domain/score/results.ts';
import { placeOf, type MethodData } from '../signs/method-data.ts';
import { levels, number, percent, text, word, type ExampleIn, type Value } from './example.ts';
import { scoreRows } from './sample.ts';

/** The first sign that reads the answers to one statement, in two networks. */
export function signals({ signals: all, questionnaires }: MethodData): ExampleIn<'signals'> {
  const [enough, few] = [
    [5, 4, 4, 2, 3, 5],
    [5, 4, 4, 5],
  ];
  const own = all.flatMap((signal) => {
    const condition = conditionOf(signal);
    return condition.kind === 'answerShare' ? [{ signal, condition }] : [];
  })[0];
  if (own === undefined) throw new Error('No sign reads one statement alone');
  const { signal, condition } = own;
  const readIn = (answers: readonly number[]) => {
    const rows = answers.map((said) => [said]);
    const round = roundOf([underNames(rows, [condition.itemId], questionnaires)]);
    return readSignals([signal], { round, questionnaires, settings: defaultSettings })[0];
  };
  const evidence = evidenceOf(readIn(enough));
  return {
    given: { sign: text(signal.title), enough: levels(enough), few: levels(few) },
    found: {
      share: evidence === undefined ? number(null) : percent(evidence.value),
      limit: percent(condition.threshold),
      enough: kindOf(readIn(enough)),
      few: kindOf(readIn(few)),
    },
  };
}

function evidenceOf(reading: SignalReading | undefined) {
  const [evidence] = reading?.kind === 'acts' ? reading.evidence : [];
  return evidence?.kind === 'answerShare' ? evidence : undefined;
}

function kindOf(reading: SignalReading | undefined): Value {
  return word(reading?.kind ?? 'none');
}

/** The sample's answers as if they had been given to these statements of one dimension. */
export function underNames(
  rows: Parameters<typeof scoreRows>[0],
  ids: readonly ItemId[],
  questionnaires: MethodData['questionnaires'],
): QuestionnaireResult {
  const { questionnaire, dimension } = placeOf(questionnaires, ids[0] ?? '');
  const result = scoreRows(rows);
  return {
    ...result,
    id: questionnaire.id,
    dimensions: result.dimensions.map((one) => ({
      ...one,
      id: dimension.id,
      items: one.items.map((item, index) => ({ ...item, id: ids[index] ?? item.id })),
    })),
  };
}

/** A survey to which all who were invited answered, one person from each organisation. */
export function roundOf(questionnaires: readonly QuestionnaireResult[]): RoundResult {
  const all = Math.max(...questionnaires.map(({ asked }) => asked));
  return {
    roundId: RoundId.parse('example'),
    mode: 'survey',
    k: defaultK,
    settings: defaultSettings,
    responseRate: {
      organisations: { answered: all, invited: all },
      persons: { handedIn: all, invited: all },
      rate: 1,
      standing: 'full',
    },
    outcome: { kind: 'figures', questionnaires },
  };
}
