export default {
  given: 'Given',
  found: 'Worked out',
  range: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
  words: {
    none: 'no figure',
    shown: 'shown',
    hidden: 'not shown',
    levelOnly: 'the level, without its distribution',
    complete: 'complete, no interval',
    changed: 'changed',
    twoCamps: 'two camps',
    notDistinguishable: 'not distinguishable',
    large: 'shown as a gap',
    act: 'act',
    talk: 'talk',
    keep: 'keep, and offer to others',
    findWhoIsLeftOut: 'find out who is left out',
    makeKnown: 'make known',
    notKnownEnough: 'not known enough to rate',
    noResult: 'no result for the network',
    provisional: 'provisional',
    full: 'shown',
    allAlike: 'all answers alike',
    mostlyDontKnow: 'mostly don’t know',
    minorityView: 'somebody saw it differently',
    acts: 'shows',
    quiet: 'does not show',
    cannotBeSaid: 'cannot be told',
    ownAdvice: 'the rule’s own advice',
    statementA: 'A',
    statementB: 'B',
    statementC: 'C',
  },
  rules: {
    M1: {
      given: {
        police: 'Five persons of the police',
        service: 'One person of a counselling service',
      },
      found: {
        organisations: 'Each organisation the same',
        squareRoot: 'By the square root of persons',
        persons: 'Each person the same',
      },
    },
    M2: {
      given: {
        levels: 'Levels given',
        dontKnow: 'Don’t know',
        notApplicable: 'Not applicable',
      },
      found: {
        mean: 'Mean of the levels',
        share: 'Share of don’t knows',
        standing: 'So the level is',
      },
    },
    M3: {
      given: {
        statements: 'Statements in the dimension',
        one: 'One person rated',
        other: 'Another person rated',
      },
      found: { one: 'First person', other: 'Second person' },
    },
    M4: {
      given: { answers: 'One statement' },
      found: {
        median: 'Median',
        mean: 'Mean',
        distribution: 'Persons at levels 1 to 5',
      },
    },
    M5: {
      given: { medians: 'Medians of five statements' },
      found: {
        stage: 'Stage',
        heldBackBy: 'Held back by the statements at',
      },
    },
    M6: {
      given: { answers: 'Answers' },
      found: {
        adMd: 'Distance from the median',
        adM: 'Distance from the mean',
        rwg: 'Against chance (r_wg)',
        rwgStar: 'Against greatest dissent (r*_wg)',
        awg: 'Corrected for the mean (a_wg)',
      },
    },
    M7: {
      given: { answers: 'Answers' },
      found: {
        adMd: 'Distance from the median',
        low: 'Answered 1 or 2',
        high: 'Answered 4 or 5',
        verdict: 'So there are',
      },
    },
    M8: {
      given: {
        security: 'Security sector, one person each',
        social: 'Social sector, one person each',
      },
      found: {
        gap: 'Gap',
        delta: 'Cliff’s delta',
        p: 'Exact p',
        verdict: 'So it is',
      },
    },
    M9: {
      given: {
        patterns: 'Answers to three statements, each pattern from six persons',
        networks: 'Networks',
      },
      found: { n: 'Persons', alpha: 'Alpha' },
    },
    M10: {
      given: { values: 'Persons’ means', invited: 'Invited' },
      found: { interval: '95% interval', complete: 'Had these been all' },
    },
    M11: {
      given: {
        before: 'Six organisations before',
        after: 'The same six now',
        invited: 'Invited both times',
      },
      found: {
        difference: 'Change',
        interval: '95% interval',
        verdict: 'So it has',
      },
    },
    M12: {
      given: { invited: 'Organisations invited', answered: 'Answered, in three rounds' },
      found: { first: 'First round', second: 'Second round', third: 'Third round' },
    },
    M13: {
      given: {
        k: 'k',
        enough: 'Five answers',
        few: 'Four answers',
        alike: 'Five answers of one mind',
      },
      found: { enough: 'First', few: 'Second', alike: 'Third' },
    },
    M14: {
      given: { agreed: 'Agreed level, with a minority view' },
      found: { level: 'Level', spread: 'Spread', mark: 'Marked' },
    },
    M15: {
      given: {
        withDocument: 'Levels with a document in force',
        without: 'Levels without',
      },
      found: { share: 'Shown', unused: 'Documents that seem unused' },
    },
    M16: {
      given: { a: 'Dimensions of network A', b: 'Dimensions of network B' },
      found: {
        a: 'Index of A',
        b: 'Index of B',
        share: 'A above B',
        verdict: 'So they are',
      },
    },
    M17: {
      given: { peers: 'Five other networks' },
      found: {
        median: 'Median',
        quartiles: 'Middle half',
        pairs: 'Learning pairs',
      },
    },
    M18: {
      given: { a: 'Statement A', b: 'Statement B', c: 'Statement C' },
      found: { a: 'A: priority', b: 'B: priority', c: 'C' },
    },
    M19: {
      given: {
        statements: 'Statements, one of them the other way round',
        alike: 'One person: level for all',
        dontKnow: 'Another: don’t knows',
      },
      found: { alike: 'First', dontKnow: 'Second' },
    },
    M20: {
      given: { first: 'Network A', second: 'Network B', third: 'Network C' },
      found: { icc1: 'ICC(1)', icc2: 'ICC(2)' },
    },
  },
};
