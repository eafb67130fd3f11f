import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import words from '../parts/Words.module.css';

const commands = [
  'age -d -o key.txt round.key.age',
  'age -d -i key.txt -o response.json FILE.response.age',
];

/** The way out that needs no Concord: the files are those of an open format. */
export function AgeHelp() {
  const m = useMessages('keys');
  return (
    <Section title={m.ageTitle} lead={m.ageText}>
      <ol className={words.steps}>
        {m.ageSteps.map((step, index) => (
          <li key={step}>
            {step}
            {commands[index] !== undefined && (
              <div>
                <code className={words.mono}>{commands[index]}</code>
              </div>
            )}
          </li>
        ))}
      </ol>
      <p>{m.ageResult}</p>
    </Section>
  );
}
