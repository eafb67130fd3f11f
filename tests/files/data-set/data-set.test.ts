import { execFileSync } from 'node:child_process';
import { inLanguage } from '../../../src/domain/questionnaire/in-language.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ItemId, QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import type { QuestionnaireResult } from '../../../src/domain/score/results.ts';
import { missingCodes } from '../../../src/files/table/answer-cell.ts';
import { labelLanguage } from '../../../src/files/data-set/variable.ts';
import { writeDataSet, type DataSet } from '../../../src/files/data-set/write-data-set.ts';
import { gatherReport } from '../../../src/features/report/gather-report.ts';
import { exampleRound } from '../../support/report.ts';
import { textsIn } from '../report/read-files.ts';

const name = "Łódź O'Neill";
const kept = await exampleRound(name);
const { parts } = await gatherReport(kept);

function setOf(answers: readonly QuestionnaireResponse[] | null): DataSet {
  return {
    asked: parts.map(({ questionnaire, result }) => ({ questionnaire, scope: result.scope })),
    results: parts.map(({ result }) => result),
    answers,
    readMe: 'Read me',
    language: 'en',
    decimalMark: ',',
  };
}

async function filesOf(answers: readonly QuestionnaireResponse[] | null) {
  return textsIn(await writeDataSet(setOf(answers)));
}

