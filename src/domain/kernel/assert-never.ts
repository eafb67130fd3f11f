/** Ends a switch that must handle every case: reaching it is a defect, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
