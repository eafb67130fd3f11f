import * as z from 'zod/mini';
import type { Network } from '../../domain/network/network.ts';
import type { Catalogues } from '../../i18n/catalogues.ts';

const firstYear = 1900;

/** What a person types about a network, and what is wrong with it in the reader's words. */
export function networkForm(m: Catalogues['network'], thisYear: number) {
  return z.object({
    name: z
      .string()
      .check(z.trim(), z.minLength(1, m.nameMissing), z.maxLength(200, m.nameTooLong)),
    place: z.string().check(z.trim(), z.maxLength(200, m.placeTooLong)),
    country: z.string(),
    since: z.pipe(
      z.string().check(z.trim(), z.regex(/^(\d{4})?$/, m.sinceNotAYear)),
      z.pipe(
        z.transform((year: string) => (year === '' ? null : Number(year))),
        z.nullable(
          z.number().check(z.gte(firstYear, m.sinceTooEarly), z.lte(thisYear, m.sinceInFuture)),
        ),
      ),
    ),
    startUp: z.boolean(),
  });
}
export type NetworkInput = z.input<ReturnType<typeof networkForm>>;
export type NetworkDetails = z.output<ReturnType<typeof networkForm>>;

export const noDetails: NetworkInput = {
  name: '',
  place: '',
  country: '',
  since: '',
  startUp: false,
};

export function networkToInput(network: Network): NetworkInput {
  const { name, place, country, since, startUp } = network;
  return { name, place, country, since: since === null ? '' : String(since), startUp };
}

/** A network that began this year is younger than a year; an earlier year leaves it to the people. */
export function suggestsStartUp(since: string, thisYear: number): boolean {
  return since.trim() === String(thisYear);
}
