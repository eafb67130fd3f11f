export default {
  documentTitle: 'Compare',
  title: 'Compare cities, and find who can learn from whom',
  lead: 'This room is still being built.',
  comingTitle: 'What will come',
  coming: [
    'You will bring in summaries of networks: figures about groups only, never a single answer and never a person.',
    'You will see which differences are large enough to matter, with the conditions under which each city works.',
    'There will be no ranking and no total score. Names are hidden unless you choose to show them.',
  ],
  nowTitle: 'What you can do now',
  now: 'Evaluate a network in My network. Its results are kept and can be compared later.',
  toNetworks: 'Go to my network',
};
