import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { Link } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { offeredNumbers, type ChoicesFor, type ChoicesInput } from './choices.ts';
import styles from './MethodChoices.module.css';
import { NumberField } from './NumberField.tsx';
import { WeightingField } from './WeightingField.tsx';

/** The part of a form that these fields need. */
export interface WithChoices {
  settings: ChoicesInput;
}

/** What a round may do otherwise than the method: closed, since most rounds need nothing of it. */
export function MethodChoices({ of }: { of: ChoicesFor }) {
  const m = useMessages('choices');
  const { formState } = useFormContext<WithChoices>();
  const details = useRef<HTMLDetailsElement>(null);
  const hasError = formState.errors.settings !== undefined;
  useEffect(() => {
    // A field that is wrong must be in sight.
    if (hasError && details.current !== null) details.current.open = true;
  }, [hasError]);
  return (
    <details ref={details} className={styles.choices}>
      <summary>{m.title}</summary>
      <Stack gap={5}>
        <div className={styles.lead}>
          <p>
            {m.lead} <Link href="/method">{m.toMethod}</Link>
          </p>
          <p>{m.untilBegun}</p>
        </div>
        {of.mode === 'survey' && (
          <FieldGroup legend={<span className={styles.group}>{m.groups.M1}</span>}>
            <WeightingField />
          </FieldGroup>
        )}
        {offeredNumbers(of).map(({ rule, keys }) => (
          <FieldGroup key={rule} legend={<span className={styles.group}>{m.groups[rule]}</span>}>
            <Stack gap={4}>
              {keys.map((key) => (
                <NumberField key={key} name={key} />
              ))}
            </Stack>
          </FieldGroup>
        ))}
      </Stack>
    </details>
  );
}
