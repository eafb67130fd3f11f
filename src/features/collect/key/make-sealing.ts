import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { MadeRoundKeys } from '../../../files/sealing/tasks.ts';
import type { Language } from '../../../i18n/language.ts';

/** The sealing of a round whose key was just made: nothing is asked and nobody is invited yet. */
export function makeSealing(
  id: RoundId,
  keys: MadeRoundKeys,
  second: RoundSealing['second'],
  language: Language,
): RoundSealing {
  return {
    schema: 1,
    id,
    rev: 1,
    ...keys,
    second,
    openedOnce: false,
    asks: 'seat',
    tokens: null,
    purpose: '',
    storage: '',
    language,
    issued: false,
    setAside: [],
    published: null,
  };
}
