import { importsOf, withoutComments, type SourceFile } from './source-files.ts';

/** Which rooms of src may be entered from which; a room may always enter itself. */
const table: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  // For what looks the same in every room: a questionnaire's texts, and how a number was made.
  ui: ['domain', 'i18n'],
  storage: ['domain'],
  files: ['domain'],
  charts: ['domain', 'ui', 'i18n'],
  // What results say, for pages and for documents alike.
  sentences: ['domain', 'i18n', 'files'],
  // Documents as they are printed, for every room that puts something on paper.
  paper: ['domain', 'ui', 'i18n', 'files', 'charts', 'sentences'],
  features: ['domain', 'ui', 'i18n', 'storage', 'files', 'charts', 'sentences', 'paper'],
  app: ['domain', 'ui', 'i18n', 'storage', 'files', 'charts', 'sentences', 'paper', 'features'],
  cli: ['domain', 'files'],
};

/** The walk inside the domain: each step may look back, never ahead. */
const walk = ['kernel', 'questionnaire', 'network', 'response', 'score', 'comparison', 'report'];

const domainPackages = ['zod/mini'];
const notInDomain =
  /\b(?:Date|crypto|fetch|window|document|localStorage|navigator|process)\b\s*[.(]/;

/** One sentence for each import that the table forbids. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...importsOf(file).flatMap((target) => {
      const rule = brokenRule(file.path, target);
      return rule === null ? [] : [`${file.path} imports ${target}: ${rule}`];
    }),
    ...impurities(file),
  ]);
}

function brokenRule(path: string, target: string): string | null {
  const [, room = '', step = ''] = path.split('/');
  if (!(room in table)) return null;
  if (!target.startsWith('src/'))
    return room === 'domain' && !domainPackages.includes(target)
      ? 'the domain needs only zod'
      : null;
  const [, otherRoom = '', otherStep = ''] = target.split('/');
  if (room !== otherRoom)
    return table[room]?.includes(otherRoom) === true ? null : `${room} may not enter ${otherRoom}`;
  if (room === 'features' && step !== otherStep) return 'a feature may not enter another feature';
  if (room === 'domain' && isAhead(step, otherStep)) return `${otherStep} is ahead of ${step}`;
  return null;
}

/** Steps that the walk does not name stand at its end. */
function isAhead(step: string, otherStep: string): boolean {
  const place = (name: string) => (walk.includes(name) ? walk.indexOf(name) : walk.length);
  return place(otherStep) > place(step);
}

function impurities({ path, text }: SourceFile): string[] {
  if (!path.startsWith('src/domain/')) return [];
  const found = notInDomain.exec(withoutComments(text));
  return found === null ? [] : [`${path} uses ${found[0]}: a moment or an id is a parameter`];
}
