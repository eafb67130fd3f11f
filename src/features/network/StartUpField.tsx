import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { suggestsStartUp, type NetworkDetails, type NetworkInput } from './network-form.ts';

interface StartUpFieldProps {
  form: UseFormReturn<NetworkInput, unknown, NetworkDetails>;
  thisYear: number;
  /** The person has chosen, so that nothing is proposed any more. */
  onDecide: () => void;
}

/** Proposed for a network that began this year, and open to everybody. */
export function StartUpField({ form, thisYear, onDecide }: StartUpFieldProps) {
  const m = useMessages('network');
  const [since, startUp] = useWatch({ control: form.control, name: ['since', 'startUp'] });
  const isProposed = startUp && suggestsStartUp(since, thisYear);
  return (
    <FieldGroup legend={m.startUpLegend}>
      <CheckField
        label={m.startUp}
        hint={m.startUpHint}
        {...form.register('startUp', { onChange: onDecide })}
      />
      {isProposed && (
        <Notice kind="status">
          <p>{m.startUpProposed}</p>
        </Notice>
      )}
    </FieldGroup>
  );
}
