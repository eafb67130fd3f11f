import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consentText } from '../../src/cli/arguments/summary-call.ts';
import { Summary } from '../../src/domain/comparison/summary.ts';
import { readSummary } from '../../src/files/summary/read-summary.ts';
import appWords from '../../src/i18n/en/summary.ts';
import { at } from './at.ts';
import { emptyFolder, shipped, tiny } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const items = ['FORM-MAN-1', 'FORM-MAN-2', 'FORM-MAN-3', 'FORM-MAN-4', 'FORM-MAN-5', 'FORM-MAN-6'];
const seatNames = ['police', 'court', 'youth', 'school', 'ngo', 'clinic'];

/** Two persons from each of six seats, in each network; what they say must not be found again. */
function table(networks: readonly string[], persons = 12): string {
  const lines = networks.flatMap((network, index) =>
    Array.from({ length: persons }, (_, person) =>
      [
        `planted-${network}-${person}`,
        network,
        `planted-${seatNames[person % 6] ?? ''}`,
        ...items.map((_item, place) => 1 + ((person * 3 + place * 2 + index) % 5)),
      ].join(','),
    ),
  );
  return [`respondent,network,seat,${items.join(',')}`, ...lines].join('\n');
}

function seats(networks: readonly string[]): string {
  const lines = networks.flatMap((network) =>
    seatNames.map((seat, at) => `${network},planted-${seat},${at < 3 ? 'security' : 'social'},3`),
  );
  return ['network,seat,sector,persons', ...lines].join('\n');
}

interface Story {
  networks?: readonly string[];
  persons?: number;
  questionnaire?: string;
}

function call({ networks = ['north'], persons, questionnaire }: Story, ...more: string[]) {
  return run(
    'summary',
    '--questionnaire',
    questionnaire ?? shipped('formalisation'),
    '--responses',
    folder.write('r.csv', table(networks, persons)),
    '--seats',
    folder.write('s.csv', seats(networks)),
    '--secret',
    folder.write('secret.txt', 'a river nobody names'),
    '--closed',
    '2026-11-20',
    '--out',
    folder.path('out'),
    ...more,
  );
}

const written = () => {
  mkdirSync(folder.path('out'), { recursive: true });
  return readdirSync(folder.path('out'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder.path('out'), name), 'utf8') }));
};

