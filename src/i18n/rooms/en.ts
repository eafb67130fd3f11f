import shell from '../en/shell.ts';

export { shell };

/** The other rooms of this language, each in a file that is loaded when it is entered. */
export const files = import.meta.glob<{ default: object }>(['../en/*.ts', '!../en/shell.ts']);
