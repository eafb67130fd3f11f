export default {
  takeOn: 'Take this on',
  takeOnOf: (p: { text: string }) => `Take this on: ${p.text}`,
  taken: 'Taken on, among the actions of the network.',
  sayWho: 'Say who looks after it, and by when',
  goTo: 'Go to the action',
  goToOf: (p: { text: string }) => `Go to the action: ${p.text}`,
};
