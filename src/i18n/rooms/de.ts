import shell from '../de/shell.ts';

export { shell };

/** The other rooms of this language, each in a file that is loaded when it is entered. */
export const files = import.meta.glob<{ default: object }>(['../de/*.ts', '!../de/shell.ts']);
