import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aliasProblem } from '../domain/comparison/alias.ts';
import type { Summary } from '../domain/comparison/summary.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire.ts';
import { findQuestionnaire } from '../files/built-in/find-questionnaire.ts';
import { hashQuestionnaire } from '../files/invitation/questionnaire-hash.ts';
import { loadAdvice } from '../files/score/recommendation-score.ts';
import { createSeatIds } from '../files/score/seat-ids.ts';
import type { AboutNetwork } from '../files/summary/read-about.ts';
import { summariseWave } from '../files/summary/summarise-wave.ts';
import { writeSummary } from '../files/summary/write-summary.ts';
import { networksOf, type NetworkWaves } from '../files/table/waves.ts';
import type { Terminal } from './terminal.ts';
import { fileProblem } from './file-problem.ts';
import { writeWhole } from './output.ts';
import { consentText, type SummaryCall } from './arguments/summary-call.ts';
import { readInputs } from './summary-inputs.ts';

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
      `${twice.network}: another network is called alike (${twice.file}). Name it otherwise.`,
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
    terminal.out(`${network}: ${file}`);
  }
  return true;
}

async function makeAll(call: SummaryCall, terminal: Terminal): Promise<Made[] | undefined> {
  const inputs = await readInputs(call, terminal);
  if (inputs === undefined) return undefined;
  const { questionnaire, collected, seatList, settings, about, k, secret } = inputs;
  const networks = [...networksOf(collected)];
  const unknown = [...about.keys()].filter((one) =>
    networks.every(({ network }) => network !== one),
  );
  if (unknown.length > 0) {
    terminal.err(`concord summary: --about names what is not in the table: ${unknown.join(', ')}.`);
    return undefined;
  }
  const named = networks.map(({ network }) => aboutOf(network, networks, call, about));
  const nameless = networks.filter((_, at) => named[at] === undefined);
  if (nameless.length > 0) {
    const list = nameless.map(({ network }) => network).join(', ');
    terminal.err(
      `concord summary: say what each network is called: ${list}. Give --alias or --name where there is one, else a name or an alias for each with --about.`,
    );
    return undefined;
  }
  const telling = networks.filter(({ network }, at) => isTelling(network, named[at]));
  if (telling.length > 0) {
    const list = telling.map(({ network }) => network).join(', ');
    terminal.err(
      `concord summary: the alias tells the name or the place: ${list}. Choose another.`,
    );
    return undefined;
  }
  const { hash, text } = await identify(questionnaire);
  const advice = await loadAdvice(questionnaire);
  const consent = { text: consentText, language: 'en', givenOn: call.today } as const;
  const made: Made[] = [];
  for (const [at, { network, rounds, wave }] of networks.entries()) {
    const latest = wave(rounds.length - 1);
    const invited = seatList.invitedTo(network, latest.round);
    const { hasSectors } = collected;
    const seatIds = createSeatIds();
    const one = await summariseWave(
      latest,
      { k, settings, invited, hasSectors, seatIds, advice, before: undefined },
      {
        about: named[at] ?? {},
        secret,
        closedOn: call.closed,
        withSides: call.sides,
        consent,
        hash,
        text,
      },
    );
    if (one.ok) made.push({ network, file: fileNameOf(one.value), summary: one.value });
    else terminal.err(`${network}: no summary: ${one.error}`);
  }
  return made;
}

/** What is said of a network; undefined where it has neither a name nor an alias. */
function aboutOf(
  network: string,
  { length }: readonly NetworkWaves[],
  { name, alias }: SummaryCall,
  about: ReadonlyMap<string, AboutNetwork>,
): AboutNetwork | undefined {
  const said = about.get(network) ?? {};
  const only = length === 1 ? { ...(name && { name }), ...(alias && { alias }) } : {};
  const all = { ...said, ...only };
  return all.name === undefined && all.alias === undefined ? undefined : all;
}

/** Whether an alias tells what it should hide; a table without names calls its network `network`. */
function isTelling(network: string, { alias, name, place = '' }: AboutNetwork = {}): boolean {
  if (alias === undefined) return false;
  const names = [name ?? '', network === 'network' ? '' : network];
  return names.some((one) => aliasProblem(alias, { name: one, place }) !== null);
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
