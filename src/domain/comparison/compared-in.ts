import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId, QuestionnaireId } from '../kernel/ids.ts';
import { settingsOf } from '../network/chosen-settings.ts';
import type { Mode } from '../network/round.ts';
import type { Scope } from '../questionnaire/scope.ts';
import type { CollectedSummary } from './collection.ts';
import { commonItems, type CommonItems } from './common-items.ts';
import { comparedMean, type ComparedMean } from './compared-mean.ts';
import { roundsInOrder } from './rounds-in-order.ts';
import { hasFullResponse } from './full-response.ts';
import { matchForms, type FormReport } from './match-forms.ts';
import { formKey, type Form, type QuestionnaireTexts } from './questionnaire-form.ts';
import { isSameMean } from './same-mean.ts';
import type { Summary, SummaryQuestionnaire } from './summary.ts';

/** What is set beside each other: never two questionnaires, and never two modes. */
export interface ComparisonChoice {
  readonly questionnaireId: QuestionnaireId;
  readonly mode: Mode;
  /** `core`: on the core items, so that networks that were asked the core only are among them. */
  readonly scope: Scope;
  /** The network that is marked as one's own, whose version all others are set beside. */
  readonly own: ContentHash | null;
}

/** One round's answers to the questionnaire. */
export interface NetworkRound {
  readonly key: ContentHash;
  readonly summary: Summary;
  readonly answered: SummaryQuestionnaire;
}

/** A network in a comparison, by its latest round. */
export interface ComparedRow extends NetworkRound {
  /** Fewer organisations answered than M17 wants: shown, and in no median, quartile or count. */
  readonly isProvisional: boolean;
  readonly means: ReadonlyMap<DimensionId, ComparedMean>;
  /** Earlier rounds of the same form and settings, the oldest first. */
  readonly earlier: readonly NetworkRound[];
}

export type LeftOutBecause =
  'otherVersion' | 'otherContent' | 'noText' | 'otherScope' | 'otherSettings';

export interface NetworksCompared extends ComparisonChoice {
  /** The form that all others are set beside; null where nothing can be compared. */
  readonly reference: Form | null;
  /** Scored dimensions in the order of the reference. */
  readonly dimensions: readonly CommonItems[];
  /** By the networks' keys, which say nothing. */
  readonly rows: readonly ComparedRow[];
  readonly forms: readonly FormReport[];
  readonly leftOut: readonly { readonly key: ContentHash; readonly because: LeftOutBecause }[];
  /** Versions of the method by which the rows' figures were made. */
  readonly methods: readonly string[];
}

/**
 * M17 for a whole collection: the networks that answered a questionnaire in one mode, each by its
 * latest round, on the items that all of them share. Linear in the number of networks, and the same
 * in whatever order the summaries came.
 */
export function comparedIn(
  collected: readonly CollectedSummary[],
  choice: ComparisonChoice,
  texts: QuestionnaireTexts,
): NetworksCompared {
  return compareRounds(roundsInOrder(collected), choice, texts);
}

/** The same from rounds that are in order already, for several comparisons of one collection. */
export function compareRounds(
  rounds: readonly CollectedSummary[],
  choice: ComparisonChoice,
  texts: QuestionnaireTexts,
): NetworksCompared {
  const leftOut: NetworksCompared['leftOut'][number][] = [];
  const courses = roundsByNetwork(rounds, choice, leftOut);
  const latest = [...courses.values()].flatMap((rounds) => rounds.at(-1) ?? []);
  const settings = usualSettings(latest, choice);
  const alike = latest.filter((round) => {
    const isAlike = settings !== undefined && isSameMean(settings, meanSettings(round));
    if (!isAlike) leftOut.push({ key: round.key, because: 'otherSettings' });
    return isAlike;
  });
  const { reference, forms, sharing } = matchForms(alike, choice, texts);
  const matches = new Map(forms.map(({ key, match }) => [key, match]));
  const scored = new Set(
    alike.flatMap(({ answered }) =>
      answered.hash === reference?.hash
        ? answered.dimensions.filter((one) => one.scored).map(({ id }) => id)
        : [],
    ),
  );
  const dimensions = [...(reference?.dimensions ?? [])]
    .filter(([id]) => scored.has(id))
    .map(([id, items]) => commonItems(id, items, sharing));
  const rows = alike.flatMap((round): ComparedRow[] => {
    const key = formKey(round.answered);
    const match = matches.get(key);
    if (match?.kind === 'notComparable') {
      leftOut.push({ key: round.key, because: match.because });
      return [];
    }
    const means = dimensions.map(
      (common) => [common.id, comparedMean(round.answered, key, common)] as const,
    );
    const earlier = (courses.get(round.key) ?? [])
      .slice(0, -1)
      .filter(
        (one) =>
          formKey(one.answered) === key && isSameMean(meanSettings(one), meanSettings(round)),
      );
    return [
      { ...round, isProvisional: !hasFullResponse(round.summary), means: new Map(means), earlier },
    ];
  });
  const methods = [...new Set(rows.map(({ summary }) => summary.method))].toSorted();
  return { ...choice, reference, dimensions, rows, forms, leftOut, methods };
}

/** The networks whose figures count in medians, quartiles and counts. */
export function countedRows({ rows }: Pick<NetworksCompared, 'rows'>): ComparedRow[] {
  return rows.filter((row) => !row.isProvisional);
}

function roundsByNetwork(
  inOrder: readonly CollectedSummary[],
  { questionnaireId, mode, scope }: ComparisonChoice,
  leftOut: { key: ContentHash; because: LeftOutBecause }[],
): Map<ContentHash, NetworkRound[]> {
  const courses = new Map<ContentHash, NetworkRound[]>();
  const inOtherScope = new Set<ContentHash>();
  for (const { summary } of inOrder) {
    const answered = summary.questionnaires.find(({ id }) => id === questionnaireId);
    if (answered === undefined || summary.round.mode !== mode) continue;
    const { key } = summary.network;
    if (scope === 'all' && answered.scope === 'core') {
      inOtherScope.add(key);
      continue;
    }
    const rounds = courses.get(key) ?? [];
    rounds.push({ key, summary, answered });
    courses.set(key, rounds);
  }
  for (const key of inOtherScope) {
    if (!courses.has(key)) leftOut.push({ key, because: 'otherScope' });
  }
  return courses;
}

function meanSettings({ summary }: NetworkRound) {
  return settingsOf({ settings: summary.round.settings ?? undefined });
}

/** The own network's settings, or those of most. */
function usualSettings(rounds: readonly NetworkRound[], { own }: ComparisonChoice) {
  const mine = rounds.find(({ key }) => key === own);
  if (mine !== undefined) return meanSettings(mine);
  const groups: { readonly settings: ReturnType<typeof meanSettings>; count: number }[] = [];
  for (const round of rounds) {
    const settings = meanSettings(round);
    const group = groups.find((one) => isSameMean(one.settings, settings));
    if (group === undefined) groups.push({ settings, count: 1 });
    else group.count += 1;
  }
  return groups.toSorted((a, b) => b.count - a.count)[0]?.settings;
}
