import { defaultK } from '../domain/network/round.ts';
import { lowestKFor } from '../domain/network/threshold.ts';
import { readAbout, type AboutNetwork } from '../files/summary/read-about.ts';
import { createCollector } from '../files/table/collect-responses.ts';
import { readResponses } from '../files/table/read-responses.ts';
import { readSeats } from '../files/table/read-seats.ts';
import type { Terminal } from './concord.ts';
import { readBytes } from './read-bytes.ts';
import { readMethod } from './read-method.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { readTable } from './read-table.ts';
import type { SummaryCall } from './summary-arguments.ts';
import { tellFaults } from './tell-faults.ts';

/** All files that summaries are made from; undefined where one has faults, which have been told. */
export async function readInputs(call: SummaryCall, terminal: Terminal) {
  const questionnaire = await readQuestionnaire(call.questionnaire, terminal);
  if (questionnaire === undefined) return undefined;
  const k = call.k ?? defaultK;
  const lowest = lowestKFor([questionnaire.scale]);
  if (k < lowest) {
    terminal.err(
      `concord summary: --k ${k} is too low for ${questionnaire.id}, which asks how members feel about each other. Choose ${lowest} or more.`,
    );
    return undefined;
  }
  const settings = await readMethod(call.settings, terminal);
  const about = await readAboutFile(call.about, terminal);
  if (settings === undefined || about === undefined) return undefined;
  const seatList = await readTable(call.seats, terminal, readSeats);
  if (seatList === undefined) return undefined;
  const collected = await readTable(call.responses, terminal, async (bytes, faults) => {
    const collector = createCollector(questionnaire, faults, seatList);
    const { onColumns, onRow } = collector;
    await readResponses(bytes, { questionnaire, faults, onColumns, onRow });
    return faults.total === 0 ? collector.collected() : undefined;
  });
  const secret = await readSecret(call.secret, terminal);
  if (collected === undefined || secret === undefined) return undefined;
  return { questionnaire, collected, seatList, settings, about, k, secret };
}

const shortestSecret = 12;

async function readSecret(file: string, terminal: Terminal): Promise<string | undefined> {
  const bytes = await readBytes(file);
  const secret = bytes.ok ? new TextDecoder().decode(bytes.value).trim() : '';
  if (secret.length >= shortestSecret) return secret;
  const sentence = bytes.ok
    ? `this is too short to keep a secret. Write at least ${shortestSecret} characters that nobody guesses.`
    : bytes.error;
  terminal.err(`${file}: ${sentence}`);
  return undefined;
}

async function readAboutFile(
  file: string | undefined,
  terminal: Terminal,
): Promise<ReadonlyMap<string, AboutNetwork> | undefined> {
  if (file === undefined) return new Map();
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    terminal.err(`${file}: ${bytes.error}`);
    return undefined;
  }
  const about = readAbout(bytes.value);
  if (about.ok) return about.value;
  tellFaults(file, { first: about.error, total: about.error.length }, terminal);
  return undefined;
}
