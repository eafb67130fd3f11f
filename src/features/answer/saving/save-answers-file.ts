import { saveFile } from '../../../charts/figure/save-file.ts';
import type { Network } from '../../../domain/network/network.ts';
import { emptyBackup } from '../../../files/backup/backup.ts';
import { writeBackup } from '../../../files/backup/write-backup.ts';
import type { Store } from '../../../storage/store.ts';
import type { Answering } from '../answering.ts';

/** A backup file with these answers, as they stand on the page, and the round they belong to. */
export async function saveAnswersFile(
  store: Store,
  { response, round }: Pick<Answering, 'response' | 'round'>,
): Promise<void> {
  const text = await writeBackup({
    ...emptyBackup,
    networks: round === null ? [] : await findNetwork(store, round),
    rounds: round === null ? [] : [round],
    responses: [response],
  });
  saveFile('concord-answers.backup.ndjson', new Blob([text], { type: 'application/x-ndjson' }));
}

/** The file is the way out when the database fails, so it must not need the database. */
async function findNetwork(
  { networks }: Store,
  round: { readonly networkId: Network['id'] },
): Promise<Network[]> {
  try {
    const network = await networks.get(round.networkId);
    return network === undefined ? [] : [network];
  } catch {
    return [];
  }
}
