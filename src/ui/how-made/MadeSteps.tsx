import { Link } from 'wouter';
import { defaultSettings } from '../../domain/network/default-settings.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { Catalogues } from '../../i18n/catalogues.ts';
import { useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import styles from './HowMade.module.css';
import { useSettingWords } from './use-setting-words.ts';

type RuleId = keyof Catalogues['method']['rules'];

/** One step on the way to a figure: the rule, and what went into it here. */
export interface MadeStep {
  readonly rule: RuleId;
  readonly title: string;
  /** What is done, where the rule's own words say another part of it. */
  readonly words?: string;
  /** Only what is on the page anyway: inputs that disclosure control has let through. */
  readonly lines: readonly string[];
}

interface MadeStepsProps {
  steps: readonly MadeStep[];
  /** Those that acted; the method's own where there is no round. */
  settings?: MethodSettings;
  referencesOf: (rule: RuleId) => readonly string[];
}

/** How figures were made: in words, with their inputs, and where the rule comes from. */
export function MadeSteps({ steps, settings = defaultSettings, referencesOf }: MadeStepsProps) {
  const m = useMessages('method');
  return (
    <div className={styles.steps}>
      {steps.map(({ rule, title, words, lines }) => (
        <div key={`${rule} ${title}`} className={styles.step}>
          <p className={styles.title}>{title}</p>
          <p>{words ?? m.rules[rule].words}</p>
          {lines.length > 0 && (
            <ul className={styles.lines} aria-label={m.fromThis}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Rule rule={rule} settings={settings} references={referencesOf(rule)} />
        </div>
      ))}
    </div>
  );
}

interface RuleProps {
  rule: RuleId;
  settings: MethodSettings;
  references: readonly string[];
}

function Rule({ rule, settings, references }: RuleProps) {
  const m = useMessages('method');
  const language = useLanguage();
  const set = useSettingWords(settings);
  const method = useSettingWords(defaultSettings);
  const { name, choice, when } = m.rules[rule];
  // What is given, and no choice of ours, stands in the words on when the rule applies.
  const told = choice(set) === choice(method) && when(set) !== when(method) ? when : choice;
  return (
    <div className={styles.rule}>
      <p>
        {m.rule}:{' '}
        <Link href={`/method/${rule}`}>
          {rule}, {name}
        </Link>
      </p>
      <p>
        {m.choice}: {told(set)}
      </p>
      {told(set) !== told(method) && <p>{m.otherThanMethod({ method: told(method) })}</p>}
      <p>
        {m.source}:{' '}
        {references.length === 0 ? (
          m.noSource
        ) : (
          <span lang={language === 'en' ? undefined : 'en'}>
            {references.map(shorten).join('; ')}
          </span>
        )}
      </p>
    </div>
  );
}

/** Authors and year; the whole reference stands with the rule. */
function shorten(reference: string): string {
  return /^[^)]*\)/.exec(reference)?.[0] ?? reference;
}
