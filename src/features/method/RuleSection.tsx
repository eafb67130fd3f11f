import { Fragment } from 'react';
import { referencesOf } from '../../files/built-in/method-rules.ts';
import type { RuleId } from '../../files/built-in/rule-ids.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useSettingWords } from '../../ui/how-made/use-setting-words.ts';
import { examples } from './examples/examples.ts';
import { Example } from './Example.tsx';
import { formulas } from './formulas.ts';
import { MethodSection } from './MethodSection.tsx';
import { References } from './References.tsx';

/** One of the numbered rules. */
export function RuleSection({ rule }: { rule: RuleId }) {
  const m = useMessages('method');
  const labels = useMessages('examples').rules[rule];
  const set = useSettingWords();
  const { name, words, when, choice } = m.rules[rule];
  const references = referencesOf(rule);
  return (
    <MethodSection
      id={rule}
      mark={rule}
      name={name}
      words={words}
      symbols={formulas[rule].map((formula, index) => (
        // Formulas stand in a fixed order and have no names.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>{formula}</Fragment>
      ))}
      when={when(set)}
      choice={choice(set)}
      source={references.length === 0 ? m.noSource : <References references={references} />}
      example={<Example labels={labels} values={examples[rule]()} />}
    />
  );
}
