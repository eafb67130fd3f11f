import { useFormContext, useWatch } from 'react-hook-form';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import type { ContextInput } from './context-form.ts';

/** How many of the conditions have been judged so far. */
export function HowMany() {
  const m = useMessages('context');
  const format = useFormat();
  const { control } = useFormContext<ContextInput>();
  const all = Object.values(useWatch({ control, name: 'items' }));
  const judged = all.filter(({ value }) => value !== '').length;
  return <>{m.judged({ n: format.number(judged), of: format.number(all.length) })}.</>;
}
