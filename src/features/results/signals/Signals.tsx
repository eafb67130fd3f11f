import { memo } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import type { Signal } from '../../../domain/report/signal.ts';
import { countActing, type SignalReading } from '../../../domain/report/read-signals.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Coming } from '../../../ui/Coming.tsx';
import { HowMade, SignalsMade } from '../how-made/later.tsx';
import { useNumbers } from '../words.ts';
import { ActingSignal } from './ActingSignal.tsx';
import first from '../first/FirstSteps.module.css';
import part from '../page/Part.module.css';
import styles from './Signals.module.css';
import { UnsaidSignals } from './UnsaidSignals.tsx';
import { useSignals, type SignalsOf } from './use-signals.ts';

const directions: readonly Signal['direction'][] = ['tooMuch', 'tooLittle'];

/** Signs of too much and too little formalisation, each with its own numbers; nothing where none can be told. */
export const Signals = memo(function Signals(props: SignalsOf) {
  const m = useMessages('signals');
  const readings = useSignals(props);
  if (readings === undefined) return <Coming />;
  if (readings.every(({ kind }) => kind === 'cannotBeSaid')) return null;
  const unsaid = readings.flatMap((one) => (one.kind === 'cannotBeSaid' ? [one] : []));
  return (
    <section className={classNames(part.part, styles.signals)} aria-labelledby="results-signals">
      <div className={part.head}>
        <h2 id="results-signals">{m.title}</h2>
        <Counts readings={readings} />
        <p className={first.lead}>{m.lead}</p>
        <HowMade about={m.title}>
          <SignalsMade settings={props.result.settings} />
        </HowMade>
      </div>
      {directions.map((direction) => (
        <OneSide key={direction} {...props} direction={direction} readings={readings} />
      ))}
      <UnsaidSignals readings={unsaid} />
    </section>
  );
});

interface OneSideProps extends SignalsOf {
  direction: Signal['direction'];
  readings: readonly SignalReading[];
}

function OneSide({ direction, readings, questionnaires, result }: OneSideProps) {
  const m = useMessages('signals');
  const acting = readings.flatMap((one) =>
    one.kind === 'acts' && one.signal.direction === direction ? [one] : [],
  );
  if (acting.length === 0) return null;
  return (
    <div className={styles.side}>
      <h3>{direction === 'tooMuch' ? m.tooMuch : m.tooLittle}</h3>
      <ul className={styles.signs}>
        {acting.map((reading) => (
          <ActingSignal
            key={reading.signal.id}
            reading={reading}
            questionnaires={questionnaires}
            mode={result.mode}
          />
        ))}
      </ul>
    </div>
  );
}

function Counts({ readings }: { readings: readonly SignalReading[] }) {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const [much, little] = [countActing(readings, 'tooMuch'), countActing(readings, 'tooLittle')];
  if (much.acting + little.acting === 0) return <p>{m.none}</p>;
  const p = {
    much: numbers.count(much.acting),
    muchOf: numbers.count(much.said),
    little: numbers.count(little.acting),
    littleOf: numbers.count(little.said),
  };
  return <p>{m.counts(p)}</p>;
}
