import type en from '../en/training.ts';

const messages: typeof en = {
  title: 'Een oefening voor een workshop',
  lead: 'Enkele netwerken uit deze verzameling zonder hun namen, met een vraag: welke twee zouden elkaar moeten ontmoeten, en waarom? De antwoorden staan op een eigen pagina.',
  emptyTitle: 'Er zijn te weinig netwerken voor een oefening',
  emptyText:
    'Er zijn minstens drie netwerken nodig die dezelfde vragenlijst op dezelfde manier hebben beantwoord en hun voorwaarden hebben gegeven. De voorbeeldverzamelingen hebben die.',
  toNetworks: 'Naar de netwerken van deze verzameling',
  looking: 'Er worden netwerken voor het blad gekozen.',
  questionnaire: 'Cijfers uit',
  option: (p: { title: string; mode: string; n: string }) => `${p.title}, ${p.mode} (${p.n})`,
  modes: { survey: 'ieder voor zich', consensus: 'in een overleg afgesproken' },
  other: 'Andere netwerken trekken',
  drawn: (p: { number: number }) => `Trekking ${p.number}`,
  withAnswers: 'Met de antwoorden, op een eigen pagina',
  withAnswersHint: 'Laat ze weg om alleen het blad uit te delen.',

  sheetTitle: 'Welke twee netwerken zouden elkaar moeten ontmoeten?',
  subtitle: (p: { questionnaire: string; mode: string }) => `${p.questionnaire}, ${p.mode}`,
  footer: 'Om te oefenen. Geen rangorde: een laag niveau is een beginpunt.',
  invented: 'De netwerken zijn verzonnen.',
  real: 'De netwerken zijn echt en staan hier zonder hun namen. Raad alstublieft niet wie het zijn.',
  intro:
    'Elke kolom is een netwerk. De eerste tabel toont hoe ver het is, van 1 tot 5; de tweede onder welke voorwaarden het werkt. Een positie daar is geen cijfer: 5 is een andere context dan 1.',
  tasks: {
    meet: 'Welke twee netwerken zouden elkaar moeten ontmoeten, en waarover? Noem een gast en een gastheer, en zeg waarom.',
    trap: 'Welke twee lijken eerst een goed paar, maar zijn het niet? Wat staat ertussen?',
    practice: (p: { practice: string }) =>
      `Welke netwerken zouden deze praktijk zo kunnen proberen, en welke zouden haar eerst moeten aanpassen: ${p.practice}?`,
    unsaid: 'Wat zeggen deze cijfers niet, dat u zou vragen voordat u op reis gaat?',
  },
  levelsTable: 'Hoe ver elk netwerk is (gemiddelde, 1 tot 5)',
  dimension: 'Dimensie',
  answered: 'Antwoorden',
  keptBack: 'achtergehouden',
  conditionsTable: 'Onder welke voorwaarden het werkt (positie, 1 tot 5)',
  condition: 'Voorwaarde',
  lawOrMandate: (p: { condition: string }) => `${p.condition} (wet of mandaat)`,
  positions:
    'Een streepje: niet beoordeeld. Wat elke positie betekent, staat in de vragenlijst over de voorwaarden voor overdracht.',
  practiceTable: (p: { practice: string }) =>
    `Wat deze praktijk lijkt nodig te hebben: ${p.practice}`,
  needs: 'Ten minste',
  strength: 'Hoe sterk',
  notesTable: 'Uw notities',
  pair: 'Paar',
  guest: 'Gast',
  host: 'Gastheer',
  about: 'Waarover',
  why: 'Waarom',
  against: 'Wat ertegen spreekt',

  answersTitle: 'Antwoorden',
  answersLead:
    'Wat de regels van de methode vinden. Er zijn andere goede antwoorden: een reden die klopt, telt meer dan hetzelfde paar.',
  pairsTitle: 'Wie van wie zou kunnen leren',
  pairsTable: 'Elk paar waarvan de een sterk is (4 of meer) waar de ander dat niet is (2 of lager)',
  noPairs:
    'Volgens de regels is hier geen paar: niemand heeft 4 of meer waar een ander 2 of lager heeft. Welke verschillen zijn toch een gesprek waard?',
  verdict: 'Voorwaarden',
  alike: 'Gelijkenis',
  trapsTitle: 'Paren die alleen goed lijken',
  noTraps: 'Onder deze netwerken is er geen.',
  trap: (p: { guest: string; host: string; about: string }) =>
    `${p.guest} met ${p.host}, over ${p.about}`,
  trapReason: (p: { condition: string; there: number; here: number }) =>
    `${p.condition}: daar positie ${p.there}, hier ${p.here}. Niets weegt daartegen op, vertrouwen het minst.`,
  practiceHeading: 'Waar de praktijk zou kunnen werken',
  network: 'Netwerk',
  first: 'Waar u als eerste naar kijkt',
  nothing: 'niets staat in de weg',
  unsaidTitle: 'Wat de cijfers niet zeggen',
  unsaid: [
    'Het is een zelfevaluatie: strenge netwerken geven zichzelf minder dan milde.',
    'Een gemiddelde verbergt hoe ver de leden het eens zijn.',
    'Een verschil van enkele tienden tussen kleine netwerken zegt weinig.',
    'Waarom iemand sterk is: personen, geld, geschiedenis, of een document dat te delen is.',
    'Of een praktijk elders werkt, blijkt pas als zij is geprobeerd en geëvalueerd.',
  ],
  keyTitle: 'Wie is wie',
  key: (p: { letter: string; name: string }) => `${p.letter}: ${p.name}`,
  fileName: 'oefening',
};
export default messages;
