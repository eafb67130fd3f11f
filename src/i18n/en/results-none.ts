import { plural } from '../plural.ts';

export default {
  backToRound: 'Back to the round',

  missingTitle: 'This round is not on this device',
  missingText:
    'It may have been deleted, or it was made on another device. Your networks show what is here.',
  toNetworks: 'Go to my networks',
  openTitle: 'Results come when the round is closed',
  openText:
    'While the round is open, nobody sees answers or figures, the coordinator neither. That is what makes it safe to answer frankly.',
  tooFewTitle: (p: { needed: string }) => `Too few persons: figures need ${p.needed}`,
  tooFewText: (p: { handedIn: number; n: string; needed: string }) =>
    `${p.n} ${plural(p.handedIn, 'person has', 'persons have')} handed in. Figures about fewer than ${p.needed} would tell too much about single persons, so none are shown.`,
  tooFewAdvice:
    'A small network does better in consensus mode: you meet, talk about each statement, and agree on one answer. Nothing in it is about single persons, and the talk is worth as much as the figures.',
  newConsensusRound: 'Start a round in consensus mode',
  tooLowTitle: 'Too few organisations for a result of the network',
  tooLowText: (p: { answered: string; invited: string; percent: string }) =>
    `Answers came from ${p.answered} of ${p.invited} invited organisations. A result that speaks for the network needs at least ${p.percent} of them.`,
  tooLowMissing: (p: { count: number; n: string }) =>
    `${p.n} more ${plural(p.count, 'organisation is', 'organisations are')} needed. Ask those who are missing what keeps them away. Since no figures are shown yet, you can open this round again for them.`,
  newRound: 'Start a new round',
  openAgain: 'Open this round again',
  nothingTitle: 'Nothing was handed in',
  nothingText:
    'This round was closed without an agreed answer, so there is nothing to show. You can open it again.',
  unreadableTitle: (p: { title: string }) => `${p.title}: not shown`,
  unreadableText: (p: { answered: string; here: string }) =>
    `The answers were given to version ${p.answered}; this copy of Concord has version ${p.here}, which asks other things. The answers are kept, and nothing is guessed.`,
  unknownText: (p: { id: string; version: string }) =>
    `This copy of Concord does not have the questionnaire ${p.id}, version ${p.version}. The answers are kept.`,
};
