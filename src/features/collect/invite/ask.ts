import type { Round } from '../../../domain/network/round.ts';
import type { Asks, RoundSealing } from '../../../domain/network/round-sealing.ts';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import type { Language } from '../../../i18n/language.ts';
import type { FieldError } from '../../../ui/ErrorSummary.tsx';
import { tokensFor } from './tokens.ts';

export const mostWords = 2000;

/** What a coordinator chooses before inviting; null: not chosen yet. */
export interface Ask {
  readonly how: 'all' | 'each' | null;
  readonly asks: Asks | null;
  readonly language: Language;
  readonly purpose: string;
  readonly storage: string;
}

export function askErrors(ask: Ask, { mode }: Round, m: Catalogues['invite']): FieldError[] {
  const found: FieldError[] = [];
  const fail = (name: keyof Ask, message: string) => found.push({ name, message });
  if (mode === 'survey' && ask.how === null) fail('how', m.howMissing);
  if (mode === 'survey' && ask.asks === null) fail('asks', m.asksMissing);
  for (const name of ['purpose', 'storage'] as const) {
    const { length } = ask[name].trim();
    if (length === 0) fail(name, m.wordingMissing);
    if (length > mostWords) fail(name, m.wordingTooLong({ most: mostWords }));
  }
  return found;
}

/** A meeting answers as one: nobody is told apart, and no place is asked. */
export function withAsk(sealing: RoundSealing, ask: Ask, round: Round): RoundSealing {
  const isEach = round.mode === 'survey' && ask.how === 'each';
  return {
    ...sealing,
    asks: ask.asks ?? 'seat',
    tokens: isEach ? tokensFor(round, sealing.tokens ?? []) : null,
    language: ask.language,
    purpose: ask.purpose.trim(),
    storage: ask.storage.trim(),
  };
}
