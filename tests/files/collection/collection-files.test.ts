import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import {
  collectionSchemaText,
  summarySchemaText,
} from '../../../src/files/collection/file-schemas.ts';
import { inventSummaries } from '../../../src/files/collection/invent-summaries.ts';
import { loadQuestionsToInvent } from '../../../src/files/collection/load-questions.ts';
import { mostBytes, readSource } from '../../../src/files/collection/read-source.ts';
import { writeCollection } from '../../../src/files/collection/write-collection.ts';
import { writeSummary } from '../../../src/files/summary/write-summary.ts';
import { aCollection } from '../../storage/support/records.ts';
import { hashOf } from '../../support/summaries.ts';

const questions = await loadQuestionsToInvent();
const invented = (
  await Promise.all([0, 1, 2].map((index) => inventSummaries(index, questions)))
).flat();
const [sample, other] = [at(0), at(1)];
const text = writeSummary(sample.summary);

function at(index: number) {
  const one = invented[index];
  if (one === undefined) throw new Error('Nothing was invented');
  return one;
}

const kindsOf = async (content: string | Blob) =>
  (await readSource({ name: 'x', content })).found.map(({ outcome }) =>
    outcome.ok ? 'read' : outcome.error.kind,
  );

/** The same summary with something else in it. */
async function kindWith(change: (summary: typeof sample.summary) => object): Promise<unknown> {
  return (await kindsOf(JSON.stringify(change(structuredClone(sample.summary)))))[0];
}

describe('a summary as a file', () => {
  it('is read as it was written, and named by its content however it was laid out', async () => {
    const loose = `\uFEFF${JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')}`;
    for (const content of [text, loose, new Blob([text])]) {
      const { found } = await readSource({ name: 'x', content });
      expect(found).toEqual([{ name: 'x', outcome: { ok: true, value: sample } }]);
    }
    expect(sample.hash).toBe(hashOf(toCanonicalJson(sample.summary)));
  });

  it('may be pasted below another one', async () => {
    expect(await kindsOf(`${text}\n${writeSummary(other.summary)}`)).toEqual(['read', 'read']);
  });

  it('is refused when it shows figures of fewer persons than the threshold', async () => {
    const kind = await kindWith((summary) => {
      const items = summary.questionnaires.flatMap(({ dimensions }) =>
        dimensions.flatMap((dimension) => dimension.items),
      );
      const shown = items.find(({ figures }) => figures.kind === 'shown');
      if (shown !== undefined) shown.n = summary.round.k - 1;
      return summary;
    });
    expect(kind).toBe('underThreshold');
  });

  it.each([
    [[2, 9], 'underThreshold'],
    [[5, 5], 'read'],
    [[500, 500], 'invalid'],
  ] as const)('is refused when its sides rest on %j persons: %s', async (persons, expected) => {
    const kind = await kindWith((summary) => {
      const dimensions = summary.questionnaires.flatMap((one) => one.dimensions);
      const shown = dimensions.find(({ n, figures }) => n >= 10 && figures.kind === 'shown');
      if (shown === undefined) throw new Error('No dimension of ten');
      shown.sides = { kind: 'shown', value: { means: [3, 4], persons: [...persons] } };
      return summary;
    });
    expect(kind).toBe(expected);
  });

  it('is refused when figures and questions do not belong together', async () => {
    const kind = await kindWith((summary) => ({
      ...summary,
      questionnaires: summary.questionnaires.map((one) => ({
        ...one,
        text: { ...questions.always[0], id: one.id, version: one.version },
        hash: hashOf('something else'),
      })),
    }));
    expect(kind).toBe('otherText');
  });

  it.each([
    ['an answer too many', { answers: [3] }],
    ['no network', { network: undefined }],
    ['a number that is none', { method: 1 }],
  ])('is refused with %s', async (_, change) => {
    expect(await kindWith((summary) => ({ ...summary, ...change }))).toBe('invalid');
  });

  it('is refused with the same questionnaire twice, and with more answers than were asked for', async () => {
    expect(
      await kindWith((summary) => ({
        ...summary,
        questionnaires: [...summary.questionnaires, ...summary.questionnaires],
      })),
    ).toBe('invalid');
    expect(
      await kindWith((summary) => ({
        ...summary,
        questionnaires: summary.questionnaires.map((one) => ({ ...one, n: one.asked + 1 })),
      })),
    ).toBe('invalid');
  });

  it('is told from what it is not', async () => {
    expect(await kindsOf('')).toEqual(['empty']);
    expect(await kindsOf(' \r\n')).toEqual(['empty']);
    expect(await kindsOf('PK\u0003\u0004 and so on')).toEqual(['zip']);
    expect(await kindsOf(text.slice(0, -100))).toEqual(['damaged']);
    expect(await kindsOf(text.replace('"formatVersion":1', '"formatVersion":2'))).toEqual([
      'newer',
    ]);
    const backup = '{"format":"concord/backup","formatVersion":4}';
    expect(await kindsOf(`${backup}\n${'{"kind":"network"}\n'.repeat(5000)}`)).toEqual([
      'otherFormat',
    ]);
    for (const nothing of ['hello', '[]', 'null', '1', '['.repeat(50_000), '{"a":1}'])
      expect(await kindsOf(nothing)).toEqual(['notSummary']);
    const large = new Blob([new Uint8Array(mostBytes + 1)]);
    expect(await kindsOf(large)).toEqual(['tooLarge']);
    const gone = new Blob(['x']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('gone'));
    expect(await kindsOf(gone)).toEqual(['notReadable']);
  });
});

