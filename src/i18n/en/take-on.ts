export default {
  takeOn: 'Take this on',
  takeOnOf: (p: { text: string }) => `Take this on: ${p.text}`,
  taken: 'Taken on, among the actions of the network.',
  sayWho: 'Say who looks after it, and by when',
  goTo: 'Go to the action',
  goToOf: (p: { words: string; text: string }) => `${p.words}: ${p.text}`,
};
