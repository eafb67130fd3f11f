export default {
  title: (p: { day: string; version: string }) =>
    `These figures were worked out on ${p.day} with version ${p.version} of the method`,
  newTitle: (p: { day: string; version: string }) =>
    `Figures of today’s method; those recorded on ${p.day} with version ${p.version} stay as they are`,
  text: (p: { version: string }) =>
    `A finished round keeps the figures that it had when it was first read. Version ${p.version} of the method, in this copy of Concord, makes other figures of the same answers. Cite either with its version.`,
  caption: 'Means of the dimensions, 1 to 5',
  dimension: 'Dimension',
  recorded: 'As recorded',
  recomputed: 'With today’s method',
  notShown: 'not shown',
  showRecorded: 'Show the recorded figures',
  showNew: 'Show the figures of today’s method',
};
