/** The light colours of the page, since a report is paper wherever it is read. */
export const paper = {
  ink: '#14213d',
  muted: '#4a5568',
  rule: '#d8dbe2',
  control: '#757f92',
  accent: '#1d4f91',
  fill: '#dfe6f0',
  band: '#e3e5ea',
} as const;
