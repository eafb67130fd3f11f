import type { DimensionAdvice } from '../../../domain/report/dimension-advice.ts';
import { sourcesToReferences } from '../../../files/built-in/references.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useSettingWords } from '../../../ui/how-made/use-setting-words.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Example } from '../Example.tsx';
import { advice as example } from '../examples/advice.ts';
import { formula } from '../math.ts';
import { MethodSection } from '../MethodSection.tsx';
import type { MethodData } from './method-data.ts';
import styles from './Signs.module.css';
import { Source } from './Source.tsx';

/** When a dimension as a whole is given advice, and which. */
export function AdviceSection({ data }: { data: MethodData }) {
  const { name, words, when, choice, ...labels } = useMessages('signals-method').sections.advice;
  const set = useSettingWords();
  return (
    <MethodSection
      id="advice"
      name={name}
      words={words}
      symbols={formula('M', '<', 'T')}
      when={when(set)}
      choice={choice}
      example={<Example labels={labels} values={example(data)} />}
    >
      <div className={styles.parts}>
        {data.advice.map((one) => (
          <OneAdvice key={one.dimension} one={one} data={data} />
        ))}
      </div>
    </MethodSection>
  );
}

function OneAdvice({ one, data }: { one: DimensionAdvice; data: MethodData }) {
  const questionnaire = data.questionnaires.find(({ id }) => id === one.questionnaire);
  const dimension = questionnaire?.dimensions.find(({ id }) => id === one.dimension);
  return (
    <div className={styles.part}>
      <h3>
        <QuestionText text={dimension?.title ?? {}} />
      </h3>
      <p>
        <QuestionText text={one.advice} />
      </p>
      <Source references={sourcesToReferences(one.sources)} />
    </div>
  );
}
