import { describe, expect, it } from 'vitest';
import { ResponseId } from '../../../src/domain/kernel/ids.ts';
import {
  findDraft,
  resumeCodeOf,
  spellResumeCode,
} from '../../../src/domain/response/resume-code.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';

function response(
  id: string,
  state: QuestionnaireResponse['state'] = 'draft',
): QuestionnaireResponse {
  return {
    schema: 1,
    id: ResponseId.parse(id),
    rev: 1,
    roundId: null,
    seatId: null,
    state,
    questionnaires: [],
    answers: {},
    position: null,
  };
}

const mine = response('3fa90c11-0000-4000-8000-000000000001');
const other = response('77b2d0aa-0000-4000-8000-000000000002');

describe('the code of a draft', () => {
  it('is shown in two halves', () => {
    expect(spellResumeCode(mine.id)).toBe('3FA 90C');
  });

  it('finds the draft however it is typed', () => {
    for (const typed of ['3FA 90C', '3fa90c', ' 3fa-90c ']) {
      expect(findDraft([other, mine], typed)).toBe(mine);
    }
  });

  it('finds nothing for a wrong, short or empty code', () => {
    for (const typed of ['', ' ', '3FA', '3FA90D', '3FA90C1']) {
      expect(findDraft([mine], typed)).toBeUndefined();
    }
  });

  it('never opens what has been handed in', () => {
    const handedIn = response(mine.id, 'handedIn');
    expect(findDraft([handedIn], resumeCodeOf(mine.id))).toBeUndefined();
  });

  it('opens neither of two drafts that happen to share it', () => {
    const twin = response('3fa90c22-0000-4000-8000-000000000003');
    expect(findDraft([mine, twin], '3FA90C')).toBeUndefined();
  });
});
