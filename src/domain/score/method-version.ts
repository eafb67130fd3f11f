/**
 * The version of the rules by which results are worked out. It changes whenever the same answers
 * could lead to another figure, however small; a recorded result says by which version it was made.
 */
export const methodVersion = '1.0';
