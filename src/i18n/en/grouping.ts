export default {
  // For the coordinator
  legend: 'Two groups set beside each other',
  hint: 'Results show how far apart two groups see each dimension, once enough persons of both have answered. A round has one such comparison: a second one of the same answers could tell who said what.',
  titles: {
    sectors: 'Security and social side',
    levels: 'Strategic and operational members',
    tenure: 'Newcomers and long-standing members',
  },
  hints: {
    sectors: 'The organisation says it. Nothing more is asked.',
    levels: 'Members are asked what they mainly do, and may keep it to themselves.',
    tenure: 'Members are asked for how long they have taken part, and may keep it to themselves.',
  },

  // For the member
  question: {
    levels: 'What do you mainly do in this network?',
    tenure: 'How long have you been part of this network?',
  },
  answers: {
    strategic: 'I decide on aims, means or rules',
    operational: 'I work on cases or with people',
    newcomer: 'Less than two years',
    established: 'Two years or longer',
  },
  neither: {
    levels: 'Both, or I would rather not say',
    tenure: 'I do not know, or would rather not say',
  },
  missing: {
    levels: 'Choose what you mainly do, or that you would rather not say',
    tenure: 'Choose for how long, or that you would rather not say',
  },
  reader: {
    levels: (p: { k: number }) =>
      `You are asked whether you decide or work on cases. It is kept with your answers, to set the two views beside each other, each from ${p.k} persons on.`,
    tenure: (p: { k: number }) =>
      `You are asked for how long you have taken part. It is kept with your answers, to set the views of new and long-standing members beside each other, each from ${p.k} persons on.`,
  },

  // In results
  names: {
    security: 'Security',
    social: 'Social',
    strategic: 'Strategic',
    operational: 'Operational',
    newcomer: 'Newcomers',
    established: 'Long-standing',
  },
  inText: {
    security: 'security',
    social: 'social',
    strategic: 'strategic',
    operational: 'operational',
    newcomer: 'newcomers',
    established: 'long-standing members',
  },
  apart: (p: { dimension: string; first: string; second: string }) =>
    `The two groups see ${p.dimension} farthest apart: ${p.first}, ${p.second}`,
  close: 'The two groups see no dimension far apart',
  nothing: (p: { title: string }) => `${p.title}, not set beside each other`,
  subtitle: (p: { gap: string; n: string; of: string }) =>
    `Means on the scale from 1 to 5, with organisations counting the same. A gap of ${p.gap} or more is worth a talk; so is a smaller one when most of one group answer higher. ${p.n} of ${p.of} persons.`,
  persons: (p: { first: string; second: string }) => `Persons: ${p.first}, ${p.second}`,
  reading: (p: { gap: string }) => `${p.gap} apart`,
  large: 'worth a talk',
  small: 'small',
  why: {
    fewerThanK: (p: { k: string }) => `one group has fewer than ${p.k} answers`,
    complementary: 'could tell what a few persons said',
    hidden: 'no mean that may be shown',
  },
  only: 'This is the only comparison inside the network in this round: a second one of the same answers could tell who said what. Another round may compare other groups.',
  gap: 'Gap',
  answeredBy: (p: { group: string }) => `Persons, ${p.group}`,
  made: (p: { dimension: string; first: string; second: string; gap: string }) =>
    `${p.dimension}: ${p.first} − ${p.second} ≈ ${p.gap}`,
};
