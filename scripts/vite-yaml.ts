import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { NamedModel } from '../src/domain/comparison/named-model.ts';
import { PracticeCard } from '../src/domain/comparison/practice-card.ts';
import { DocumentType } from '../src/domain/network/document-type.ts';
import { SeatType } from '../src/domain/network/seat-type.ts';
import { Paper } from '../src/domain/questionnaire/paper.ts';
import { parseQuestionnaire } from '../src/domain/questionnaire/parse-questionnaire.ts';
import type { Questionnaire } from '../src/domain/questionnaire/questionnaire.ts';
import { dimensionsOf, itemsOf, type Scope } from '../src/domain/questionnaire/scope.ts';
import { ConflictRule } from '../src/domain/report/conflict-rule.ts';
import { DimensionAdvice } from '../src/domain/report/dimension-advice.ts';
import { Signal } from '../src/domain/report/signal.ts';
import { MethodSource } from '../src/files/built-in/method-source.ts';

const folder = new URL('../questionnaires/', import.meta.url);
const indexId = 'virtual:questionnaire-index';

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
    resolveId: (id) => (id === indexId ? `\0${indexId}` : undefined),
    load(id) {
      if (id !== `\0${indexId}`) return undefined;
      for (const file of questionnaireFiles()) this.addWatchFile(new URL(file, folder).pathname);
      return toModule(readIndex());
    },
    transform(code, id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.yaml')) return undefined;
      const name = basename(path);
      const scope = query === 'core' ? 'core' : 'all';
      const value = path.includes('/data/')
        ? readList(code, name)
        : toScope(readQuestionnaire(code, name), scope);
      return { code: toModule(value), map: null };
    },
  };
}

function questionnaireFiles(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
}

/** What lists and first pages need to know of each questionnaire, without its items. */
function readIndex() {
  return questionnaireFiles().map((file) => {
    const questionnaire = readQuestionnaire(readFileSync(new URL(file, folder), 'utf8'), file);
    const { id, version, title, audience, purpose, scale, minutes, itemThreshold } = questionnaire;
    const counts = {
      all: itemsOf(questionnaire).length,
      core: itemsOf(questionnaire, 'core').length,
    };
    const dimensions = questionnaire.dimensions.length;
    const about = { id, file, version, title, audience, purpose, scale };
    return { ...about, minutes, itemThreshold, counts, dimensions };
  });
}

function readQuestionnaire(text: string, name: string): Questionnaire {
  const parsed = parseQuestionnaire(parse(text));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The quick scan is on its way to an old phone: it carries no item that it does not ask. */
function toScope(questionnaire: Questionnaire, scope: Scope): Questionnaire {
  return { ...questionnaire, dimensions: dimensionsOf(questionnaire, scope) };
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
