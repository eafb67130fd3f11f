import { expect, it } from 'vitest';
import { buildExampleRegisters } from '../../../src/domain/example/example-registers.ts';
import { buildExample } from '../../../src/domain/example/build-example.ts';
import { Action } from '../../../src/domain/network/action.ts';
import { DocumentEntry } from '../../../src/domain/network/document-entry.ts';
import { RoleChart, roleGaps } from '../../../src/domain/network/role-chart.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import { documentTypeKeys } from '../../../src/files/built-in/document-types.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { seatTypes } from '../../../src/files/built-in/seat-types.ts';
import { loadCatalogue, loadedCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { languages } from '../../../src/i18n/language.ts';

it.each(languages)(
  'has registers that fit its seats, rounds and statements, in %s',
  async (language) => {
    await loadCatalogue(language, 'example-network');
    const texts = loadedCatalogue(language, 'example-network')?.example;
    if (texts === undefined) throw new Error('Not loaded');
    const { documents, roleChart, actions } = buildExampleRegisters(texts);
    const { network, round } = buildExample([], texts);
    const seats = new Set(network.seats.map(({ id }) => id));

    for (const one of documents) {
      expect(DocumentEntry.parse(one)).toEqual(one);
      expect(one.type === null || documentTypeKeys.has(one.type)).toBe(true);
      expect(one.writtenWith.every((seat) => seats.has(seat))).toBe(true);
    }
    expect(RoleChart.parse(roleChart)).toEqual(roleChart);
    expect(roleChart.roles.every(({ seatId }) => seats.has(seatId))).toBe(true);
    // As the answers say: hardly a deputy.
    expect(roleGaps(roleChart, network.seats, seatTypes).withoutDeputy).toHaveLength(4);
    for (const one of actions) {
      expect(Action.parse(one)).toEqual(one);
      expect(one.roundId).toBe(round.id);
      expect(one.owner !== null && seats.has(one.owner)).toBe(true);
      for (const { questionnaireId, itemId } of one.aims) {
        const items = itemsOf(await loadQuestionnaire(questionnaireId));
        expect(items.map(({ id }) => id)).toContain(itemId);
      }
    }
  },
);
