import type { SettingWords as S } from '../setting-words.ts';

export default {
  contents: 'Signs, advice and second readings',
  tooMuch: 'Too much',
  tooLittle: 'Too little',
  and: 'and',
  or: 'or',
  symbols:
    'In the conditions: n₄₊₅ how many answered 4 or 5 as asked, n₁₊₂ 1 or 2, n how many gave a level, DK how many don’t know, Q a median, M the mean of a dimension and x̄ of a statement (₁ in the round before, ₂ now), D the documents in force, d those of them that are meant.',
  documents: {
    inForce: 'Documents in force',
    overdue: 'Documents in force that are past their review date',
    oneAuthor: 'Documents in force that one organisation wrote, or for which nobody is named',
    laterPhases: 'Documents in force that belong to later phases than the first three months',
    sameType: 'Documents in force of one type',
  },
  oneOfThese:
    'For at least one of these statements whose document is in the register; everybody who answered counts, don’t know too:',
  dimension: 'Dimension',
  acts: 'Acts when',
  signsOf: (p: { signs: string }) => `so many of these signs show: ${p.signs}`,
  standing:
    'M is the mean of a questionnaire’s dimensions, all of them shown; T is the target level',
  first: 'Comes first',
  firstEvenAtTarget: 'Comes first, even where the target is reached',
  aside: 'Steps aside',
  asideCount: (p: { n: string }) =>
    `The next steps of ${p.n} statements, which would be to write something new`,
  asideSame: (p: { rule: string }) => `The same next steps as with rule ${p.rule}`,
  instead: 'In their place',
  sections: {
    signals: {
      name: 'Signs of too much or too little formalisation',
      words:
        'A sign has one or more conditions: with “and” all of them must hold, with “or” one is enough. Each is held against what may be shown, and against nothing else. A sign is a reason to talk; it never counts towards maturity.',
      when: 'A sign cannot be told, and counts neither way, when something that it reads is hidden to protect people, is not known enough, was not asked, or is not there: a document register, review dates, an earlier round that can be compared. It can be told all the same where the conditions that are known settle it. Where a statement shows only its level, that level stands for the share.',
      choice:
        'Every number in the conditions. That these things are signs comes from the sources; from where on they are is Concord’s own proposal.',
      given: {
        sign: 'Sign',
        enough: 'First network, one statement',
        few: 'Second network, the same statement',
      },
      found: {
        share: 'First: share of 4 and 5',
        limit: 'A sign from',
        enough: 'So in the first it',
        few: 'In the second it',
      },
    },
    conflicts: {
      name: 'Rules that change what comes first',
      words: (p: { count: string }) =>
        `What to do first goes by the distance from the target level. ${p.count} rules can change that. They are read in the order in which they stand here: the first rule that names a statement decides about it.`,
      when: (s: S) =>
        `A rule acts only on what may be shown: where a figure that it needs is hidden, it does not act. What it puts first is named even where this round has no figure on it. A next step steps aside only if it would be something new in writing; what exists can still be made known. At most ${s.mostActions} steps are named in all, and those set aside stay visible below.`,
      choice:
        'How many signs it takes, how far apart two questionnaires must stand, and that one recommendation stands in for all steps set aside.',
      given: {
        documents: 'Documents in force, all of one type and by one organisation',
        a: 'Statement A: the next step is something new in writing',
        b: 'Statement B: the next step is not',
      },
      found: {
        signs: 'Signs that show',
        distance: 'By distance alone',
        rule: 'With the rule',
        aside: 'Set aside',
      },
    },
    advice: {
      name: 'Advice for a dimension as a whole',
      words:
        'Where the mean M of a dimension lies below the target level T, one wider step stands beside the next steps of its statements; the lowest dimension comes first.',
      when: (s: S) =>
        `For the dimensions named here, where their mean may be shown. The target is ${s.targetLevel}, or ${s.targetLevelStartUp} for a network younger than a year.`,
      choice: 'That the target level decides.',
      given: { a: 'Dimension A', b: 'Dimension B', c: 'Dimension C', target: 'Target level' },
      found: { first: 'Advice first for', next: 'Then for' },
    },
    readings: {
      name: 'The same answers, read a second time',
      words:
        'Some statements from several dimensions are read together: the mean R of their means, in which every person counts the same. Nothing more is asked.',
      when: 'For surveys. A reading is made only of statements that are shown by themselves; where one of them is hidden, not known enough or was not asked, the whole reading is not shown. In small networks that is so for most readings.',
      choice:
        'Which statement belongs to which reading. The three levels of trust are the study’s.',
      given: { a: 'Statement A', b: 'Statement B', c: 'Statement C' },
      found: { shown: 'Reading of A and B', hidden: 'Reading of A and C' },
    },
  },
};
