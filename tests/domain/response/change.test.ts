import { describe, expect, it } from 'vitest';
import { handIn, takeBack, withPosition } from '../../../src/domain/response/change.ts';
import { Position, QuestionnaireResponse } from '../../../src/domain/response/response.ts';

const draft = QuestionnaireResponse.parse({
  schema: 1,
  id: 'r1',
  rev: 4,
  roundId: null,
  seatId: null,
  state: 'draft',
  questionnaires: [{ id: 'Q', version: '1.0.0', scope: 'all' }],
  answers: { Q: { 'Q-A-1': { kind: 'dontKnow' } } },
  position: null,
});
const place = Position.parse({ questionnaireId: 'Q', dimensionId: 'A' });

describe('a change of a response', () => {
  it('hands in once, however often it is asked for (hard case 56)', () => {
    const handedIn = handIn(draft);
    expect(handedIn).toMatchObject({ state: 'handedIn', rev: 5, answers: draft.answers });
    expect(handIn(handedIn)).toBe(handedIn);
  });

  it('takes back what was handed in, with every answer', () => {
    const back = takeBack(handIn(draft));
    expect(back).toMatchObject({ state: 'draft', rev: 6, answers: draft.answers });
    expect(takeBack(draft)).toBe(draft);
  });

  it('counts the revision up for a new position, and not for the same one', () => {
    const there = withPosition(draft, place);
    expect(there).toMatchObject({ rev: 5, position: place });
    expect(withPosition(there, Position.parse(place))).toBe(there);
    expect(withPosition(there, 'review')).toMatchObject({ rev: 6, position: 'review' });
  });
});
