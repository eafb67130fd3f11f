import { plural } from '../plural.ts';

export default {
  title: 'Practices to learn from',
  lead: 'What other places do, and the conditions that each practice seems to need. The conditions are our reading of the papers, not a finding of theirs.',
  beside: 'Beside the conditions of',
  besideNobody: 'no network: only read',
  noConditions:
    'When the conditions of a network have been noted, each practice is shown beside them. They are noted on the network’s page and stay on this device.',
  toNetworks: 'Go to my network',
  assessed: (p: { day: string; rated: number; asked: number }) =>
    `Conditions as noted on ${p.day}; ${p.rated} of ${p.asked} are judged.`,
  reading: 'Conditions as they are read',
  readingHint: 'In some collections on this device a trainer has changed what practices need.',
  readingOurs: 'by us, from the papers',
  readingOf: (p: { name: string; count: number }) =>
    `in ${p.name} (${plural(p.count, 'one card changed', `${p.count} cards changed`)})`,
  changedIn: 'Conditions as they were changed in',
  otherwiseIn: 'This is our reading. It was changed in',
  show: 'Show',
  showAll: (p: { count: number }) => `all ${p.count} practices`,
  showVerdict: (p: { verdict: string; count: number }) => `${p.verdict} (${p.count})`,
  shown: (p: { count: number; all: number }) => `${p.count} of ${p.all} practices`,
  noneShown: 'No practice has this verdict beside these conditions.',
  print: 'Print',
  verdicts: {
    worthTrying: 'Worth trying',
    adaptFirst: 'Adapt first',
    notAsItIs: 'Not as it is',
    unknown: 'Not known yet',
  },
  openBecause: (p: { count: number }) =>
    p.count === 1
      ? 'One condition is not judged and could change this:'
      : `${p.count} conditions are not judged and could change this:`,
  conditions: (p: { title: string }) => `Conditions of: ${p.title}`,
  more: 'What it is, and what it seems to need',
  columns: { condition: 'Condition', needs: 'Seems to need', here: 'Here', gap: 'Difference' },
  strengths: { must: 'Must be there', should: 'Should be there' },
  position: (p: { level: number }) => `position ${p.level}`,
  orHigher: (p: { level: number }) => `position ${p.level} or higher`,
  notJudged: 'not judged',
  met: 'met',
  short: (p: { levels: number }) =>
    p.levels === 1 ? 'one position short' : `${p.levels} positions short`,
  nothingNeeded: 'Seems to need nothing but an agreement among the members.',
  first: 'What to see to first',
  judgeFirst: 'Judge this condition first, with a source:',
  edited: 'Conditions changed in this collection',
  examples: 'Examples in the papers:',
  source: 'Source:',
  ruleTitle: 'How the verdict is made',
  rule: [
    'Each condition that a practice seems to need is set beside the position of the place, from 1 to 5. A position is no mark: 5 is another context than 1, not a better one.',
    'Some conditions must be there, such as law, mandate or means. Nothing makes up for them: great trust does not replace a legal basis. Others should be there.',
    'Not as it is: a condition that must be there is two positions short or more.',
    'Not known yet: otherwise, a condition that must be there has not been judged.',
    'Adapt first: otherwise, a condition that must be there is one position short, or at least two that should be there are short.',
    'Worth trying: in all other cases. It means looking closer, by a visit for example. Whether a practice works in another place is known only after it was tried and evaluated.',
    'Which conditions a practice needs is our reading of the papers. The rule is our proposal, after the conditions that Tore Bjørgo names.',
  ],
};
