import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { NamedModel } from '../src/domain/comparison/named-model.ts';
import { PracticeCard } from '../src/domain/comparison/practice-card.ts';
import { DocumentType } from '../src/domain/network/document-type.ts';
import { SeatType } from '../src/domain/network/seat-type.ts';
import { inLanguage } from '../src/domain/questionnaire/in-language.ts';
import { Paper } from '../src/domain/questionnaire/paper.ts';
import { parseQuestionnaire } from '../src/domain/questionnaire/parse-questionnaire.ts';
import type { Questionnaire } from '../src/domain/questionnaire/questionnaire.ts';
import { dimensionsOf, itemsOf } from '../src/domain/questionnaire/scope.ts';
import { languages, type Language } from '../src/domain/questionnaire/text.ts';
import { ConflictRule } from '../src/domain/report/conflict-rule.ts';
import { DimensionAdvice } from '../src/domain/report/dimension-advice.ts';
import { Signal } from '../src/domain/report/signal.ts';
import { earlierVersionsOf } from '../src/files/built-in/earlier-versions.ts';
import { MethodSource } from '../src/files/built-in/method-source.ts';
import { hashQuestionnaire } from '../src/files/invitation/questionnaire-hash.ts';

const folder = new URL('../questionnaires/', import.meta.url);
/** What is known of all questionnaires without loading one, by the module that says it. */
const listed: Readonly<Record<string, (one: Questionnaire, file: string) => unknown>> = {
  'virtual:questionnaire-index': toEntry,
  'virtual:questionnaire-names': ({ id, title, audience }) => ({ id, title, audience }),
  'virtual:questionnaire-hashes': async (one) => ({
    id: one.id,
    hashes: await Promise.all([one, ...earlierVersionsOf(one)].map(hashQuestionnaire)),
  }),
};

/** What each list in `questionnaires/data` holds. */
const lists: Readonly<Record<string, z.ZodMiniType>> = {
  'conflict-rules.yaml': ConflictRule,
  'dimension-advice.yaml': DimensionAdvice,
  'document-types.yaml': DocumentType,
  'method-sources.yaml': MethodSource,
  'models.yaml': NamedModel,
  'practice-cards.yaml': PracticeCard,
  'seat-types.yaml': SeatType,
  'signals.yaml': Signal,
  'sources.yaml': Paper,
};

/**
 * Reads YAML while building, so that no page carries a YAML reader. A questionnaire or a list that
 * is not valid stops the build: what reaches the browser has been checked.
 */
export function yamlFiles(): Plugin {
  return {
    name: 'concord-yaml',
    resolveId: (id) => (id in listed ? `\0${id}` : undefined),
    async load(id) {
      const toOne = listed[id.slice(1)];
      if (toOne === undefined) return undefined;
      const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
      for (const file of files) this.addWatchFile(new URL(file, folder).pathname);
      return toModule(await Promise.all(files.map((file) => toOne(readFile(file), file))));
    },
    transform(code, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.yaml')) return undefined;
      const name = basename(path);
      if (path.includes('/data/')) return { code: toModule(readList(code, name)), map: null };
      const whole = readQuestionnaire(code, name);
      const language = languages.find((one) => query === `core=${one}`);
      const value = language === undefined ? whole : toQuickScan(whole, language);
      return { code: toModule(value), map: null };
    },
  };
}

/** What lists and first pages need to know of a questionnaire, without its items. */
function toEntry(questionnaire: Questionnaire, file: string) {
  const { id, version, purpose, scale, minutes, itemThreshold } = questionnaire;
  const counts = {
    all: itemsOf(questionnaire).length,
    core: itemsOf(questionnaire, 'core').length,
  };
  const dimensions = questionnaire.dimensions.length;
  return { id, file, version, purpose, scale, minutes, itemThreshold, counts, dimensions };
}

function readFile(name: string): Questionnaire {
  return readQuestionnaire(readFileSync(new URL(name, folder), 'utf8'), name);
}

function readQuestionnaire(text: string, name: string): Questionnaire {
  const parsed = parseQuestionnaire(parse(text));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** On its way to an old phone: it carries no item that it does not ask, and no other language. */
function toQuickScan(whole: Questionnaire, language: Language): Questionnaire {
  return inLanguage({ ...whole, dimensions: dimensionsOf(whole, 'core') }, language);
}

function readList(text: string, name: string): unknown {
  const entry = lists[name];
  if (entry === undefined) throw new Error(`${name}: no schema is known for this list`);
  const parsed = z.array(entry).safeParse(parse(text));
  if (!parsed.success) throw new Error(`${name}: ${JSON.stringify(parsed.error.issues)}`);
  return parsed.data;
}

function toModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
