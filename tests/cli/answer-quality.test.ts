import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder, shipped } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const manners = Array.from({ length: 6 }, (_, index) => `FORM_MAN_${index + 1}`);

/** Ten persons of whom so many mostly do not know; the others rate everything. */
async function network(unsure: number) {
  const lines = Array.from({ length: 10 }, (_, person) => {
    const cells = manners.map((_item, index) =>
      person < unsure && index > 0 ? '-98' : String(1 + ((person + index) % 5)),
    );
    return `r${person},${cells.join(',')}`;
  });
  const file = folder.write('r.csv', [`respondent,${manners.join(',')}`, ...lines].join('\n'));
  const options = ['--questionnaire', shipped('formalisation'), '--responses', file];
  const { code, err, text } = await run('score', ...options);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return { text, network: at(JSON.parse(text), 'networks', 'network') };
}

describe('flags of answer quality', () => {
  it('are counted where enough have one and enough have none', async () => {
    const told = async (unsure: number) =>
      at((await network(unsure)).network, 'answerQuality', 'mostlyDontKnow');
    expect(await told(0)).toEqual({ persons: 0, suppressed: null });
    expect(await told(5)).toEqual({ persons: 5, suppressed: null });
    const hidden = { persons: null, suppressed: 'fewerThanK' };
    expect(await told(1)).toEqual(hidden);
    expect(await told(4)).toEqual(hidden);
    // Four without the flag would be told apart, and all ten.
    expect(await told(6)).toEqual(hidden);
    expect(await told(10)).toEqual(hidden);
  });

  it('say nothing of who, and change no figure', async () => {
    const { text, network: some } = await network(5);
    expect(text).not.toMatch(/"r\d"/);
    expect(some).toMatchObject({
      respondents: 10,
      items: { 'FORM-MAN-1': { n: 10, mean: 3 }, 'FORM-MAN-2': { n: 5, dontKnow: 5 } },
    });
  });

  it('are about equal answers only where statements are asked both ways', async () => {
    const plain = await network(0);
    expect(at(plain.network, 'answerQuality', 'allAlike')).toEqual({
      persons: null,
      suppressed: null,
    });
  });
});
