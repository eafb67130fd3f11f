import type en from '../en/signals-method.ts';

const messages: typeof en = {
  contents: 'Signalen, advies en tweede lezingen',
  tooMuch: 'Te veel',
  tooLittle: 'Te weinig',
  and: 'en',
  or: 'of',
  symbols:
    'In de voorwaarden: n₄₊₅ hoeveel mensen 4 of 5 antwoordden zoals gevraagd, n₁₊₂ 1 of 2, n hoeveel een niveau gaven, DK hoeveel het niet weten, Q een mediaan, M het gemiddelde van een dimensie en x̄ van een stelling (₁ in de vorige ronde, ₂ nu), D de geldende documenten, d de documenten daarvan die bedoeld zijn.',
  documents: {
    inForce: 'Geldende documenten',
    overdue: 'Geldende documenten waarvan de herzieningsdatum voorbij is',
    oneAuthor: 'Geldende documenten die één organisatie schreef, of waarbij niemand genoemd is',
    laterPhases: 'Geldende documenten uit latere fasen dan de eerste drie maanden',
    sameType: 'Geldende documenten van één soort',
  },
  oneOfThese:
    'Voor minstens één van deze stellingen waarvan het document in het register staat; iedereen die antwoordde telt mee, ook wie het niet weet:',
  dimension: 'Dimensie',
  acts: 'Werkt als',
  signsOf: (p) => `zoveel van deze signalen te zien zijn: ${p.signs}`,
  standing:
    'M is het gemiddelde van de dimensies van een vragenlijst, die allemaal getoond zijn; T is het streefniveau',
  first: 'Komt eerst',
  firstEvenAtTarget: 'Komt eerst, ook als het streefniveau bereikt is',
  aside: 'Gaat opzij',
  asideCount: (p) =>
    `De volgende stappen van ${p.n} stellingen, waarbij iets nieuws op papier zou komen`,
  asideSame: (p) => `Dezelfde volgende stappen als bij regel ${p.rule}`,
  instead: 'In plaats daarvan',
  sections: {
    signals: {
      name: 'Signalen van te veel of te weinig formalisering',
      words:
        'Een signaal heeft een of meer voorwaarden: bij “en” moeten ze allemaal gelden, bij “of” is één genoeg. Elke voorwaarde wordt alleen getoetst aan wat getoond mag worden. Een signaal is een reden om te praten; het telt nooit mee voor de volwassenheid.',
      when: 'Een signaal is niet te geven, en telt naar geen kant mee, als iets wat het leest verborgen is om mensen te beschermen, te weinig bekend is, niet gevraagd is of ontbreekt: een documentenregister, herzieningsdata, een eerdere ronde die te vergelijken is. Het is toch te geven als de bekende voorwaarden al beslissen. Toont een stelling alleen haar niveau, dan staat dat niveau voor het aandeel.',
      choice:
        'Elk getal in de voorwaarden. Dat dit signalen zijn, komt uit de bronnen; vanaf waar ze dat zijn, is een eigen voorstel van Concord.',
      given: {
        sign: 'Signaal',
        enough: 'Eerste netwerk, één stelling',
        few: 'Tweede netwerk, dezelfde stelling',
      },
      found: {
        share: 'Eerste: aandeel 4 en 5',
        limit: 'Een signaal vanaf',
        enough: 'Dus in het eerste',
        few: 'In het tweede',
      },
    },
    conflicts: {
      name: 'Regels die veranderen wat eerst komt',
      words: (p) =>
        `Wat eerst komt, hangt af van de afstand tot het streefniveau. ${p.count} regels kunnen dat veranderen. Ze worden gelezen in de volgorde waarin ze hier staan: de eerste regel die een stelling noemt, beslist daarover.`,
      when: (s) =>
        `Een regel werkt alleen met wat getoond mag worden: is een getal dat hij nodig heeft verborgen, dan werkt hij niet. Wat hij vooraan zet, wordt ook genoemd als deze ronde er geen getal voor heeft. Een volgende stap gaat alleen opzij als er iets nieuws op papier zou komen; wat er al is, kan nog altijd bekend gemaakt worden. Er worden samen hoogstens ${s.mostActions} stappen genoemd, en wat opzij gaat blijft eronder zichtbaar.`,
      choice:
        'Hoeveel signalen er nodig zijn, hoe ver twee vragenlijsten uit elkaar moeten liggen, en dat één aanbeveling in de plaats komt van alle stappen die opzij gaan.',
      given: {
        documents: 'Geldende documenten, alle van één soort en van één organisatie',
        a: 'Stelling A: de volgende stap is iets nieuws op papier',
        b: 'Stelling B: de volgende stap is dat niet',
      },
      found: {
        signs: 'Signalen die te zien zijn',
        distance: 'Alleen naar afstand',
        rule: 'Met de regel',
        aside: 'Opzij gezet',
      },
    },
    advice: {
      name: 'Advies voor een dimensie als geheel',
      words:
        'Ligt het gemiddelde M van een dimensie onder het streefniveau T, dan staat er één ruimere stap naast de volgende stappen van de stellingen; de laagste dimensie komt eerst.',
      when: (s) =>
        `Voor de dimensies die hier staan, als hun gemiddelde getoond mag worden. Het streefniveau is ${s.targetLevel}, of ${s.targetLevelStartUp} voor een netwerk dat jonger is dan een jaar.`,
      choice: 'Dat het streefniveau beslist.',
      given: { a: 'Dimensie A', b: 'Dimensie B', c: 'Dimensie C', target: 'Streefniveau' },
      found: { first: 'Advies eerst voor', next: 'Daarna voor' },
    },
    readings: {
      name: 'Dezelfde antwoorden, een tweede keer gelezen',
      words:
        'Enkele stellingen uit verschillende dimensies worden samen gelezen: het gemiddelde R van hun gemiddelden, waarin iedere persoon even zwaar telt. Er wordt niets extra gevraagd.',
      when: 'Voor enquêtes. Een lezing bestaat alleen uit stellingen die op zichzelf getoond worden; is een daarvan verborgen, te weinig bekend of niet gevraagd, dan wordt de hele lezing niet getoond. In kleine netwerken geldt dat voor de meeste lezingen.',
      choice:
        'Welke stelling bij welke lezing hoort. De drie niveaus van vertrouwen zijn van de studie.',
      given: { a: 'Stelling A', b: 'Stelling B', c: 'Stelling C' },
      found: { shown: 'Lezing van A en B', hidden: 'Lezing van A en C' },
    },
  },
};

export default messages;
