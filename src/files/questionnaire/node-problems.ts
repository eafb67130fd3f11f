import { isAlias, isMap, isNode, isScalar, visit, type Document, type YAMLMap } from 'yaml';
import type { FileProblem, FileProblemKind } from './read-text.ts';

export interface NodeProblem extends FileProblem {
  /** Counted in characters from the beginning of the text. */
  readonly offset: number;
}

/** Every map and list on the way down counts twice; no questionnaire comes near. */
const deepest = 100;

/**
 * What YAML allows and a questionnaire does not: aliases let a small file grow without end, tags
 * ask for objects that are not data, and of two keys alike one would be lost without a word.
 */
export function findNodeProblems(document: Document): NodeProblem[] {
  const problems: NodeProblem[] = [];
  visit(document, {
    Node: (_, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (path.length > deepest) {
        problems.push(nodeProblem('nesting', offset));
        return visit.BREAK;
      }
      if (isAlias(node) || node.anchor !== undefined) problems.push(nodeProblem('alias', offset));
      if (node.tag !== undefined) problems.push(nodeProblem('tag', offset));
      if (isMap(node)) problems.push(...findKeyProblems(node));
      return undefined;
    },
  });
  return problems;
}

function findKeyProblems(map: YAMLMap): NodeProblem[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const offset = (isNode(key) ? key : map).range?.[0] ?? 0;
    if (!isScalar(key)) return [nodeProblem('keyNotText', offset)];
    const name = String(key.value);
    if (name === '<<') return [nodeProblem('alias', offset)];
    if (seen.has(name)) return [nodeProblem('repeatedKey', offset, { key: name })];
    seen.add(name);
    return [];
  });
}

function nodeProblem(
  kind: FileProblemKind,
  offset: number,
  details: FileProblem['details'] = {},
): NodeProblem {
  return { kind, path: '', details, offset };
}
