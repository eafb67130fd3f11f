import type { RoundId } from '../domain/kernel/ids.ts';
import { Network } from '../domain/network/network.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import type { KnownQuestionnaire } from '../domain/response/comparable.ts';
import type { MergeContext } from '../domain/response/merge.ts';
import { Row, type RecordReader } from './records.ts';
import { readReceived } from './settle-round.ts';

export const mergeTables = [
  'networks',
  'rounds',
  'sealings',
  'received',
  'responses',
  'trash',
  'meta',
] as const;

/** What files are held beside, as it is stored now; undefined where the round has no sealing here. */
export async function readMergeContext(
  reader: RecordReader,
  roundId: RoundId,
  questionnaires: readonly KnownQuestionnaire[],
): Promise<MergeContext | undefined> {
  const round = Round.safeParse(await reader.get('rounds', roundId)).data;
  const sealing = RoundSealing.safeParse(await reader.get('sealings', roundId)).data;
  if (round === undefined || sealing === undefined) return undefined;
  const network = Network.safeParse(await reader.get('networks', round.networkId)).data;
  if (network === undefined) return undefined;
  const received = await readReceived(reader, roundId);
  const keys = (await reader.list('trash')).flatMap(recordKeysOf);
  const idsOf = (table: string) =>
    keys.filter((key) => key.startsWith(table)).map((key) => key.slice(table.length));
  return {
    round,
    network,
    sealing,
    questionnaires,
    received,
    deleted: {
      // Set aside and not here: deleted for good.
      hashes: new Set([...idsOf('received/'), ...sealing.setAside]),
      responseIds: new Set(idsOf('responses/')),
    },
  };
}

function recordKeysOf(row: unknown): string[] {
  const keys: unknown = Row.safeParse(row).data?.['recordKeys'];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
