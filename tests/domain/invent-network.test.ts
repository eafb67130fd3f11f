import { beforeAll, describe, expect, it } from 'vitest';
import { inventNetwork, type InventedQuestions } from '../../src/domain/example/invent-network.ts';
import { inventedPlace, inventedPlaces } from '../../src/domain/example/invented-names.ts';
import { QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import { mean } from '../../src/domain/score/statistics.ts';
import { scoreRound } from '../../src/domain/score/score-round.ts';
import { NetworkContext } from '../../src/domain/network/context.ts';
import { loadQuestionnaire } from '../../src/files/built-in/questionnaires.ts';

describe('invented networks to train with', () => {
  let loaded: InventedQuestions;
  const questions = () => loaded;
  beforeAll(async () => {
    const [form, trust, context] = await Promise.all(
      ['FORM', 'TRUST', 'TRANSFER'].map((id) => loadQuestionnaire(QuestionnaireId.parse(id))),
    );
    if (form === undefined || trust === undefined || context === undefined) {
      throw new Error('A questionnaire is missing');
    }
    loaded = { always: [form], sometimes: [trust], context };
  });

  it('are the same for the same number, and each has a name of its own', () => {
    expect(inventNetwork(17, questions())).toEqual(inventNetwork(17, questions()));
    const names = Array.from({ length: inventedPlaces }, (_, index) => inventedPlace(index));
    expect(new Set(names).size).toBe(600);
  });

  it('have figures in every closed round, low and high ones, and are marked as invented', () => {
    const means = Array.from({ length: 60 }, (_, index) =>
      inventNetwork(index, questions()),
    ).flatMap(({ network, waves }) => {
      expect(network.example).toBe(true);
      return waves.flatMap(({ round, responses }) => {
        const { outcome } = scoreRound({ round, questionnaires: questions().always, responses });
        if (outcome.kind !== 'figures') throw new Error(`${round.id} has no figures`);
        return outcome.questionnaires.flatMap(({ dimensions }) =>
          dimensions.flatMap(({ figures }) =>
            figures.kind === 'shown' ? [figures.value.mean] : [],
          ),
        );
      });
    });
    expect(mean(means)).toBeGreaterThan(2.7);
    expect(mean(means)).toBeLessThan(3.5);
    expect(means.filter((value) => value >= 4).length / means.length).toBeGreaterThan(0.03);
    expect(means.filter((value) => value <= 2).length / means.length).toBeGreaterThan(0.03);
  });

  it('say nothing of a country that exists, and leave some conditions unjudged', () => {
    const invented = Array.from({ length: 40 }, (_, index) => inventNetwork(index, questions()));
    for (const { network, context } of invented) {
      expect(network.country).toMatch(/^X[A-Z]$/);
      if (context !== null) {
        NetworkContext.parse({ schema: 1, id: network.id, rev: 1, profile: context });
      }
    }
    expect(invented.some(({ context }) => context === null)).toBe(true);
  });
});
