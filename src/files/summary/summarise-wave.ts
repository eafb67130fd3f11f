import { summarise } from '../../domain/comparison/summarise.ts';
import type { Summary } from '../../domain/comparison/summary.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { RoundId } from '../../domain/kernel/ids.ts';
import { differing } from '../../domain/network/chosen-settings.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { methodVersion } from '../../domain/score/method-version.ts';
import type { RoundResult } from '../../domain/score/results.ts';
import { perspectivesOf } from '../score/gap-score.ts';
import { scoreWave, type WaveContext } from '../score/wave-score.ts';
import type { Wave } from '../table/waves.ts';
import type { AboutNetwork } from './read-about.ts';
import { summaryKeys } from './summary-keys.ts';

/** What a table of responses does not hold, and a summary needs. */
export interface WaveToSummarise {
  readonly about: AboutNetwork;
  /** The keys are made from it, so that nobody finds a network by trying names. */
  readonly secret: string;
  readonly closedOn: string;
  readonly withSides: boolean;
  readonly consent: Summary['consent'];
  readonly hash: ContentHash;
  /** Null where the questionnaire comes with Concord. */
  readonly text: Questionnaire | null;
}

/**
 * A summary of one round of a table of responses, with the figures that `concord score` gives. The
 * error is the sentence that says why there is none.
 */
export async function summariseWave(
  wave: Wave,
  context: WaveContext,
  { about, secret, closedOn, withSides, consent, hash, text }: WaveToSummarise,
): Promise<Result<Summary, string>> {
  const { k, settings } = context;
  const { score, result } = scoreWave(wave, context);
  if (result === null) {
    return err(
      score.suppressed === 'responseTooLow'
        ? `too few of the invited organisations answered for a result (${settings.lowestRate * 100} % are needed).`
        : `fewer than ${k} persons answered. A meeting in consensus mode is the way.`,
    );
  }
  const rate = rateOf(score, wave);
  if (!rate.ok) return rate;
  const keys = await summaryKeys(
    `${secret}\n${wave.network}`,
    `${secret}\n${wave.network}\n${wave.round}`,
  );
  const round: RoundResult = {
    roundId: RoundId.parse('round'),
    mode: 'survey',
    k,
    settings,
    responseRate: rate.value,
    outcome: { kind: 'figures', questionnaires: [result] },
  };
  const chosen = differing(settings);
  const { name = '', alias = '', place = '', country = '', since = null } = about;
  return ok(
    summarise({
      network: { name, place, country, since, startUp: about.startUp ?? false, example: false },
      round: { closedOn, ...(chosen === undefined ? {} : { settings: chosen }) },
      keys,
      result: round,
      method: methodVersion,
      questionnaires: [
        {
          id: result.id,
          hash,
          text,
          sides: withSides && context.hasSectors ? perspectivesOf(wave, result, context) : null,
          keptBack: new Map(),
        },
      ],
      namedBy: about.alias === undefined ? 'name' : 'alias',
      alias,
      revision: 1,
      context: about.context ?? null,
      consent,
    }),
  );
}

type Scored = ReturnType<typeof scoreWave>['score'];

function rateOf(
  { invited, responseRate: rate, standing, respondents }: Scored,
  { seats }: Wave,
): Result<RoundResult['responseRate'], string> {
  if (invited === null || rate === null || standing === null) {
    return err('the list of seats invites nobody. Add its seats.');
  }
  if (invited.persons === null) {
    return err('the list of seats does not say how many persons were invited. Add them.');
  }
  return ok({
    organisations: {
      answered: new Set(seats.filter((seat) => seat !== null)).size,
      invited: invited.organisations,
    },
    persons: { handedIn: respondents, invited: invited.persons },
    rate,
    standing,
  });
}
