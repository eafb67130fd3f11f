import { choicesIn, type ComparableQuestionnaire } from '../../domain/comparison/choices-in.ts';
import type { CollectedSummary } from '../../domain/comparison/collection.ts';
import {
  comparedIn,
  type ComparedRow,
  type ComparisonChoice,
} from '../../domain/comparison/compared-in.ts';
import { indexAmong } from '../../domain/comparison/index-among.ts';
import { itemsAmong } from '../../domain/comparison/items-among.ts';
import { callNetworks } from '../../domain/comparison/network-numbers.ts';
import { peersAmong } from '../../domain/comparison/peers-among.ts';
import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import { slopesAmong } from '../../domain/comparison/slopes-among.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import { defaultSettings } from '../../domain/network/default-settings.ts';
import { Mode } from '../../domain/network/round.ts';
import type { Scope } from '../../domain/questionnaire/scope.ts';
import { planeAmong, planeIds } from '../../domain/report/plane-among.ts';
import type {
  CalledNetwork,
  CollectionComparison,
  ComparedNetworkFile,
  ComparisonPart,
} from './comparison-file.ts';

export interface CompareOptions {
  /** Only this questionnaire; all that can be compared where it is left out. */
  readonly questionnaire: string | undefined;
  readonly scope: Scope;
  readonly own: ContentHash | null;
  readonly withNames: boolean;
  readonly withIndex: boolean;
}

/** The figures of a collection's page of comparison, for all its questionnaires and modes. */
export function compareCollection(
  collected: readonly CollectedSummary[],
  options: CompareOptions,
  texts: QuestionnaireTexts,
): CollectionComparison {
  const call = caller(collected, options.withNames);
  const { fullRate, peersForQuartiles, learningLevel, largeChange, targetLevel } = defaultSettings;
  const choices = choicesIn(collected)
    .filter(({ id }) => options.questionnaire === undefined || options.questionnaire === id)
    .flatMap((one) => toChoices(one, options));
  const keys = new Set(collected.map(({ summary }) => summary.network.key));
  return {
    format: 'concord/collection-comparison',
    formatVersion: 1,
    settings: { fullRate, peersForQuartiles, learningLevel, largeChange, targetLevel },
    comparisons: choices.map((choice) => toPart(collected, choice, options, texts, call)),
    planes: Mode.options.flatMap((mode) => {
      const { networks, ...plane } = planeAmong(collected, planeIds, { mode, keys });
      return networks.length === 0 ? [] : [{ mode, networks: networks.length, ...plane }];
    }),
  };
}

function toChoices(
  { id, networks }: ComparableQuestionnaire,
  { scope, own }: CompareOptions,
): ComparisonChoice[] {
  return Mode.options
    .filter((mode) => networks[mode] > 0)
    .map((mode) => ({ questionnaireId: id, mode, scope, own }));
}

function toPart(
  collected: readonly CollectedSummary[],
  choice: ComparisonChoice,
  { own, withIndex }: CompareOptions,
  texts: QuestionnaireTexts,
  call: (key: ContentHash) => CalledNetwork,
): ComparisonPart {
  const { reference, dimensions, rows, forms, leftOut } = comparedIn(collected, choice, texts);
  const slopes = slopesAmong(rows, dimensions);
  return {
    questionnaire: {
      id: choice.questionnaireId,
      version: reference?.version ?? '',
      hash: reference?.hash ?? '',
    },
    mode: choice.mode,
    scope: choice.scope,
    networks: rows.map((row) => ({ ...call(row.key), ...toNetwork(row, own) })),
    dimensions: Object.fromEntries(
      peersAmong(rows, dimensions, own).map((among, at) => [
        among.id,
        {
          items: dimensions[at]?.items ?? [],
          of: dimensions[at]?.of ?? 0,
          own: among.own?.kind === 'shown' ? among.own.value : null,
          peers: among.peers,
          lowest: among.range?.[0] ?? null,
          highest: among.range?.[1] ?? null,
          without: among.without,
          change: {
            networks: slopes[at]?.slopes.length ?? 0,
            rose: slopes[at]?.rose ?? 0,
            fell: slopes[at]?.fell ?? 0,
          },
        },
      ]),
    ),
    items: Object.fromEntries(
      itemsAmong(rows, dimensions, own).map(({ id, networks, of, atLevel, gap, own: mine }) => [
        id,
        { networks, of, atLevel, gap, own: mine },
      ]),
    ),
    versions: forms.map(({ version, scope, networks, match }) => ({
      version,
      scope,
      networks,
      match,
    })),
    leftOut: leftOut.map(({ key, because }) => ({ ...call(key), because })),
    ...(withIndex ? { index: indexAmong(rows, dimensions, own) ?? null } : {}),
  };
}

function toNetwork(
  { key, summary, isProvisional, means }: ComparedRow,
  own: ContentHash | null,
): Omit<ComparedNetworkFile, keyof CalledNetwork> {
  return {
    isOwn: key === own,
    closedOn: summary.round.closedOn,
    responseRate: summary.responseRate?.rate ?? null,
    provisional: isProvisional,
    method: summary.method,
    dimensions: Object.fromEntries(
      [...means].map(([id, mean]) => [
        id,
        mean.kind === 'shown'
          ? { mean: mean.value, n: mean.n, suppressed: null }
          : { mean: null, n: null, suppressed: mean.because },
      ]),
    ),
  };
}

/** By number always, by name where it is asked for. */
function caller(collected: readonly CollectedSummary[], withNames: boolean) {
  const numbers = callNetworks({ naming: 'hidden', labels: {} }, collected);
  const names = callNetworks({ naming: 'names', labels: {} }, collected);
  return (key: ContentHash): CalledNetwork => {
    const [number, name] = [numbers.get(key), names.get(key)];
    return {
      number: number?.kind === 'number' ? number.number : 0,
      ...(withNames && name?.kind === 'name' ? { name: name.name } : {}),
    };
  };
}
