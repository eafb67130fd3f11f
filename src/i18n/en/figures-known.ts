import { plural } from '../plural.ts';

export default {
  // Shown against claimed
  evidenceTitle: 'Shown or claimed',
  evidenceHeading: (p: { n: string; of: string; count: number }) =>
    `A document stands behind ${p.n} of ${p.of} ${plural(p.count, 'level that one could show', 'levels that one could show')}`,
  evidenceNoClaim: 'No level is high enough yet for a document to show it',
  evidenceSubtitle: (p: { level: string }) =>
    `Median of each statement that a document could show. From level ${p.level} on an answer claims something. A level never changes by it.`,
  evidenceStanding: {
    shown: 'shown',
    claimed: 'claimed',
    unused: 'there, but hardly used',
    open: 'claims nothing yet',
  },
  evidenceFilled: 'A document of this type is in force',
  evidenceOpen: 'None is in the register',
  evidenceNoRegister:
    'Which levels a document shows can be told once documents are in the register. None has to be.',
  toRegister: 'Go to the document register',
  document: 'Document',
  standing: 'Standing',
  evidenceMade: (p: { shown: string; of: string; percent: string }) =>
    `${p.shown} of ${p.of} shown → ${p.percent}`,

  // What is not known
  knownHeading: (p: { dimension: string; percent: string }) =>
    `Least is known about ${p.dimension}: ${p.percent} of the answers are “don’t know”`,
  knownAll: 'Nobody answered “don’t know”',
  knownNothing: 'What is not known cannot be shown',
  knownSubtitle: (p: { n: string; of: string }) =>
    `Share of all answers that could be given, persons times statements; each kind by itself, none of them a level. ${p.n} of ${p.of} persons.`,
  knownSubtitleConsensus: 'Statements on which the meeting agreed on no level, by kind.',
  knownSource: 'Statements that are not shown by themselves are not counted here.',
  knownNote: (p: { items: string; of: string }) => `${p.items} of ${p.of} statements`,
  knownReading: (p: { n: string; percent: string }) => `${p.n} (${p.percent})`,
  withLevel: 'With a level',
  possible: 'Could be given',
  knownMadeWords:
    'The number of don’t knows, divided by all answers that could be given: persons who answered, times statements.',
  knownMade: (p: { dimension: string; n: string; of: string; percent: string }) =>
    `${p.dimension}: ${p.n} don’t know of ${p.of} answers → ${p.percent}`,
};
