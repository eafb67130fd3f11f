import { differing } from '../../../domain/network/chosen-settings.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { ChosenForRound } from '../../../ui/how-made/ChosenForRound.tsx';
import { Legend } from '../parts/Legend.tsx';

interface FixedChoicesProps {
  round: Round;
  /** Members were told how it is done. */
  isIssued: boolean;
}

/** Once somebody is invited or has answered: what was chosen, and why it stays. */
export function FixedChoices({ round: { settings = {} }, isIssued }: FixedChoicesProps) {
  const { fixedByInvitations } = useMessages('round-form');
  const m = useMessages('choices');
  return (
    <FieldGroup legend={<Legend>{m.title}</Legend>} hint={isIssued ? fixedByInvitations : m.fixed}>
      {differing(settings) === undefined ? (
        <p>{m.fixedAsMethod}</p>
      ) : (
        <ChosenForRound settings={settings} />
      )}
    </FieldGroup>
  );
}
