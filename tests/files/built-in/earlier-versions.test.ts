import { describe, expect, it } from 'vitest';
import { earlierVersionsOf } from '../../../src/files/built-in/earlier-versions.ts';
import { loadBuiltInTexts } from '../../../src/files/built-in/questionnaire-texts.ts';
import {
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../src/files/built-in/questionnaires.ts';
import { hashQuestionnaire } from '../../../src/files/invitation/questionnaire-hash.ts';

/**
 * What was published as version 1.0.0. When this test fails, an English text has changed: keep the
 * words of before where `earlierVersionsOf` finds them.
 */
const first: Readonly<Record<string, string>> = {
  FORM: '1feb309891e5322a00de982bc32da4d226d062dbcee38a3930824ac011b321b9',
  TRUST: 'bf49e8686582a51be84fc9a8855a1efbe645a29eb8a61a11c287053f46335514',
  BAL: '3ec9501298e6187b460475e0308e5ca34aec2e7d2c92ceaefc5f0e82d672f860',
  INFO: '1c62967f6550401d3269211ebb7800140c6937ad0e2e580051685da64d48cf47',
  SEC: '34efcac5d8ac4a44e697d71f431d82219cff78316b63198a8432bc393abe6533',
  LOC: '73e1d8f5de4f449fc7037d3090f4df5bbaa21551f9bdd50f476f78397f312a37',
  NAT: 'c7ea609c40c97d46d4ca06cff06b9691caf2e49b79a3fbf66ef9f0c56a72715c',
  TRANSFER: 'c63b7c91a9d2d56094d9d6b2180956df2e5f9468c73d44f6bdb0bec4c398764c',
  CASE: '45c6094d84d26ece2059fa61074d275fb47bfc1e8ab19845be04f22a25c6c7d1',
};

describe('earlier versions of the questionnaires', () => {
  it.each(questionnaireIndex.map(({ id }) => id))('of %s are known word for word', async (id) => {
    const [earlier] = earlierVersionsOf(await loadQuestionnaire(id));
    expect(earlier && (await hashQuestionnaire(earlier))).toBe(first[id]);
  });

  it('stand beside today’s, each under what its own words hash to', async () => {
    const texts = await loadBuiltInTexts();
    expect(texts.size).toBe(2 * questionnaireIndex.length);
    for (const [hash, text] of texts) expect(await hashQuestionnaire(text)).toBe(hash);
  });

  it('are found under the hash that an older summary names', async () => {
    const texts = await loadBuiltInTexts();
    const known = [...texts].map(([hash, { id, version }]) => [hash, `${id} ${version}`]);
    for (const [id, hash] of Object.entries(first))
      expect(known).toContainEqual([hash, `${id} 1.0.0`]);
  });
});
