import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, TextArea } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import words from '../parts/Words.module.css';

export interface SecondKey {
  readonly kind: 'sheet' | 'deputy' | null;
  /** As pasted. */
  readonly deputyKey: string;
}

interface SecondKeyFieldProps {
  value: SecondKey;
  onChange: (value: SecondKey) => void;
  error: string | undefined;
  keyError: string | undefined;
}

/** There is always a second key: one lost passphrase must not cost forty answers. */
export function SecondKeyField({ value, onChange, error, keyError }: SecondKeyFieldProps) {
  const m = useMessages('keys');
  return (
    <FieldGroup legend={m.secondLegend} error={error}>
      {(['sheet', 'deputy'] as const).map((kind) => (
        <CheckField
          key={kind}
          type="radio"
          name="second"
          label={m[kind]}
          hint={kind === 'sheet' ? m.sheetHint : m.deputyHint}
          checked={value.kind === kind}
          onChange={() => onChange({ ...value, kind })}
        />
      ))}
      {value.kind === 'deputy' && (
        <>
          <TextArea
            name="deputyKey"
            rows={2}
            label={m.deputyKey}
            hint={m.deputyKeyHint}
            error={keyError}
            spellCheck={false}
            autoComplete="off"
            value={value.deputyKey}
            onChange={(event) => onChange({ ...value, deputyKey: event.target.value })}
          />
          <DeputyHow />
        </>
      )}
    </FieldGroup>
  );
}

function DeputyHow() {
  const m = useMessages('keys');
  const [page = ''] = window.location.href.split('#');
  const address = `${page}#/deputy`;
  return (
    <details>
      <summary>{m.deputyHow}</summary>
      <p>{m.deputyHowText}</p>
      <p className={words.mono}>{address}</p>
      <CopyButton label={m.deputyAddress} text={address} said={m} />
    </details>
  );
}
