import { main } from '../../src/cli/concord.ts';

/** Runs a command as the terminal would, and gives back all that it said. */
export async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const poured: string[] = [];
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    pour: async (text) => {
      await Promise.resolve();
      poured.push(text);
    },
  });
  return { code, out, err, text: poured.join('') };
}
