import { defaultK, lowestK } from '../../domain/network/round.ts';
import { defaultSettings } from '../../domain/network/default-settings.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { Format } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/i18n-context.tsx';
import type { SettingWords } from '../../i18n/setting-words.ts';

/** Every number of the method as it is set; shares are told as percentages. */
export function useSettingWords(settings: MethodSettings = defaultSettings): SettingWords {
  const format = useFormat();
  const set = { ...settings, defaultK, lowestK };
  const share = (value: number) => format.percent(value);
  const plain = (value: number) => format.number(value, decimalsOf(value));
  return {
    weighting: set.weighting,
    notKnownShare: share(set.notKnownShare),
    answeredShare: share(set.answeredShare),
    answeredShareSmall: share(set.answeredShareSmall),
    smallDimension: plain(set.smallDimension),
    itemsForMean: plain(set.itemsForMean),
    stageShare: share(set.stageShare),
    agreementLimit: plain(set.agreementLimit),
    campShare: share(set.campShare),
    smallGroup: plain(set.smallGroup),
    targetLevel: plain(set.targetLevel),
    targetLevelStartUp: plain(set.targetLevelStartUp),
    unknownShortfall: plain(set.unknownShortfall),
    mostActions: plain(set.mostActions),
    largeGap: plain(set.largeGap),
    largeDelta: plain(set.largeDelta),
    mostSplits: plain(set.mostSplits),
    alphaRespondents: plain(set.alphaRespondents),
    intervalValues: plain(set.intervalValues),
    largeChange: plain(set.largeChange),
    claimingLevel: plain(set.claimingLevel),
    unusedLevel: plain(set.unusedLevel),
    indexDraws: plain(set.indexDraws),
    distinguishableShare: share(set.distinguishableShare),
    peersForQuartiles: plain(set.peersForQuartiles),
    teachingLevel: plain(set.teachingLevel),
    learningLevel: plain(set.learningLevel),
    alikeItems: plain(set.alikeItems),
    mostDontKnow: share(set.mostDontKnow),
    lowestRate: share(set.lowestRate),
    fullRate: share(set.fullRate),
    defaultK: plain(set.defaultK),
    lowestK: plain(set.lowestK),
  };
}

/** As many decimals as the number was chosen with, at most two. */
function decimalsOf(value: number): Parameters<Format['number']>[1] {
  return [0, 1].find((decimals) => Number.isInteger(value * 10 ** decimals)) ?? 2;
}
