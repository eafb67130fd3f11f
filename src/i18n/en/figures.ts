import { plural } from '../plural.ts';

export default {
  standing: 'Standing',

  // Formalisation against trust
  planeTitle: 'Formalisation against trust',
  planeHeading: (p: { field: 'both' | 'writtenOnly' | 'trustOnly' | 'neither' }) =>
    ({
      both: 'Much is in place, and members trust each other',
      writtenOnly: 'More is in place than is trusted',
      trustOnly: 'Members trust each other more than is in place',
      neither: 'What is in place and trust can both still grow',
    })[p.field],
  planeFields: {
    both: 'In place and trusted',
    writtenOnly: 'In place, less trusted',
    trustOnly: 'Trusted, less in place',
    neither: 'Both can grow',
  },
  planeSubtitle: (p: { level: string; n: string; of: string }) =>
    `Each axis is the mean of one questionnaire’s dimensions on the scale from 1 to 5. Dashed: level ${p.level}, the one to aim for. ${p.n} of ${p.of} persons.`,
  planeSubtitleConsensus: (p: { level: string }) =>
    `Each axis is the mean of one questionnaire’s dimensions on the scale from 1 to 5. Dashed: level ${p.level}, the one to aim for. Agreed in a meeting.`,
  planePoint: (p: { round: string; across: string; x: string; up: string; y: string }) =>
    `${p.round}: ${p.across} ${p.x}, ${p.up} ${p.y}`,
  planeLast: 'Filled: this round. Hollow: earlier ones.',
  planeMissing: (p: { titles: string; count: number }) =>
    `${p.titles} cannot be set against each other: ${plural(p.count, 'one of them has', 'they have')} no mean that may be shown in every dimension.`,
  planeAlso: (p: { title: string; version: string }) =>
    `Set against questionnaire “${p.title}” ${p.version}.`,
  planeApart: 'The two are never added up to one number.',
  round: 'Round',
  planeMeans: 'Means of both questionnaires',
  planeMade: (p: { title: string; dimensions: string; mean: string }) =>
    `${p.title}: mean of ${p.dimensions} dimensions → ${p.mean}`,
  planeMadeWords:
    'The mean of the dimensions’ means as they are shown, each dimension counting the same. It serves this one picture.',

  // Agreement beside level
  fieldsTitle: 'Agreement beside level',
  fieldsSaid: {
    act: (p: { names: string }) => `act on ${p.names}`,
    talk: (p: { names: string }) => `talk first about ${p.names}`,
    keep: (p: { names: string }) => `keep ${p.names}`,
    findWhoIsLeftOut: (p: { names: string }) => `find out who is left out of ${p.names}`,
    makeKnown: (p: { names: string }) => `make ${p.names} known`,
  },
  fieldsNone: 'No dimension can be placed in a field',
  fieldsSubtitle: (p: { level: string; limit: string; n: string; of: string }) =>
    `Level: below ${p.level}, or there and above. Agreement: answers within ${p.limit} points of the median, or farther apart. ${p.n} of ${p.of} persons.`,
  fieldsSubtitleConsensus: (p: { level: string }) =>
    `Level: agreed to be below ${p.level}, or there and above. Agreement: without or with a minority view.`,
  fieldReading: (p: { mean: string; spread: string }) =>
    `mean ${p.mean}, ${p.spread} points around the median`,
  fieldMean: (p: { mean: string }) => `mean ${p.mean}`,
  fieldStatements: (p: { count: number; n: string }) =>
    `${p.n} ${plural(p.count, 'statement', 'statements')}`,
  fieldEmpty: 'nothing',
  field: 'Field',
  centre: 'Mean or median',
  kind: 'Kind',

  // The agenda
  agendaHeading: (p: { count: number; n: string }) =>
    plural(
      p.count,
      'One statement to talk about at the next meeting',
      `${p.n} statements to talk about at the next meeting`,
    ),
  agendaSubtitle: (p: { n: string; of: string; limit: string }) =>
    `Those on which answers lie farthest apart, more than ${p.limit} points around the median. ${p.n} of ${p.of} persons.`,
  agendaSubtitleConsensus: 'Those on which somebody saw it differently.',
  agendaNone: 'Answers lie close together on every statement that is shown.',
  agendaNoneConsensus: 'Nobody saw a statement differently.',
  agendaWhy: {
    twoCamps: 'two camps',
    apart: 'answers lie apart',
    minorityView: 'a minority view',
  },
  agendaQuestion: {
    twoCamps: [
      'What do those at the low end see in their daily work that the others do not, and the other way round?',
      'Who would describe a recent case in which this went well, and who one in which it did not?',
      'What would both sides have to know of each other to answer alike?',
    ],
    apart: [
      'Which case or agreement did you have in mind when you answered?',
      'For whom is this true, and for whom is it not?',
      'What would be the first sign that this is better for all?',
    ],
    minorityView: [
      'What would have to be different for those who saw it another way?',
      'In which situation does the other view hold?',
      'What should the group keep in mind of it?',
    ],
  },
  openWith: 'To open the talk',
  noSpread: 'Only the level is shown, to protect the people who answered.',
  answeredBy: (p: { side: string }) => `Persons, ${p.side}`,
};
