import { describe, expect, it } from 'vitest';
import { aliasProblem, textsThatTell } from '../../../src/domain/comparison/alias.ts';

const network = { name: 'Préventie-netwerk Zuid', place: 'Gent' };

describe('an alias', () => {
  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['x'.repeat(201), 'tooLong'],
    ['preventie netwerk  zuid', 'isName'],
    ['PRÉVENTIE-NETWERK ZUID', 'isName'],
    ['Ons Preventie-Netwerk Zuid 2', 'holdsName'],
    ['Netwerk van Gent', 'holdsPlace'],
    ['gent', 'holdsPlace'],
  ])('%s is refused: %s', (alias, problem) => {
    expect(aliasProblem(alias, network)).toBe(problem);
  });

  it.each(['Blue', 'Regenten', 'Zuid', 'x'.repeat(200)])('%s tells nothing', (alias) => {
    expect(aliasProblem(alias, network)).toBeNull();
  });

  it('is not refused for a place that is not given, or too short to mean anything', () => {
    expect(aliasProblem('Blue', { name: 'N', place: '' })).toBeNull();
    expect(aliasProblem('A blue one', { name: 'Network', place: 'A' })).toBeNull();
  });
});

it('finds the texts that tell a name or a place', () => {
  const texts = ['Survey of Gent, 2024', 'Law of 2019', 'Own statute, Préventie-netwerk Zuid'];
  expect(textsThatTell(texts, network)).toEqual([texts[0], texts[2]]);
});
