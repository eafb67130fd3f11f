import shell from '../nl/shell.ts';

export { shell };

/** The other rooms of this language, each in a file that is loaded when it is entered. */
export const files = import.meta.glob<{ default: object }>(['../nl/*.ts', '!../nl/shell.ts']);
