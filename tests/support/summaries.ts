import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { ContentHash } from '../../src/domain/kernel/content-hash.ts';
import { CollectionId } from '../../src/domain/kernel/ids.ts';
import type { Interval } from '../../src/domain/score/results.ts';
import type { ContextProfile } from '../../src/domain/network/context.ts';
import { collectedId, type CollectedSummary } from '../../src/domain/comparison/collection.ts';
import {
  Summary,
  type SummaryDimension,
  type SummaryItem,
  type SummaryQuestionnaire,
} from '../../src/domain/comparison/summary.ts';
import type {
  Dimension,
  Item,
  Questionnaire,
} from '../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf, type Scope } from '../../src/domain/questionnaire/scope.ts';

export interface SummaryInput {
  /** The same word, the same network. */
  network: string;
  /** The same word, the same round of that network. */
  round?: string;
  closedOn?: string;
  questionnaires: readonly Questionnaire[];
  scope?: Scope;
  /** Median and mean of a statement, 1 to 5, after reverse-keying; null hides it. 3 unless told. */
  levelOf?: (item: Item, dimension: Dimension) => number | null;
  mode?: 'survey' | 'consensus';
  /** Organisations that answered, of 10 that were invited. */
  answered?: number;
  country?: string;
  name?: string;
  namedBy?: 'name' | 'alias';
  place?: string;
  revision?: number;
  method?: string;
  since?: number | null;
  startUp?: boolean;
  organisations?: number;
  context?: ContextProfile | null;
  sides?: SummaryDimension['sides'];
  /** How far chance could move every mean to both sides; no interval unless told. */
  margin?: number;
}

/** A valid summary of a closed round, with the figures that `levelOf` gives. */
export function makeSummary(input: SummaryInput): Summary {
  const { network, round = 'first', mode = 'survey', answered = 8, organisations = 10 } = input;
  const rate = answered / organisations;
  return Summary.parse({
    format: 'concord/summary',
    formatVersion: 1,
    method: input.method ?? '1.0',
    network: {
      key: hashOf(`network ${network}`),
      name: input.name ?? `Network ${network}`,
      namedBy: input.namedBy ?? 'alias',
      place: input.place ?? '',
      country: input.country ?? '',
      since: input.since ?? null,
      startUp: input.startUp ?? false,
      organisations,
      example: false,
    },
    round: {
      key: hashOf(`round ${network} ${round}`),
      closedOn: input.closedOn ?? '2026-06-30',
      mode,
      k: 5,
      settings: null,
      revision: input.revision ?? 1,
    },
    responseRate:
      mode === 'consensus'
        ? null
        : {
            organisations: { answered, invited: organisations },
            persons: { handedIn: answered * 2, invited: organisations * 2 },
            rate,
            standing: rate < 0.5 ? 'none' : rate < 0.65 ? 'provisional' : 'full',
          },
    questionnaires: input.questionnaires.map((one) => summarised(one, input)),
    context: input.context ?? null,
    consent: { text: 'These figures may be compared.', language: 'en', givenOn: '2026-07-01' },
  });
}

/** Summaries as they lie in a collection. */
export function collect(
  summaries: readonly Summary[],
  collectionId = CollectionId.parse('collection-1'),
): CollectedSummary[] {
  return summaries.map((summary) => {
    const hash = hashOf(toCanonicalJson(summary));
    return { schema: 1, id: collectedId(collectionId, hash), rev: 1, collectionId, hash, summary };
  });
}

export function hashOf(text: string): ContentHash {
  return ContentHash.parse(createHash('sha256').update(text).digest('hex'));
}

function summarised(questionnaire: Questionnaire, input: SummaryInput): SummaryQuestionnaire {
  const { scope = 'all', answered = 8, mode = 'survey' } = input;
  const n = mode === 'consensus' ? 1 : answered * 2;
  const asked = new Set(itemsOf(questionnaire, scope).map(({ id }) => id));
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    hash: hashOf(toCanonicalJson(questionnaire)),
    scope,
    purpose: questionnaire.purpose,
    n,
    asked: n,
    dimensions: questionnaire.dimensions
      .map((one) => ({ ...one, items: one.items.filter(({ id }) => asked.has(id)) }))
      .filter(({ items }) => items.length > 0)
      .map((dimension) => dimensionOf(dimension, n, input)),
    text: isBuiltIn(questionnaire) ? null : questionnaire,
  };
}

/** Ids and versions as they stand in the files, so that measurements need no build to know them. */
const builtIn = new Set(
  readdirSync('questionnaires')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const text = readFileSync(`questionnaires/${name}`, 'utf8');
      const read = (key: string) => new RegExp(`^${key}: *'?([^'\\s]+)`, 'm').exec(text)?.[1];
      return `${read('id')} ${read('version')}`;
    }),
);

function isBuiltIn({ id, version }: Questionnaire): boolean {
  return builtIn.has(`${id} ${version}`);
}

function dimensionOf(dimension: Dimension, n: number, input: SummaryInput): SummaryDimension {
  const items = dimension.items.map((item) => itemOf(item, dimension, n, input));
  const means = items.flatMap(({ figures }) =>
    figures.kind === 'shown' && figures.value.mean !== null ? [figures.value.mean] : [],
  );
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const isShown = dimension.scored && means.length > 0;
  return {
    id: dimension.id,
    scored: dimension.scored,
    n,
    dontKnowShare: 0,
    figures: isShown
      ? {
          kind: 'shown',
          value: {
            mean,
            organisations: input.mode === 'consensus' ? null : (input.answered ?? 8),
            stage: null,
            heldBackBy: [],
            adMd: input.mode === 'consensus' ? null : 0.4,
            interval: intervalAround(mean, input.margin),
          },
        }
      : { kind: 'hidden', because: dimension.scored ? 'tooFewItems' : 'notScored' },
    sides: input.sides ?? null,
    items,
  };
}

function intervalAround(mean: number, margin: number | undefined): Interval {
  if (margin === undefined) return { kind: 'none' };
  return { kind: 'interval', low: Math.max(1, mean - margin), high: Math.min(5, mean + margin) };
}

function itemOf(item: Item, dimension: Dimension, n: number, input: SummaryInput): SummaryItem {
  const level = item.kind === 'category' ? null : (input.levelOf ?? (() => 3))(item, dimension);
  return {
    id: item.id,
    kind: item.kind,
    n,
    asked: n,
    dontKnowShare: 0,
    figures:
      level === null
        ? { kind: 'hidden', because: item.kind === 'category' ? 'notScored' : 'fewerThanK' }
        : { kind: 'shown', value: { median: level, mean: level, adMd: 0.4, isSplit: false } },
  };
}
