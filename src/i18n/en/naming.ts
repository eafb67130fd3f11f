export default {
  title: 'How networks are called',
  choice: {
    hidden: 'By numbers',
    alias: 'By aliases',
    names: 'By names',
  },
  hint: {
    hidden: 'The numbers say nothing: they are in no order of merit.',
    alias: 'Where a coordinator chose an alias. All others keep their number.',
    names: 'As their coordinators named them, or by your label.',
  },
  warning:
    'Names are on screen now. Show them only to people whom the coordinators agreed to: a city that is pointed at stops answering frankly. Choose numbers again before you share the screen or print.',
  number: (p: { number: string }) => `Network ${p.number}`,
  own: 'your own',
  failed: 'This could not be kept. Try once more.',
};
