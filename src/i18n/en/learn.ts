export default {
  title: 'Who can learn from whom',
  lead: 'Networks that are strong where another one is not, and whether what they do could work there. A suggestion to meet and ask, never an order of merit.',
  emptyTitle: 'Two networks at least are needed',
  emptyText:
    'Bring in summaries of two or more networks that answered the same questionnaire in the same way. Then this page shows who could learn from whom.',
  toNetworks: 'Bring in summaries',
  looking: 'Looking for who could learn from whom.',
  learner: 'For which network',
  noContextHere:
    'This network gave no conditions with its summary. Whether something could work here is therefore not known.',
  contextHere: (p: { day: string; rated: number; asked: number }) =>
    `Conditions as judged on ${p.day}: ${p.rated} of ${p.asked}.`,
  provisionalHere:
    'Too few organisations answered here for a comparison. Partners are not looked for.',
  gapsTitle: 'Partners for what is still open',
  gapsLead: (p: { learn: string; teach: string }) =>
    `Dimensions with a mean of ${p.learn} at most, and networks with ${p.teach} or more in the same questionnaire, answered in the same way.`,
  noGaps: (p: { learn: string }) =>
    `No dimension of this network has a mean of ${p.learn} or less. It may well have something to show: choose another network to see.`,
  gapMean: (p: { mean: string; rests: string }) => `Mean here ${p.mean}, ${p.rests}`,
  noPartner: (p: { teach: string; dimensions: string }) =>
    `No network in this collection that may be compared has ${p.teach} or more in: ${p.dimensions}.`,
  partnerMean: (p: { mean: string; rests: string }) => `mean ${p.mean}, ${p.rests}`,
  restsOn: {
    survey: (p: { n: number }) => `from ${p.n} ${p.n === 1 ? 'person' : 'persons'}`,
    consensus: () => 'agreed in a meeting',
  },
  alike: (p: { share: string; compared: number }) =>
    `conditions ${p.share} alike (${p.compared} compared)`,
  alikeUnknown: (p: { compared: number }) =>
    `likeness not worked out: ${p.compared} ${p.compared === 1 ? 'condition' : 'conditions'} to compare, 8 are needed`,
  moreShort: 'What differs, and what to ask',
  noContextThere:
    'One of the two gave no conditions with its summary. Ask about law and mandate first.',
  pairCaption: (p: { teacher: string; learner: string }) =>
    `Conditions of ${p.teacher} that ${p.learner} has less of, or has not judged`,
  there: 'There',
  nothingLess: 'Every condition that is judged there is here as well.',
  askTitle: 'Statements to ask about',
  askLead: 'Level 4 or 5 there, level 1 or 2 here:',
  showAll: (p: { count: number }) => `Show all ${p.count}`,
  notFitting: (p: { count: number }) =>
    p.count === 1
      ? 'One network is strong here, but law or mandate differ too much'
      : `${p.count} networks are strong here, but law or mandate differ too much`,
  visitsTitle: 'A plan of visits',
  visitsLead:
    'Who could visit whom, and about what, over all networks of the collection. It is made from the same rules; change it as you need.',
  visits: 'Visits that a network makes, at most',
  guests: 'Visits that a network receives, at most',
  planning: 'The plan is being worked out.',
  noVisits: 'There is nobody to visit for whom law and mandate could fit.',
  visitsCaption: (p: { visits: number; networks: number }) =>
    `${p.visits} ${p.visits === 1 ? 'visit' : 'visits'} among ${p.networks} networks`,
  columns: {
    guest: 'Guest',
    host: 'Host',
    about: 'About',
    verdict: 'Conditions',
    alike: 'Alike',
    compared: 'Conditions compared',
  },
  save: 'Save as a table (CSV)',
  print: 'Print',
  visitsFile: 'visits',
  moreVisits: (p: { count: number }) => `Show all ${p.count} visits`,
  practicesTitle: 'Practices, and where their conditions are met',
  practicesLead: (p: { networks: number; of: number }) =>
    `Beside the chosen network, and counted over ${p.networks === 1 ? `the one network of ${p.of} that gave its` : `the ${p.networks} of ${p.of} networks that gave their`} conditions.`,
  counted: (p: { worthTrying: number; adaptFirst: number; notAsItIs: number; unknown: number }) =>
    `Worth trying in ${p.worthTrying}, adapt first in ${p.adaptFirst}, not as it is in ${p.notAsItIs}, not known in ${p.unknown}.`,
  allPractices: 'Models, sources and all cards are in the Library',
  change: 'Change what it needs',
  changeOf: (p: { title: string }) => `Change what it needs: ${p.title}`,
  changeLead:
    'The conditions are our reading of the papers. What you change counts in this collection only.',
  condition: 'Condition',
  strength: 'How firmly',
  atLeast: 'At least',
  removeOf: (p: { condition: string }) => `Take out: ${p.condition}`,
  remove: 'Take out',
  add: 'Add a condition',
  keep: 'Save the conditions',
  reset: 'Back to our reading',
  cancel: 'Cancel',
  rule: [
    'A network can show something in a dimension from a mean of 4 on, and look for something up to a mean of 2. Both must have answered the same questionnaire in the same way, and enough organisations must have answered.',
    'The conditions of the network that shows are taken as what its practice rests on. What the law says about partnership and about sharing data, and the mandate, must be there; the other conditions should be there. How a place chooses practices is not asked.',
    'Likeness is worked out after Gower: each condition differs by the distance of the two positions, each category by yes or no; every group of conditions counts the same. It helps to find partners and judges nobody. With fewer than 8 conditions there is no number.',
    'Partners stand in the order of: verdict, number of dimensions, likeness. Not in the order of how good they are.',
    'A plan gives every network one visit before any gets a second, and those with few choices choose first. Where law or mandate do not fit, no visit is planned.',
  ],
  ruleTitle: 'How partners are found',
};
