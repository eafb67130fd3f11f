import type { Round } from '../../../domain/network/round.ts';
import { Token, type RoundSealing } from '../../../domain/network/round-sealing.ts';
import { toBase64Url } from '../../../files/text/base64url.ts';

type Tokens = NonNullable<RoundSealing['tokens']>;

/** One for each invited person. What was given out before stays, whatever became of the seat. */
export function tokensFor({ invited }: Round, before: Tokens): Tokens {
  const missing = invited.flatMap(({ seatId, persons }) => {
    const own = before.filter((one) => one.seatId === seatId).length;
    return Array.from({ length: Math.max(0, persons - own) }, () => ({
      seatId,
      token: newToken(),
    }));
  });
  return [...before, ...missing];
}

function newToken(): Token {
  return Token.parse(toBase64Url(crypto.getRandomValues(new Uint8Array(16))));
}
