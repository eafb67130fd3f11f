import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { itemsOf, Questionnaire } from '../src/domain/questionnaire/questionnaire.ts';

const folder = new URL('../questionnaires/', import.meta.url);
const indexId = 'virtual:questionnaire-index';

/**
 * Reads YAML while building, so that no page carries a YAML reader. A questionnaire that is not
 * valid stops the build: what reaches the browser has been checked.
 */
export function yamlFiles(): Plugin {
  return {
    name: 'concord-yaml',
    resolveId: (id) => (id === indexId ? `\0${indexId}` : undefined),
    load: (id) => (id === `\0${indexId}` ? toModule(readIndex()) : undefined),
    transform(code, id) {
      if (!id.endsWith('.yaml')) return undefined;
      const value: unknown = id.includes('/data/') ? parse(code) : read(code, id);
      return { code: toModule(value), map: null };
    },
  };
}

/** What lists and first pages need to know of each questionnaire, without its items. */
function readIndex() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.map((file) => {
    const questionnaire = read(readFileSync(new URL(file, folder), 'utf8'), file);
    const { id, version, title, audience, purpose, scale, minutes, itemThreshold } = questionnaire;
    const counts = {
      all: itemsOf(questionnaire).length,
      core: itemsOf(questionnaire, 'core').length,
    };
    const dimensions = questionnaire.dimensions.length;
    return {
      id,
      file,
      version,
      title,
      audience,
      purpose,
      scale,
      minutes,
      itemThreshold,
      counts,
      dimensions,
    };
  });
}

function read(text: string, name: string): Questionnaire {
  const parsed = Questionnaire.safeParse(parse(text));
  if (!parsed.success) throw new Error(`${name}: ${JSON.stringify(parsed.error.issues)}`);
  return parsed.data;
}

function toModule(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
