import { aliasProblem, textsThatTell } from '../domain/comparison/alias.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { sourcesIn } from '../domain/network/context.ts';
import { printable } from '../files/questionnaire/printable.ts';
import type { AboutNetwork } from '../files/summary/read-about.ts';
import type { SummaryCall } from './arguments/summary-call.ts';

type AboutNetworks = ReadonlyMap<string, AboutNetwork>;

/** What is said of each network of a table, or the sentence that says what is missing or amiss. */
export function nameNetworks(
  networks: readonly string[],
  { name, alias }: SummaryCall,
  about: AboutNetworks,
): Result<AboutNetworks, string> {
  const unknown = [...about.keys()].filter((one) => !networks.includes(one));
  if (unknown.length > 0) {
    return err(`--about names what is not in the table: ${unknown.map(printable).join(', ')}.`);
  }
  const given = { ...(name && { name }), ...(alias && { alias }) };
  if (networks.length > 1 && Object.keys(given).length > 0) {
    return err(
      'the table holds several networks. Say with --about what each is called, not with --name or --alias.',
    );
  }
  const named = new Map(networks.map((one) => [one, { ...about.get(one), ...given }]));
  const listOf = (isMeant: (network: string, said: AboutNetwork) => boolean) =>
    [...named]
      .flatMap(([network, said]) => (isMeant(network, said) ? [printable(network)] : []))
      .join(', ');
  const nameless = listOf((_, said) => said.name === undefined && said.alias === undefined);
  if (nameless !== '') {
    return err(
      `say what each network is called: ${nameless}. Give --alias or --name where there is one, else a name or an alias for each with --about.`,
    );
  }
  const telling = listOf(isAliasTelling);
  if (telling !== '') {
    return err(`the alias tells the name or the place: ${telling}. Choose another.`);
  }
  const withSource = listOf(isSourceTelling);
  return withSource === ''
    ? ok(named)
    : err(
        `a source of the context tells the name or the place, which the alias should hide: ${withSource}. Write it otherwise.`,
      );
}

function isAliasTelling(network: string, { alias, ...said }: AboutNetwork): boolean {
  if (alias === undefined) return false;
  return namesOf(network, said).some((one) => aliasProblem(alias, one) !== null);
}

function isSourceTelling(network: string, { alias, context, ...said }: AboutNetwork): boolean {
  if (alias === undefined || context === undefined) return false;
  return namesOf(network, said).some((one) => textsThatTell(sourcesIn(context), one).length > 0);
}

/** What it must not be known by; a table without names calls its network `network`. */
function namesOf(network: string, { name = '', place = '' }: Pick<AboutNetwork, 'name' | 'place'>) {
  const inTable = network === 'network' ? '' : network;
  return [name, inTable].map((one) => ({ name: one, place }));
}
