import type { Invitation } from '../../../domain/network/invitation.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';

/** For one who was invited: what happens until handing in, and how to come back. */
export function InvitedReads({ invitation, code }: { invitation: Invitation; code: string }) {
  const m = useMessages('invited');
  return (
    <p>
      {m.keptShort({ network: invitation.network })} {m.code({ code })}
    </p>
  );
}
