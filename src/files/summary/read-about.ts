import * as z from 'zod/mini';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { ContextProfile } from '../../domain/network/context.ts';
import { Network } from '../../domain/network/network.ts';
import { printable } from '../questionnaire/printable.ts';
import { problemSentence } from '../questionnaire/problem-sentence.ts';
import { readDocument, type Place } from '../questionnaire/read-document.ts';
import { readText } from '../questionnaire/read-text.ts';

const { name, place, country, since, startUp } = Network.shape;

/** What a table of responses does not say of a network, for its summary. */
export const AboutNetwork = z.strictObject({
  /** What it is called; one of both. */
  name: z.exactOptional(name),
  alias: z.exactOptional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  place: z.exactOptional(place),
  country: z.exactOptional(country),
  since: z.exactOptional(since),
  startUp: z.exactOptional(startUp),
  context: z.exactOptional(ContextProfile),
});
export type AboutNetwork = z.infer<typeof AboutNetwork>;

export interface AboutFault extends Place {
  readonly path: string;
  readonly sentence: string;
}

const start: Place = { line: 1, column: 1 };
const notAbout =
  'this says nothing about networks. Write an object by the networks of the table, such as {"north": {"alias": "Blue"}}.';

/** A file's bytes (JSON or YAML) in, what it says of each network or all that is wrong out. */
export function readAbout(
  bytes: Uint8Array,
): Result<ReadonlyMap<string, AboutNetwork>, AboutFault[]> {
  const text = readText(bytes);
  if (!text.ok) return err([{ ...start, path: '', sentence: problemSentence(text.error) }]);
  const document = readDocument(text.value);
  if (!document.ok) {
    return err(
      document.error.map((problem) => ({
        ...problem.place,
        path: '',
        sentence: problemSentence(problem),
      })),
    );
  }
  const { value, placeOf } = document.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return err([{ ...start, path: '', sentence: notAbout }]);
  }
  const about = new Map<string, AboutNetwork>();
  const faults = Object.entries(value).flatMap(([network, said]): AboutFault[] => {
    const read = AboutNetwork.safeParse(said);
    if (read.success) {
      about.set(network, read.data);
      return [];
    }
    return read.error.issues.map(({ path, message }) => ({
      ...placeOf(network),
      path: [network, ...path].map((part) => printable(String(part))).join('.'),
      sentence: `${message}.`,
    }));
  });
  return faults.length === 0 ? ok(about) : err(faults);
}
