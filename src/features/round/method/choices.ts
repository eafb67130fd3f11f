import { settingsOf } from '../../../domain/network/chosen-settings.ts';
import { readSetting, settingKeys } from '../../../domain/network/method-settings.ts';
import {
  isShare,
  settingBounds,
  type NumberSetting,
} from '../../../domain/network/setting-bounds.ts';
import type { Mode, Round } from '../../../domain/network/round.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Format } from '../../../i18n/format.ts';

/** By name of the setting, as typed: shares in percent. */
export type ChoicesInput = Readonly<Record<string, string>>;

/** For whom choices are made: what never acts is not asked. */
export interface ChoicesFor {
  readonly mode: Mode;
  readonly startUp: boolean;
}

type Rule = keyof Catalogues['choices']['groups'];
export type OfferedNumber = Exclude<keyof Catalogues['choices']['hints'], 'weighting'> &
  NumberSetting;

/** The numbers that a coordinator may reasonably set, by rule; weighting stands by itself. */
export function offeredNumbers({ mode, startUp }: ChoicesFor) {
  const groups: { rule: Rule; keys: OfferedNumber[]; inMeeting?: true }[] = [
    { rule: 'M2', keys: ['notKnownShare'], inMeeting: true },
    { rule: 'M5', keys: ['stageShare'], inMeeting: true },
    { rule: 'M6', keys: ['agreementLimit', 'campShare'] },
    { rule: 'M12', keys: ['lowestRate', 'fullRate'] },
    { rule: 'M13', keys: ['smallGroup'] },
    {
      rule: 'M18',
      keys: [startUp ? 'targetLevelStartUp' : 'targetLevel', 'mostActions'],
      inMeeting: true,
    },
  ];
  return groups.filter(({ inMeeting }) => mode === 'survey' || inMeeting === true);
}

export function settingsToInput(round: Pick<Round, 'settings'>, format: Format): ChoicesInput {
  const { weighting, ...numbers } = settingsOf(round);
  const typed = settingKeys.flatMap((key) =>
    key === 'weighting' ? [] : [[key, toTyped(key, numbers[key], format)] as const],
  );
  return { ...Object.fromEntries(typed), weighting };
}

/** A number as it is typed, with at most two decimals. */
export function toTyped(key: NumberSetting, value: number, format: Format): string {
  const shown = isShare(key) ? value * 100 : value;
  const decimals = ([0, 1] as const).find((count) => isWhole(shown * 10 ** count)) ?? 2;
  return format.number(shown, decimals);
}

/** What was set; undefined where it cannot be read. */
function toValue(key: NumberSetting, typed: string | undefined): number | undefined {
  const text = (typed ?? '').trim().replace(/\s?%$/, '').replace(',', '.');
  // Whole percents and two decimals: what is shown is what acts.
  if (!(isShare(key) ? /^\d{1,3}$/ : /^\d{1,4}(\.\d{1,2})?$/).test(text)) return undefined;
  return readSetting(key, isShare(key) ? Number(text) / 100 : Number(text)) ?? undefined;
}

/** The settings that a checked form stands for, whether or not they differ from the method. */
export function inputToSettings(input: ChoicesInput, of: ChoicesFor): Record<string, unknown> {
  const keys = offeredNumbers(of).flatMap((group) => group.keys);
  const weighting = of.mode === 'survey' ? { weighting: input['weighting'] } : {};
  const numbers = keys.map((key) => [key, toValue(key, input[key])] as const);
  return { ...weighting, ...Object.fromEntries(numbers) };
}

interface Issues {
  readonly m: Catalogues['choices'];
  readonly format: Format;
  readonly fail: (path: string[], message: string) => void;
}

export function addChoiceIssues(
  input: ChoicesInput,
  of: ChoicesFor,
  { m, format, fail }: Issues,
): void {
  for (const key of offeredNumbers(of).flatMap((group) => group.keys)) {
    if (toValue(key, input[key]) !== undefined) continue;
    const { from, to } = settingBounds[key];
    const p = {
      name: m.names[key],
      from: toTyped(key, from, format),
      to: toTyped(key, to, format),
    };
    fail(['settings', key], takesWholes(key) ? m.notWhole(p) : m.outOfRange(p));
  }
}

function takesWholes(key: NumberSetting): boolean {
  const { from } = settingBounds[key];
  return isShare(key) || readSetting(key, from + 0.5) === null;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