describe('concord summary', () => {
  it('writes the figures of concord score, and nothing else that stands in the table', async () => {
    const { code, out, err } = await call({}, '--alias', 'Blue', '--sides', '--agree');
    expect([code, err]).toEqual([0, []]);
    expect(out).toEqual(['north: blue-2026-11-20.summary.json']);
    const [file] = written();
    expect(file?.text).not.toMatch(/planted|north|police|distribution/);
    const read = await readSummary(JSON.parse(file?.text ?? ''));
    if (!read.ok) throw new Error(read.error.kind);
    const { network, round, responseRate, questionnaires, consent } = read.value.summary;
    expect(network).toMatchObject({ name: 'Blue', namedBy: 'alias', organisations: 6 });
    expect(round).toMatchObject({ closedOn: '2026-11-20', mode: 'survey', k: 5, revision: 1 });
    expect(responseRate).toMatchObject({
      organisations: { answered: 6, invited: 6 },
      persons: { handedIn: 12, invited: 18 },
      standing: 'full',
    });
    expect(consent.text).toBe(consentText);

    const scored = await run(
      'score',
      '--questionnaire',
      shipped('formalisation'),
      '--responses',
      folder.path('r.csv'),
      '--seats',
      folder.path('s.csv'),
    );
    const north = at(JSON.parse(scored.text), 'networks', 'north');
    const [form] = questionnaires;
    expect(form?.text).toBeNull();
    const [mandate] = form?.dimensions ?? [];
    if (mandate?.figures.kind !== 'shown') throw new Error('A mean was to be shown');
    expect(mandate.figures.value.mean).toBe(at(north, 'dimensions', 'MAN', 'mean'));
    expect(mandate.figures.value.interval).toEqual(at(north, 'dimensions', 'MAN', 'interval'));
    for (const { id, n, figures } of mandate.items) {
      const item = at(north, 'items', id);
      expect(n).toBe(at(item, 'n'));
      if (figures.kind === 'shown') expect(figures.value.mean).toBe(at(item, 'mean'));
    }
    const sides = mandate.sides?.kind === 'shown' ? mandate.sides.value.means : null;
    expect(sides && sides[0] - sides[1]).toBe(at(north, 'perspectiveGaps', 'MAN', 'gap'));
  });

  it('writes one file for each network, called as a file says, and says what has no figures', async () => {
    const about = folder.write(
      'about.yaml',
      `north: { alias: Blue, country: BE, context: { version: 1.0.0, assessedOn: '2026-11-01',
        conditions: { TRANSFER-LEG-1: { level: 4, source: Act of 2019 } }, categories: {} } }
south: { name: Southern network, place: South, since: 2018, startUp: true }`,
    );
    const two = ['north', 'south'];
    const { code, out } = await call({ networks: two }, '--about', about, '--agree');
    expect([code, out.length]).toEqual([0, 2]);
    const [blue, southern] = written().map(({ text }) => Summary.parse(JSON.parse(text)));
    expect(blue?.network).toMatchObject({ name: 'Blue', place: '', country: 'BE' });
    expect(blue?.context?.conditions).toMatchObject({ 'TRANSFER-LEG-1': { level: 4 } });
    expect(southern?.network).toMatchObject({ namedBy: 'name', place: 'South', startUp: true });
    expect(blue?.network.key).not.toBe(southern?.network.key);

    const few = await call({ persons: 4 }, '--alias', 'Blue', '--agree');
    expect(few.code).toBe(2);
    expect(few.err).toEqual([
      'north: no summary: fewer than 5 persons answered. A meeting in consensus mode is the way.',
    ]);
  });

  it('knows the rounds of one network by the same secret, and by no other', async () => {
    const keyAfter = async (...more: string[]) => {
      await call({}, '--alias', 'Blue', '--agree', ...more);
      return Summary.parse(JSON.parse(written()[0]?.text ?? '')).network.key;
    };
    const first = await keyAfter();
    expect(await keyAfter()).toBe(first);
    const other = folder.write('other.txt', 'another river somewhere');
    expect(await keyAfter('--secret', other)).not.toBe(first);
  });

  it('takes the whole text along of a questionnaire that does not come with Concord', async () => {
    const rows = Array.from({ length: 6 }, (_, person) => `r${person},${seatNames[person]},4,3`);
    const { code, err } = await run(
      'summary',
      '--questionnaire',
      tiny,
      '--closed',
      '2026-11-20',
      '--out',
      folder.path('out'),
      '--responses',
      folder.write('t.csv', ['respondent,seat,TINY-DIM-1,TINY-DIM-2', ...rows].join('\n')),
      '--seats',
      folder.write(
        't-seats.csv',
        `seat,persons\n${seatNames.map((seat) => `${seat},1`).join('\n')}`,
      ),
      '--secret',
      folder.write('secret.txt', 'a river nobody names'),
      '--name',
      'Own network',
      '--agree',
    );
    expect([code, err]).toEqual([0, []]);
    const read = await readSummary(JSON.parse(written()[0]?.text ?? ''));
    expect(read.ok && read.value.summary.questionnaires[0]?.text?.id).toBe('TINY');
  });

  it.each([
    [['--alias', 'Blue'], /a summary says what its giver agreed to/],
    [['--agree'], /say what each network is called: north/],
    [['--agree', '--alias', 'The NORTH one'], /the alias tells the name or the place: north/],
    [['--agree', '--alias', 'a', '--name', 'b'], /choose --name or --alias, not both/],
    [['--agree', '--alias', 'Blue', '--closed', '2026-02-30'], /is no day/],
    [['--agree', '--alias', 'Blue', '--closed', '2999-01-01'], /lies in the future/],
    [['--agree', '--alias', 'Blue', '--k', '2'], /is no --k/],
    [['--agree', '--alias', 'Blue', 'extra'], /'extra' belongs to no option/],
  ])('writes nothing for %j', async (more, sentence) => {
    const { code, err } = await call({}, ...more);
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(sentence);
    expect(written()).toEqual([]);
  });

  it.each([
    [
      ['north', 'south'],
      '{"north": {"alias": "Blue"}, "south": {"alias": "Red"}}',
      /holds several networks/,
    ],
    [
      ['north'],
      `{"north": {"context": {"version": "1.0.0", "assessedOn": "2026-11-01", "categories": {},
        "conditions": {"TRANSFER-LEG-1": {"level": 4, "source": "By-law of North, 2019"}}}}}`,
      /a source of the context tells the name or the place/,
    ],
  ])(
    'writes nothing under an alias that does not fit or hide %j',
    async (networks, about, sentence) => {
      const file = folder.write('about.json', about);
      const { code, err } = await call(
        { networks },
        '--agree',
        '--alias',
        'Green',
        '--about',
        file,
      );
      expect(code).toBe(2);
      expect(err[0]).toMatch(sentence);
      expect(written()).toEqual([]);
    },
  );

  it('says where a file about networks is wrong', async () => {
    const about = folder.write(
      'about.json',
      '{\n "north": {"alias": "Blue", "country": "Belgium"}}',
    );
    const { code, err } = await call({}, '--agree', '--about', about);
    expect(code).toBe(2);
    expect(err[0]).toMatch(/about\.json:2:\d+: north\.country: /);
    const typo = folder.write('typo.json', '{"nort": {"alias": "Blue"}}');
    const other = await call({}, '--agree', '--alias', 'Blue', '--about', typo);
    expect(other.err[0]).toMatch(/--about names what is not in the table: nort/);
    const short = folder.write('short.txt', 'river');
    const weak = await call({}, '--agree', '--alias', 'Blue', '--secret', short);
    expect(weak.err[0]).toMatch(/short\.txt: this is too short to keep a secret/);
    expect(written()).toEqual([]);
  });

  it('says the same as the app on agreement', () => {
    expect(consentText).toBe(appWords.consent);
  });
});
