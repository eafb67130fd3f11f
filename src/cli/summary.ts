import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Summary } from '../domain/comparison/summary.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire.ts';
import { findQuestionnaire } from '../files/built-in/find-questionnaire.ts';
import { hashQuestionnaire } from '../files/invitation/questionnaire-hash.ts';
import { loadAdvice } from '../files/score/recommendation-score.ts';
import { printable } from '../files/questionnaire/printable.ts';
import { createSeatIds } from '../files/score/seat-ids.ts';
import { summariseWave } from '../files/summary/summarise-wave.ts';
import { writeSummary } from '../files/summary/write-summary.ts';
import { networksOf } from '../files/table/waves.ts';
import type { Terminal } from './terminal.ts';
import { fileProblem } from './file-problem.ts';
import { writeWhole } from './output.ts';
import { consentText, type SummaryCall } from './arguments/summary-call.ts';
import { readInputs } from './summary-inputs.ts';
import { nameNetworks } from './summary-names.ts';

interface Made {
  readonly network: string;
  readonly file: string;
  readonly summary: Summary;
}

/** Writes one summary for each network of a table; true when there is at least one. */
export async function summary(call: SummaryCall, terminal: Terminal): Promise<boolean> {
  if (!call.agree) {
    terminal.err(`concord summary: a summary says what its giver agreed to:\n\n${consentText}\n`);
    terminal.err('Add --agree if you do, for every network in the table.');
    return false;
  }
  const made = await makeAll(call, terminal);
  if (made === undefined || made.length === 0) return false;
  const twice = made.find(({ file }, at) => made.findIndex((one) => one.file === file) !== at);
  if (twice !== undefined) {
    terminal.err(
      `${printable(twice.network)}: another network is called alike (${twice.file}). Name it otherwise.`,
    );
    return false;
  }
  try {
    await mkdir(call.out, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    terminal.err(`${call.out}: ${fileProblem(error)}`);
    return false;
  }
  for (const { network, file, summary: one } of made) {
    const isWritten = await writeWhole(join(call.out, file), terminal, (write) => {
      write(writeSummary(one));
      return Promise.resolve(true);
    });
    if (!isWritten) return false;
    terminal.out(`${printable(network)}: ${file}`);
  }
  return true;
}

async function makeAll(call: SummaryCall, terminal: Terminal): Promise<Made[] | undefined> {
  const inputs = await readInputs(call, terminal);
  if (inputs === undefined) return undefined;
  const { questionnaire, collected, seatList, settings, about, k, secret } = inputs;
  const { hasSectors } = collected;
  const networks = [...networksOf(collected)];
  const names = networks.map(({ network }) => network);
  const named = nameNetworks(names, call, about);
  if (!named.ok) {
    terminal.err(`concord summary: ${named.error}`);
    return undefined;
  }
  const consent = { text: consentText, language: 'en', givenOn: call.today } as const;
  const common = { secret, closedOn: call.closed, withSides: call.sides, consent };
  const identity = await identify(questionnaire);
  const advice = await loadAdvice(questionnaire);
  const made: Made[] = [];
  for (const { network, rounds, wave } of networks) {
    const latest = wave(rounds.length - 1);
    const invited = seatList.invitedTo(network, latest.round);
    const seatIds = createSeatIds();
    const one = await summariseWave(
      latest,
      { k, settings, invited, hasSectors, seatIds, advice, before: undefined },
      { ...common, ...identity, about: named.value.get(network) ?? {} },
    );
    if (one.ok) made.push({ network, file: fileNameOf(one.value), summary: one.value });
    else terminal.err(`${printable(network)}: no summary: ${one.error}`);
  }
  return made;
}

/** A questionnaire that comes with Concord is known by its hash; of any other the text goes along. */
async function identify(questionnaire: Questionnaire) {
  const hash = await hashQuestionnaire(questionnaire);
  const builtIn = await findQuestionnaire(questionnaire.id);
  const isBuiltIn = builtIn !== undefined && (await hashQuestionnaire(builtIn)) === hash;
  return { hash, text: isBuiltIn ? null : questionnaire };
}

/** Letters and digits of what the network is called, and the day. */
function fileNameOf({ network, round }: Summary): string {
  const stem = network.name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = [...stem].slice(0, 60).join('');
  return `${short === '' ? 'network' : short}-${round.closedOn}.summary.json`;
}
