export default {
  documentTitle: 'Start',
  title: 'See how your network works together, and what to do next',
  lead: 'Concord helps local networks that prevent violent extremism to look at their own cooperation: how it is set up, and how far members trust each other. It works without an account and without a server.',
  continueTitle: 'Continue on this device',
  continueScan: 'Your quick scan',
  noRound: 'No round yet',
  invented: 'Invented example',
  answerTitle: 'Answer',
  answerText:
    'Rate twelve core statements about how your network is set up. It takes about 8 minutes and needs no preparation. You see your own profile and three next steps.',
  answerAction: 'Start the quick scan',
  invitedAction: 'I have an invitation',
  invitedDraft: 'Begun, not handed in',
  invitedSealed: 'Sealed, not sent yet',
  networkTitle: 'My network',
  networkText:
    'You coordinate a network: set up its seats, let members answer by invitation, one after the other on this device, or together in a meeting, and read what to do next.',
  networkAction: 'Go to my network',
  compareTitle: 'Compare',
  compareText:
    'You work with several cities: see which differences are real and who can learn from whom. Bring in the summaries that networks give you, or begin with invented ones.',
  compareAction: 'Compare networks',
  exampleTitle: 'Try it with an example',
  exampleLead:
    'An invented network with 11 seats and 14 answers on formalisation, trust and balance. No real city, no real person.',
  exampleAction: 'Open the example',
  answered: (p: { count: number }) => `${p.count} answered`,
  roundOpen: (p: { label: string }) => `${p.label} is open`,
  roundClosed: (p: { label: string }) => `${p.label}, closed`,
};
