import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { NamedModel } from '../../src/domain/comparison/named-model.ts';
import { PracticeCard } from '../../src/domain/comparison/practice-card.ts';
import { DocumentType } from '../../src/domain/network/document-type.ts';
import { SeatType } from '../../src/domain/network/seat-type.ts';
import type { Source } from '../../src/domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../src/domain/questionnaire/scope.ts';
import { ConflictRule } from '../../src/domain/report/conflict-rule.ts';
import { DimensionAdvice } from '../../src/domain/report/dimension-advice.ts';
import { Signal } from '../../src/domain/report/signal.ts';
import { findPaper } from '../../src/files/built-in/papers.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../src/files/built-in/questionnaires.ts';
import { numbersIn, textsIn } from '../support/texts-in.ts';

function read<Schema extends z.ZodMiniType>(name: string, schema: Schema) {
  const file = new URL(`../../questionnaires/data/${name}.yaml`, import.meta.url);
  return z.array(schema).parse(parse(readFileSync(file, 'utf8')));
}

const lists = {
  documents: read('document-types', DocumentType),
  seats: read('seat-types', SeatType),
  signals: read('signals', Signal),
  rules: read('conflict-rules', ConflictRule),
  advice: read('dimension-advice', DimensionAdvice),
  cards: read('practice-cards', PracticeCard),
  models: read('models', NamedModel),
};

describe('the data beside the questionnaires', () => {
  it('is whole', () => {
    const counts = Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.length]),
    );
    expect(counts).toEqual({
      documents: 28,
      seats: 21,
      signals: 11,
      rules: 4,
      advice: 4,
      cards: 22,
      models: 40,
    });
  });

  it('gives each entry a key of its own', () => {
    for (const list of [lists.documents, lists.seats, lists.rules, lists.cards, lists.models]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    }
  });

  it('keeps the Aarhus model and the Info Houses apart', () => {
    expect(
      lists.models.filter(({ key }) => ['aarhus-model', 'info-houses'].includes(key)),
    ).toHaveLength(2);
  });

  it('links models only to practice cards and statements that there are', async () => {
    const cards = new Set(lists.cards.map(({ key }) => key));
    expect(
      lists.models.flatMap((model) => model.practices).filter((key) => !cards.has(key)),
    ).toEqual([]);
    const all = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));
    const asked = new Set<string>(all.flatMap((one) => itemsOf(one).map(({ id }) => id)));
    expect(
      lists.models.flatMap((model) => model.illustrates).filter((id) => !asked.has(id)),
    ).toEqual([]);
    // One model is only named in the papers: there is nothing that it could show.
    const bare = lists.models.filter(({ illustrates }) => illustrates.length === 0);
    expect(bare.map(({ key }) => key)).toEqual(['mechelen']);
  });

  it('names only papers that are listed', () => {
    const sources: readonly Source[] = [
      ...lists.documents,
      ...lists.signals,
      ...lists.rules,
      ...lists.advice,
      ...lists.cards,
      ...lists.models,
    ].flatMap((entry) => entry.sources);
    expect(sources.filter(({ paper }) => findPaper(paper) === undefined)).toEqual([]);
  });

  it('reads signals and settles conflicts only from statements that are asked', async () => {
    const all = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));
    const asked = new Set<string>(all.flatMap((one) => itemsOf(one).map(({ id }) => id)));
    const read = [
      ...lists.signals.flatMap(({ items }) => items),
      ...lists.rules.flatMap(({ first, aside }) => [...first, ...aside]),
    ];
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('gives advice only for dimensions that there are, and all of formalisation', async () => {
    const form = questionnaireIndex.find(({ id }) => id === 'FORM');
    if (form === undefined) throw new Error('no questionnaire on formalisation');
    const { dimensions } = await loadQuestionnaire(form.id);
    expect(lists.advice.map(({ dimension }) => dimension)).toEqual(dimensions.map(({ id }) => id));
  });

  it('speaks to readers in all languages: no ids, no line numbers, no shorthand', () => {
    const texts = textsIn(lists);
    expect(texts.length).toBeGreaterThan(350);
    for (const text of texts) expect(Object.keys(text)).toEqual(['en', 'nl', 'de', 'fr']);
    expect(
      texts
        .flatMap((text) => Object.values(text))
        .filter((value) =>
          /\bS[0-4]\b|\bseeds?\b|[A-Z]{3,}-[A-Z]{3}-\d|\bL\d+|this tool/.test(value),
        ),
    ).toEqual([]);
  });

  it('keeps French marks with the word before them', () => {
    const french = textsIn(lists).map((text) => text['fr'] ?? '');
    expect(french.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('says the same numbers in all of them', () => {
    for (const text of textsIn(lists)) {
      for (const own of Object.values(text))
        expect(numbersIn(own), own).toEqual(numbersIn(text['en']));
    }
  });

  it('asks practice cards only for conditions that are asked about', async () => {
    const id = questionnaireIndex.find((entry) => entry.purpose === 'context')?.id;
    if (id === undefined) throw new Error('no transfer conditions');
    const items = new Set<string>(itemsOf(await loadQuestionnaire(id)).map((item) => item.id));
    const asked = lists.cards.flatMap((card) => card.requires.map(({ item }) => item));
    expect(asked.filter((item) => !items.has(item))).toEqual([]);
  });
});
