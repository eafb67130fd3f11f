import {
  differing,
  settingsOf,
  type ChosenSettings,
} from '../../domain/network/chosen-settings.ts';
import { defaultSettings } from '../../domain/network/default-settings.ts';
import { settingKeys, type SettingKey } from '../../domain/network/method-settings.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useSettingWords } from './use-setting-words.ts';
import styles from './ChosenForRound.module.css';

/** What was chosen for a round otherwise than the method has it; nothing where it was followed. */
export function ChosenForRound({ settings }: { settings: ChosenSettings }) {
  const m = useMessages('choices');
  const chosen = useSettingWords(settingsOf({ settings }));
  const method = useSettingWords(defaultSettings);
  const others = differing(settings) ?? {};
  const keys = settingKeys.filter((key) => key in others);
  if (keys.length === 0) return null;
  const word = (key: SettingKey, words: typeof chosen) =>
    key === 'weighting' ? m.weightings[words.weighting] : words[key];
  return (
    <div className={styles.chosen}>
      <p>{m.differs}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            {m.chosen({ name: m.names[key], value: word(key, chosen), method: word(key, method) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
