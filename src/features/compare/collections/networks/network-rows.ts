import type { Label } from '../../../../domain/comparison/collection.ts';
import { countingSummaries } from '../../../../domain/comparison/standing.ts';
import type { Summary } from '../../../../domain/comparison/summary.ts';
import type { ContentHash } from '../../../../domain/kernel/content-hash.ts';
import type { Collected } from '../../use-collection.ts';

export interface NetworkRow {
  readonly key: ContentHash;
  /** As it is called on screen. */
  readonly name: string;
  readonly label: Label;
  /** Of its latest round. */
  readonly summary: Summary;
  /** How many rounds of it are here. */
  readonly rounds: number;
  readonly isOwn: boolean;
}

export const noLabel: Label = { label: '', group: '', tags: [] };

/** The networks of a collection, by name; numbers in their order. */
export function networkRows(
  { collection, collected }: Collected,
  nameOf: (key: ContentHash) => string,
  language: string,
): NetworkRow[] {
  const rounds = new Map<ContentHash, Summary[]>();
  for (const { summary } of countingSummaries(collected)) {
    const own = rounds.get(summary.network.key);
    if (own === undefined) rounds.set(summary.network.key, [summary]);
    else own.push(summary);
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rounds]
    .flatMap(([key, own]): NetworkRow[] => {
      const [first, ...rest] = own;
      if (first === undefined) return [];
      return [
        {
          key,
          name: nameOf(key),
          label: collection.labels[key] ?? noLabel,
          summary: rest.reduce(laterOf, first),
          rounds: own.length,
          isOwn: collection.own === key,
        },
      ];
    })
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Questionnaires that are here in several versions: only of these the version is said. */
export function mixedVersions(rows: readonly NetworkRow[]): ReadonlySet<string> {
  const versions = new Map<string, string>();
  const mixed = new Set<string>();
  for (const { id, version } of rows.flatMap(({ summary }) => summary.questionnaires)) {
    if ((versions.get(id) ?? version) !== version) mixed.add(id);
    versions.set(id, version);
  }
  return mixed;
}

/** Rows in which every word stands somewhere. */
export function findRows(
  rows: readonly NetworkRow[],
  wanted: string,
  country: (code: string) => string,
): readonly NetworkRow[] {
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ name, label, summary }) => {
    const text = [
      name,
      label.label,
      label.group,
      ...label.tags,
      country(summary.network.country),
      summary.round.closedOn,
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function laterOf(a: Summary, b: Summary): Summary {
  const [first, second] = [a, b].map(({ round }) => `${round.closedOn} ${round.key}`);
  return String(second) > String(first) ? b : a;
}
