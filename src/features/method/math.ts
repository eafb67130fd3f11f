import { createElement, type ReactNode } from 'react';

/** A part of a formula: a number, a sign or letter, or something built of such parts. */
type Part = number | string | ReactNode;

const signs = /^[=+−·<>≤≥→±()[\]{}|,#∑/]$/;

/** Parts one after the other. */
export function row(...parts: readonly Part[]): ReactNode {
  return build('mrow', parts);
}

export function fraction(above: Part, below: Part): ReactNode {
  return build('mfrac', [above, below]);
}

export function sub(base: Part, below: Part): ReactNode {
  return build('msub', [base, below]);
}

export function square(base: Part): ReactNode {
  return build('msup', [base, 2]);
}

/** The mean of something, with a line above it. */
export function bar(base: Part): ReactNode {
  return build('mover', [base, '¯']);
}

export function root(...parts: readonly Part[]): ReactNode {
  return build('msqrt', parts);
}

/** The sum over all of one kind. */
export function sum(over: string, ...parts: readonly Part[]): ReactNode {
  return row(build('munder', ['∑', over]), ...parts);
}

/** A whole formula, as browsers and screen readers know it. */
export function formula(...parts: readonly Part[]): ReactNode {
  return createElement('math', { display: 'block' }, row(...parts));
}

function build(tag: string, parts: readonly Part[]): ReactNode {
  return createElement(tag, null, ...parts.map(toElement));
}

function toElement(part: Part): ReactNode {
  if (typeof part === 'number') return createElement('mn', null, part);
  if (typeof part !== 'string') return part;
  return createElement(signs.test(part) || part === '¯' ? 'mo' : 'mi', null, part);
}
