export const helpText = `concord: work with Concord's files without a browser

  concord check FILE…   checks questionnaires of your own (YAML or JSON)
  concord --help        shows this

Each fault is written to standard error as

  FILE:LINE:COLUMN: PLACE: what is wrong. How to mend it.

Exit code 0 when every file is in order, 2 when there is something to mend.
Nothing is written, and nothing leaves this machine.`;
