import type { Round } from './round.ts';

export function isClosed({ closedOn }: Pick<Round, 'closedOn'>): boolean {
  return closedOn !== null;
}
