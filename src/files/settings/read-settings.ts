import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { ChosenSettings } from '../../domain/network/chosen-settings.ts';
import { MethodSettings, readSetting, settingKeys } from '../../domain/network/method-settings.ts';
import { settingBounds } from '../../domain/network/setting-bounds.ts';
import { nearestWord } from '../../domain/questionnaire/nearest-word.ts';
import { printable } from '../questionnaire/printable.ts';
import { problemSentence } from '../questionnaire/problem-sentence.ts';
import { readDocument, type Place } from '../questionnaire/read-document.ts';
import { readText } from '../questionnaire/read-text.ts';

export interface SettingFault extends Place {
  readonly sentence: string;
}

const start: Place = { line: 1, column: 1 };
const notSettings = 'this holds no settings. Write an object, such as {"stageShare": 0.75}.';

/** A file's bytes in, the settings that differ from the method or all that is wrong out. */
export function readSettings(bytes: Uint8Array): Result<ChosenSettings, SettingFault[]> {
  const text = readText(bytes);
  if (!text.ok) {
    const isEmpty = text.error.kind === 'emptyFile';
    return err([{ ...start, sentence: isEmpty ? notSettings : problemSentence(text.error) }]);
  }
  const document = readDocument(text.value);
  if (!document.ok) {
    return err(
      document.error.map((problem) => ({ ...problem.place, sentence: problemSentence(problem) })),
    );
  }
  const { value, placeOf } = document.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return err([{ ...start, sentence: notSettings }]);
  }
  const faults = Object.entries(value).flatMap(([key, given]): SettingFault[] => {
    const sentence = whatIsWrong(key, given);
    return sentence === undefined ? [] : [{ ...placeOf(key), sentence }];
  });
  return faults.length === 0 ? ok(ChosenSettings.parse(value)) : err(faults);
}

function whatIsWrong(name: string, value: unknown): string | undefined {
  const key = settingKeys.find((one) => one === name);
  if (key === undefined) return notASetting(name);
  if (key === 'weighting') {
    const { options } = MethodSettings.shape.weighting;
    return options.some((option) => option === value)
      ? undefined
      : `"weighting" is one of: ${options.join(', ')}. Write it in quotes.`;
  }
  if (typeof value === 'number' && readSetting(key, value) !== null) return undefined;
  const { from, to } = settingBounds[key];
  const isWhole = readSetting(key, from + (to - from) / Math.PI) === null;
  return `"${key}" is a ${isWhole ? 'whole number' : 'number'} from ${from} to ${to}. Change it, or remove the line to do as the method does.`;
}

function notASetting(name: string): string {
  if (name === 'k') return '"k" is given with --k. Remove it here.';
  const meant = nearestWord(name, settingKeys);
  return meant === undefined
    ? `"${printable(name)}" is no setting. Remove it; 'settings' in the output names them all.`
    : `"${printable(name)}" is no setting. Did you mean "${meant}"?`;
}
