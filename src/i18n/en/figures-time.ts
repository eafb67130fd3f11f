import { plural } from '../plural.ts';

export default {
  title: 'Change since the last round',
  before: 'Before',
  now: 'Now',
  change: 'Change',
  from: 'From',
  to: 'To',
  verdict: 'Reading',
  answeredBefore: 'Answered before',
  answeredNow: 'Answered now',
  up: 'Up',
  down: 'Down',
  same: 'The same',

  changed: (p: { round: string; list: string }) => `Changed since ${p.round}: ${p.list}`,
  hints: (p: { round: string; list: string }) => `Hints of a change since ${p.round}: ${p.list}`,
  noChange: (p: { round: string }) => `No change since ${p.round} that stands out`,
  nothing: (p: { round: string }) => `No dimension can be compared with ${p.round}`,
  named: (p: { dimension: string; by: string }) => `${p.dimension} ${p.by}`,
  subtitle: (p: { size: string }) =>
    `Means on the scale from 1 to 5, from the largest rise to the largest fall. “Changed”: by ${p.size} or more, and more than chance in who answered; “hint”: one of the two.`,
  verdicts: {
    changed: 'changed',
    hint: 'hint',
    noChange: 'no change',
    completeLarge: 'changed; every organisation answered',
    completeSmall: 'small; every organisation answered',
  },
  noteOf: (p: { before: string; now: string }) => `${p.before} persons, then ${p.now}`,
  noteConsensus: 'agreed in a meeting, both times',
  moved: (p: { up: string; down: string; same: string }) =>
    `${p.up} organisations up, ${p.down} down, ${p.same} the same`,
  linked: 'The same organisations both times.',
  unlinked: 'The two rounds are set side by side; who answered is not linked.',
  complete: 'Where every organisation answered both times, chance has no part: judged by size.',
  otherItems: 'not on the same statements',
  source: (p: { round: string; day: string; n: string; of: string }) =>
    `Compared with ${p.round}, closed on ${p.day}, ${p.n} of ${p.of} persons.`,
  sourceConsensus: (p: { round: string; day: string }) =>
    `Compared with ${p.round}, closed on ${p.day}.`,
  joined: (p: { names: string }) => `Joined: ${p.names}.`,
  left: (p: { names: string }) => `Left: ${p.names}.`,
  sameSeats: 'The same organisations were invited both times.',
  noLonger: 'an organisation that is no longer in the network',
  strict: 'Members may judge more strictly the second time.',

  notCompared: (p: { round: string; reason: string }) =>
    `Not compared with ${p.round}: ${p.reason}.`,
  reasons: {
    notAsked: 'it did not ask this questionnaire',
    noFigures: 'it has no figures that may be shown',
    otherVersion: 'it asked another version of the questionnaire',
    otherScope: 'it asked another selection of statements',
    otherMode: 'one was a survey and the other a meeting',
    otherMethod: 'the means were made with other settings',
    otherMethodVersion:
      'it is recorded with another version of the method, which leads to other figures',
  },

  courseHeading: (p: { dimension: string; from: string; to: string; n: string }) =>
    `${p.dimension} moved most over ${p.n} rounds: from ${p.from} to ${p.to}`,
  courseEven: (p: { n: string }) => `Nothing moved over ${p.n} rounds`,
  courseSubtitle:
    'Means on the scale from 1 to 5, one drawing for each dimension, all on the same axes.',
  courseSentence: (p: { readings: string }) => `Means over the rounds. ${p.readings}.`,
  courseReading: (p: { dimension: string; values: string }) => `${p.dimension}: ${p.values}`,
  courseSource: (p: { rounds: string }) => `Rounds: ${p.rounds}.`,
  roundWith: (p: { round: string; n: string; of: string }) => `${p.round} (${p.n} of ${p.of})`,
  answeredIn: (p: { round: string }) => `Answered, ${p.round}`,
  leftOut: (p: { count: number; list: string }) =>
    `${plural(p.count, 'One round is', 'Some rounds are')} left out: ${p.list}.`,
  leftOutOne: (p: { round: string; reason: string }) => `${p.round} (${p.reason})`,
  made: (p: { dimension: string; before: string; now: string; change: string }) =>
    `${p.dimension}: ${p.now} − ${p.before} ≈ ${p.change}`,
};