describe('a collection as a file', () => {
  const collection = aCollection({ own: sample.summary.network.key });
  const whole = writeCollection(collection, invented);

  it('gives back its summaries and what was written beside them', async () => {
    const { found, shell } = await readSource({ name: 'x', content: whole });
    const hashes = found.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.hash] : []));
    expect(hashes).toEqual(invented.map(({ hash }) => hash).toSorted());
    const { id, name, example, own, labels, requirements } = collection;
    expect(shell).toEqual({ id, name, example, own, labels, requirements });
  });

  it('is the same file whatever the order of its summaries (G16)', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(invented, { minLength: invented.length }), (shuffled) => {
        expect(writeCollection(collection, shuffled)).toBe(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('loses by one bad summary no other', async () => {
    const file = z.looseObject({ summaries: z.array(z.unknown()) }).parse(JSON.parse(whole));
    const spoilt = {
      ...file,
      summaries: [{ format: 'concord/summary', formatVersion: 1 }, ...file.summaries],
    };
    const kinds = await kindsOf(JSON.stringify(spoilt));
    expect(kinds.toSorted()).toEqual(['invalid', ...invented.map(() => 'read')]);
  });

  it('is refused with a label that is none', async () => {
    expect(await kindsOf(whole.replace('"tags":["Київ"]', '"tags":[1]'))).toEqual(['invalid']);
  });
});

it('never throws and never reads another thing as the same, whatever happens to a file', async () => {
  const random = createSeededRandom(20261121);
  const below = (end: number) => Math.floor(random() * end);
  const poison = [
    '__proto__',
    '1e999',
    '-0',
    'null',
    '[[[[',
    '{}',
    '\ud800',
    '\0',
    '"',
    '0.5',
    '\u202e',
  ];
  const sources = [text, writeCollection(aCollection(), invented.slice(0, 2))];
  for (let run = 0; run < 400; run += 1) {
    const source = sources[run % 2] ?? '';
    const at = below(source.length);
    const spoilt = [
      source.slice(0, at),
      source.slice(0, at) + (poison[below(poison.length)] ?? '') + source.slice(at),
      source.slice(0, at) + source.slice(at + 1 + below(50)),
      source.slice(0, at) + source.slice(below(source.length)),
    ][below(4)];
    const { found } = await readSource({ name: 'x', content: spoilt ?? '' });
    for (const { outcome } of found) {
      if (!outcome.ok) continue;
      const { hash, summary } = outcome.value;
      expect(hash).toBe(hashOf(toCanonicalJson(summary)));
    }
  }
});

it.each([
  ['summary', summarySchemaText],
  ['collection', collectionSchemaText],
])(
  'the JSON Schema of a %s says what the reader accepts (npm run schemas writes it)',
  (name, made) => {
    const file = new URL(`../../../docs/schemas/${name}.schema.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(made());
  },
);
