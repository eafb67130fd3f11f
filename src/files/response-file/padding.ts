/** The smallest sealed size; each step is twice the one before. Lengths tell about free text. */
export const smallestStep = 4 * 1024;
/** Several times what all questionnaires together can hold. */
export const largestStep = 4 * 1024 * 1024;

/** JSON followed by spaces, so that what is opened without Concord is still JSON. */
export function pad(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  const padded = new Uint8Array(stepFor(bytes.length)).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** Whether so many bytes are what padding gives. */
export function isStep(length: number): boolean {
  return length <= largestStep && length >= smallestStep && stepFor(length) === length;
}

function stepFor(length: number): number {
  let step = smallestStep;
  while (step < length) step *= 2;
  return step;
}