function linesOf(files: ReadonlyMap<string, string>, path: string): string[] {
  const text = files.get(path) ?? '';
  expect(text.endsWith('\n'), `${path} ends its last line`).toBe(true);
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

describe('a data set', () => {
  it(
    'gives the same bytes for the same round, in whatever order answers lie',
    { timeout: 20_000 },
    async () => {
      const one = await writeDataSet(setOf(kept.responses));
      const other = await writeDataSet(setOf(kept.responses.toReversed()));
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    },
  );

  it(
    'has the same columns for 0, 1 and many responses, and no blank line (hard case 64)',
    { timeout: 20_000 },
    async () => {
      const [first] = kept.responses;
      if (first === undefined) throw new Error('The example has responses');
      const many = Array.from({ length: 200 }, (_, index) => ({
        ...first,
        id: ResponseId.parse(`r${index}`),
      }));
      const heads: string[] = [];
      for (const answers of [[], [first], many]) {
        const files = await filesOf(answers);
        for (const profile of ['statistics', 'spreadsheet']) {
          const lines = linesOf(files, `${profile}/responses.csv`);
          expect(lines).toHaveLength(answers.length + 1);
          expect(lines.every((line) => line !== '')).toBe(true);
        }
        heads.push(
          ['responses', 'codebook', 'labels_en']
            .map((table) => linesOf(files, `statistics/${table}.csv`)[0])
            .join('\n') + (files.get('statistics/codebook.csv') ?? ''),
        );
      }
      expect(new Set(heads).size).toBe(1);
    },
  );

  it('keeps names, organisations, words, days and the order of coming out (hard cases 68, 70)', async () => {
    const files = await filesOf(kept.responses);
    for (const [path, text] of files) {
      const isOfPersons = /(responses|answers_long)\.csv$/.test(path);
      for (const secret of [name, 'Łódź', 'example-', '2026']) {
        expect(text.includes(secret), `${secret} in ${path}`).toBe(false);
      }
      // What statements speak of may be named where they stand, and nowhere beside a person.
      if (isOfPersons)
        expect(text).not.toMatch(/[a-z]{5,}(?<!respondent|questionnaire|dimension|answer)[,;\r]/);
    }
    const [head] = linesOf(files, 'statistics/responses.csv');
    expect(head?.split(',').slice(0, 3)).toEqual(['respondent', 'seat', 'FORM_MAN_1']);
    const rows = linesOf(files, 'statistics/responses.csv').slice(1);
    const firstLevels = rows.map((row) => row.split(',')[2]);
    const form = QuestionnaireId.parse('FORM');
    const stored = kept.responses.map(({ answers }) => {
      const answer = answers[form]?.[ItemId.parse('FORM-MAN-1')];
      return answer?.kind === 'level' ? String(answer.level) : '';
    });
    expect(firstLevels).toHaveLength(stored.length);
    expect(firstLevels).toEqual(expect.arrayContaining(stored));
    expect(firstLevels).not.toEqual(stored);
  });

  it('leaves out everything about persons unless told otherwise (hard case 69)', async () => {
    const files = await filesOf(null);
    expect([...files.keys()].filter((path) => /responses|answers/.test(path))).toEqual([]);
    expect(files.get('statistics/codebook.csv')).not.toContain('respondent');
    const [figures = ''] = linesOf(files, 'statistics/figures.csv');
    const described = linesOf(files, 'statistics/codebook.csv').map((line) => line.split(',')[0]);
    expect(described).toEqual(expect.arrayContaining(figures.split(',')));
  });

  it('gives back the same figures when its answers are scored anew', async () => {
    const files = await filesOf(kept.responses);
    const [head = '', ...rows] = linesOf(files, 'statistics/responses.csv');
    const columns = head.split(',');
    const responses = rows.map((row, person) => {
      const cells = row.split(',');
      return readBack(new Map(columns.map((column, at) => [column, cells[at] ?? ''])), person);
    });
    const seats = new Set(responses.flatMap(({ seatId }) => seatId ?? []));
    const round = {
      ...kept.round,
      invited: [...seats].map((seatId) => ({ seatId, persons: 2 })),
    };
    const questionnaires = parts.map(({ questionnaire }) => questionnaire);
    const { outcome } = scoreRound({ round, responses, questionnaires });
    if (outcome.kind !== 'figures') throw new Error('There are figures');
    const meansOf = (results: readonly QuestionnaireResult[]) =>
      results.flatMap(({ dimensions }) =>
        dimensions.map(({ figures }) =>
          figures.kind === 'shown' ? figures.value.mean.toFixed(12) : figures.because,
        ),
      );
    expect(meansOf(outcome.questionnaires)).toEqual(meansOf(parts.map(({ result }) => result)));
  });

  it('never mixes labels: what is not translated goes by its code (hard case 67)', async () => {
    const whole = setOf(kept.responses);
    const asked = whole.asked.map((one) => ({
      ...one,
      questionnaire: inLanguage(one.questionnaire, 'en'),
    }));
    const files = textsIn(await writeDataSet({ ...whole, asked }));
    const dutch = linesOf(files, 'statistics/labels_nl.csv');
    expect(dutch).toContain('FORM_MAN_1,,FORM_MAN_1');
    expect(dutch).toContain('FORM_MAN_1,-98,Weet ik niet');
    expect(dutch.join('\n')).not.toContain('A formal decision');
    expect(linesOf(files, 'statistics/labels_en.csv')).toContain('FORM_MAN_1,-98,Don’t know');
    expect(labelLanguage(asked, 'nl')).toBe('en');
    expect(labelLanguage(whole.asked, 'nl')).toBe('nl');
    const dutchOnly = asked.map((one) => ({
      ...one,
      questionnaire: { ...one.questionnaire, languages: ['nl' as const] },
    }));
    expect(labelLanguage(dutchOnly, 'de')).toBeNull();
  });

  it('names are legal and labels as long as SPSS keeps them (hard case 65)', async () => {
    const files = await filesOf(kept.responses);
    const sps = files.get('responses.sps') ?? '';
    for (const [, label = ''] of sps.matchAll(/^ {2}\S+ '(.*)'$/gm)) {
      expect(Buffer.byteLength(label.replaceAll("''", "'"))).toBeLessThanOrEqual(120);
    }
    const [head = ''] = linesOf(files, 'statistics/responses.csv');
    for (const column of head.split(',')) expect(column).toMatch(/^[A-Za-z]\w{0,63}$/);
  });
});

describe.each([
  ['pspp', 'sps'],
  ['Rscript', 'R'],
])('%s (skipped where it is not installed)', (program, ending) => {
  it.skipIf(!isInstalled(program))(
    'runs both scripts without a warning (hard case 65)',
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'concord-data-'));
      try {
        const set = setOf(kept.responses);
        // An apostrophe and a quotation mark where labels come from.
        const asked = set.asked.map((one) => ({
          ...one,
          questionnaire: {
            ...one.questionnaire,
            dimensions: one.questionnaire.dimensions.map((dimension) => ({
              ...dimension,
              items: dimension.items.map((item) => ({
                ...item,
                text: { en: `It's "${item.text.en ?? ''}" \\ Київ` },
              })),
            })),
          },
        }));
        const bytes = await writeDataSet({ ...set, asked });
        for (const [path, content] of Object.entries(unzipSync(bytes))) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        for (const table of ['figures', 'responses']) {
          const said = run(program, `${table}.${ending}`, folder);
          expect(said).not.toMatch(/warning|error/i);
          if (program === 'Rscript' && table === 'responses') {
            expect(said).toContain(`${kept.responses.length} 52 It's "A formal decision`);
          }
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

function run(program: string, file: string, cwd: string): string {
  const told =
    'cat(nrow(data), ncol(data), attr(data[[3]], "label"), "missing:", sum(is.na(data)), "\\n")';
  const args =
    program === 'pspp'
      ? ['-O', 'format=txt', file]
      : ['-e', `options(warn = 2); source("${file}", encoding = "UTF-8"); ${told}`];
  return execFileSync(program, args, { cwd, encoding: 'utf8', timeout: 50_000 });
}

/** A line of the wide table as a response again. */
function readBack(codes: ReadonlyMap<string, string>, person: number): QuestionnaireResponse {
  const absences = {
    [missingCodes.dontKnow]: { kind: 'dontKnow' },
    [missingCodes.notApplicable]: { kind: 'notApplicable', reason: '' },
    [missingCodes.preferNotToSay]: { kind: 'preferNotToSay' },
  } as const;
  const answers = Object.fromEntries(
    parts.map(({ questionnaire }) => [
      questionnaire.id,
      Object.fromEntries(
        questionnaire.dimensions
          .flatMap(({ items }) => items)
          .flatMap((item) => {
            const code = codes.get(item.id.replaceAll('-', '_')) ?? '';
            if (code === missingCodes.unanswered) return [];
            const absence = Object.entries(absences).find(([key]) => key === code)?.[1];
            return [[item.id, absence ?? { kind: 'level', level: Number(code) }]];
          }),
      ),
    ]),
  );
  return QuestionnaireResponse.parse({
    schema: 1,
    id: `read-${person}`,
    rev: 1,
    roundId: kept.round.id,
    seatId: codes.get('seat'),
    state: 'handedIn',
    questionnaires: kept.round.questionnaires,
    answers,
    position: null,
  });
}
