import { saveFile } from '../../../charts/figure/save-file.ts';
import type { ResponseId } from '../../../domain/kernel/ids.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import type { Network } from '../../../domain/network/network.ts';
import { invitationIdOf, type KeptInvitation } from '../../../domain/response/kept-invitation.ts';
import { emptyBackup } from '../../../files/backup/backup.ts';
import { writeBackup } from '../../../files/backup/write-backup.ts';
import type { Store } from '../../../storage/store.ts';
import type { Answering } from '../answering.ts';

/** A backup file with these answers, as they stand on the page, and what they belong to. */
export async function saveAnswersFile(
  store: Store,
  { response, round, invited }: Pick<Answering, 'response' | 'round' | 'invited'>,
): Promise<void> {
  const text = await writeBackup({
    ...emptyBackup,
    networks: round === null ? [] : await findNetwork(store, round),
    rounds: round === null ? [] : [round],
    responses: [response],
    invitations: invited === undefined ? [] : [keptFor(response.id, invited.invitation)],
  });
  saveFile('concord-answers.backup.ndjson', new Blob([text], { type: 'application/x-ndjson' }));
}

/** As the device keeps an invitation that one response was begun on. */
function keptFor(id: ResponseId, invitation: Invitation): KeptInvitation {
  return {
    schema: 1,
    id: invitationIdOf(invitation),
    rev: 1,
    roundId: invitation.round.id,
    responseIds: [id],
    invitation,
  };
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
