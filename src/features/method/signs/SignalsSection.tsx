import type { Signal } from '../../../domain/report/signal.ts';
import { conditionOf } from '../../../domain/report/signal-condition.ts';
import { sourcesToReferences } from '../../../files/built-in/references.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Example } from '../Example.tsx';
import { signals as example } from '../examples/signs.ts';
import { MethodSection } from '../MethodSection.tsx';
import { ConditionTree } from './ConditionTree.tsx';
import type { MethodData } from './method-data.ts';
import styles from './Signs.module.css';
import { Source } from './Source.tsx';

const directions: readonly Signal['direction'][] = ['tooMuch', 'tooLittle'];

/** Each sign of too much or too little formalisation, as it is decided. */
export function SignalsSection({ data }: { data: MethodData }) {
  const m = useMessages('signals-method');
  const { name, words, when, choice, ...labels } = m.sections.signals;
  return (
    <MethodSection
      id="signals"
      name={name}
      words={words}
      when={when}
      choice={choice}
      example={<Example labels={labels} values={example(data)} />}
    >
      <p className={styles.symbols}>{m.symbols}</p>
      {directions.map((direction) => (
        <div key={direction} className={styles.parts}>
          <h3>{m[direction]}</h3>
          {data.signals
            .filter((signal) => signal.direction === direction)
            .map((signal) => (
              <OneSignal key={signal.id} signal={signal} data={data} />
            ))}
        </div>
      ))}
    </MethodSection>
  );
}

function OneSignal({ signal, data }: { signal: Signal; data: MethodData }) {
  return (
    <div className={styles.part}>
      <h4>
        <QuestionText text={signal.title} />
      </h4>
      <p>
        <QuestionText text={signal.rule} />
      </p>
      <ConditionTree condition={conditionOf(signal)} questionnaires={data.questionnaires} />
      <Source references={sourcesToReferences(signal.sources)} />
    </div>
  );
}
