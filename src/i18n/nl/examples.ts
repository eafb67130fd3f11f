import type en from '../en/examples.ts';

const messages: typeof en = {
  given: 'Gegeven',
  found: 'Uitgerekend',
  range: (p) => `${p.low} tot ${p.high}`,
  words: {
    none: 'geen getal',
    shown: 'getoond',
    hidden: 'niet getoond',
    levelOnly: 'het niveau, zonder verdeling',
    complete: 'volledig, geen interval',
    changed: 'veranderd',
    twoCamps: 'twee kampen',
    notDistinguishable: 'niet te onderscheiden',
    large: 'genoemd als verschil',
    act: 'doen',
    talk: 'bespreken',
    keep: 'houden, en anderen aanbieden',
    findWhoIsLeftOut: 'nagaan wie erbuiten valt',
    makeKnown: 'bekendmaken',
    notKnownEnough: 'te weinig bekend om te beoordelen',
    noResult: 'geen resultaat voor het netwerk',
    provisional: 'voorlopig',
    full: 'getoond',
    allAlike: 'alle antwoorden gelijk',
    mostlyDontKnow: 'meestal weet niet',
    minorityView: 'iemand zag het anders',
    acts: 'is het te zien',
    quiet: 'is het niet te zien',
    cannotBeSaid: 'is het niet te geven',
    ownAdvice: 'het advies van de regel zelf',
    statementA: 'A',
    statementB: 'B',
    statementC: 'C',
  },
  rules: {
    M1: {
      given: {
        police: 'Vijf personen van de politie',
        service: 'Eén persoon van een hulpdienst',
      },
      found: {
        organisations: 'Elke organisatie even zwaar',
        squareRoot: 'Naar de wortel van de personen',
        persons: 'Elke persoon even zwaar',
      },
    },
    M2: {
      given: {
        levels: 'Gegeven niveaus',
        dontKnow: 'Weet niet',
        notApplicable: 'Niet van toepassing',
      },
      found: {
        mean: 'Gemiddelde van de niveaus',
        share: 'Aandeel weet niet',
        standing: 'Dus het niveau is',
      },
    },
    M3: {
      given: {
        statements: 'Stellingen in de dimensie',
        one: 'De ene persoon beoordeelde',
        other: 'Een andere persoon',
      },
      found: { one: 'Eerste persoon', other: 'Tweede persoon' },
    },
    M4: {
      given: { answers: 'Eén stelling' },
      found: {
        median: 'Mediaan',
        mean: 'Gemiddelde',
        distribution: 'Personen op niveau 1 tot 5',
      },
    },
    M5: {
      given: { medians: 'Medianen van vijf stellingen' },
      found: {
        stage: 'Trede',
        heldBackBy: 'Tegengehouden door de stellingen op',
      },
    },
    M6: {
      given: { answers: 'Antwoorden' },
      found: {
        adMd: 'Afstand tot de mediaan',
        adM: 'Afstand tot het gemiddelde',
        rwg: 'Tegenover toeval (r_wg)',
        rwgStar: 'Tegenover de grootste onenigheid (r*_wg)',
        awg: 'Gecorrigeerd voor het gemiddelde (a_wg)',
      },
    },
    M7: {
      given: { answers: 'Antwoorden' },
      found: {
        adMd: 'Afstand tot de mediaan',
        low: 'Antwoordde 1 of 2',
        high: 'Antwoordde 4 of 5',
        verdict: 'Dus er zijn',
      },
    },
    M8: {
      given: {
        security: 'Veiligheid, elk één persoon',
        social: 'Sociale sector, elk één persoon',
      },
      found: {
        gap: 'Verschil',
        delta: 'Cliffs delta',
        p: 'Exacte p',
        verdict: 'Dus het wordt',
      },
    },
    M9: {
      given: {
        patterns: 'Antwoorden op drie stellingen, elk patroon van zes personen',
        networks: 'Netwerken',
      },
      found: { n: 'Personen', alpha: 'Alfa' },
    },
    M10: {
      given: { values: 'Gemiddelden van personen', invited: 'Uitgenodigd' },
      found: { interval: '95%-interval', complete: 'Waren dit allen' },
    },
    M11: {
      given: {
        before: 'Zes organisaties toen',
        after: 'Dezelfde zes nu',
        invited: 'Beide keren uitgenodigd',
      },
      found: {
        difference: 'Verandering',
        interval: '95%-interval',
        verdict: 'Dus het is',
      },
    },
    M12: {
      given: { invited: 'Uitgenodigde organisaties', answered: 'Geantwoord, in drie rondes' },
      found: { first: 'Eerste ronde', second: 'Tweede ronde', third: 'Derde ronde' },
    },
    M13: {
      given: {
        k: 'k',
        enough: 'Vijf antwoorden',
        few: 'Vier antwoorden',
        alike: 'Vijf gelijke antwoorden',
      },
      found: { enough: 'Eerste', few: 'Tweede', alike: 'Derde' },
    },
    M14: {
      given: { agreed: 'Afgesproken niveau, met een andere mening' },
      found: { level: 'Niveau', spread: 'Spreiding', mark: 'Aangetekend' },
    },
    M15: {
      given: {
        withDocument: 'Niveaus met een geldend document',
        without: 'Niveaus zonder',
      },
      found: { share: 'Aangetoond', unused: 'Documenten die ongebruikt lijken' },
    },
    M16: {
      given: { a: 'Dimensies van netwerk A', b: 'Dimensies van netwerk B' },
      found: {
        a: 'Index van A',
        b: 'Index van B',
        share: 'A boven B',
        verdict: 'Dus ze zijn',
      },
    },
    M17: {
      given: { peers: 'Vijf andere netwerken' },
      found: {
        median: 'Mediaan',
        quartiles: 'Middelste helft',
        pairs: 'Leerparen',
      },
    },
    M18: {
      given: { a: 'Stelling A', b: 'Stelling B', c: 'Stelling C' },
      found: { a: 'A: prioriteit', b: 'B: prioriteit', c: 'C' },
    },
    M19: {
      given: {
        statements: 'Stellingen, waarvan één andersom',
        alike: 'Eén persoon: niveau bij alle',
        dontKnow: 'Een ander: weet niet',
      },
      found: { alike: 'Eerste', dontKnow: 'Tweede' },
    },
    M20: {
      given: { first: 'Netwerk A', second: 'Netwerk B', third: 'Netwerk C' },
      found: { icc1: 'ICC(1)', icc2: 'ICC(2)' },
    },
  },
};

export default messages;
