import type en from '../en/learn.ts';

const messages: typeof en = {
  title: 'Wie van wie kan leren',
  lead: 'Netwerken die sterk zijn waar een ander dat niet is, en of wat zij doen daar zou kunnen werken. Een voorstel om elkaar te ontmoeten en te vragen, nooit een rangorde.',
  emptyTitle: 'Er zijn minstens twee netwerken nodig',
  emptyText:
    'Lees samenvattingen in van twee of meer netwerken die dezelfde vragenlijst op dezelfde manier hebben beantwoord. Dan toont deze pagina wie van wie zou kunnen leren.',
  toNetworks: 'Samenvattingen inlezen',
  looking: 'Er wordt gekeken wie van wie zou kunnen leren.',
  learner: 'Voor welk netwerk',
  noContextHere:
    'Dit netwerk gaf bij de samenvatting geen voorwaarden. Of iets hier zou kunnen werken, is daarom niet bekend.',
  contextHere: (p: { day: string; rated: number; asked: number }) =>
    `Voorwaarden zoals beoordeeld op ${p.day}: ${p.rated} van ${p.asked}.`,
  provisionalHere:
    'Hier antwoordden te weinig organisaties voor een vergelijking. Er worden geen partners gezocht.',
  gapsTitle: 'Partners voor wat nog open is',
  gapsLead: (p: { learn: string; teach: string }) =>
    `Dimensies met een gemiddelde van hoogstens ${p.learn}, en netwerken met ${p.teach} of meer in dezelfde vragenlijst, op dezelfde manier beantwoord.`,
  noGaps: (p: { learn: string }) =>
    `Geen enkele dimensie van dit netwerk heeft een gemiddelde van ${p.learn} of lager. Misschien heeft het iets te laten zien: kies een ander netwerk om dat te bekijken.`,
  gapMean: (p: { mean: string; rests: string }) => `Gemiddelde hier ${p.mean}, ${p.rests}`,
  noPartner: (p: { teach: string; dimensions: string }) =>
    `Geen netwerk in deze verzameling dat mag worden vergeleken, heeft ${p.teach} of meer in: ${p.dimensions}.`,
  partnerMean: (p: { mean: string; rests: string }) => `gemiddelde ${p.mean}, ${p.rests}`,
  restsOn: {
    survey: (p: { n: number }) => `uit ${p.n} ${p.n === 1 ? 'persoon' : 'personen'}`,
    consensus: () => 'in een overleg afgesproken',
  },
  alike: (p: { share: string; compared: number }) =>
    `voorwaarden ${p.share} gelijk (${p.compared} vergeleken)`,
  alikeUnknown: (p: { compared: number }) =>
    `gelijkenis niet berekend: ${p.compared} ${p.compared === 1 ? 'voorwaarde' : 'voorwaarden'} te vergelijken, er zijn er 8 nodig`,
  moreShort: 'Wat verschilt, en wat te vragen',
  noContextThere:
    'Een van beide gaf bij de samenvatting geen voorwaarden. Vraag eerst naar wet en mandaat.',
  pairCaption: (p: { teacher: string; learner: string }) =>
    `Voorwaarden van ${p.teacher} waarvan ${p.learner} minder heeft, of die daar niet zijn beoordeeld`,
  there: 'Daar',
  nothingLess: 'Elke voorwaarde die daar is beoordeeld, is hier ook aanwezig.',
  askTitle: 'Stellingen om naar te vragen',
  askLead: 'Daar niveau 4 of 5, hier niveau 1 of 2:',
  showAll: (p: { count: number }) => `Alle ${p.count} tonen`,
  notFitting: (p: { count: number }) =>
    p.count === 1
      ? 'Eén netwerk is hier sterk, maar wet of mandaat verschillen te veel'
      : `${p.count} netwerken zijn hier sterk, maar wet of mandaat verschillen te veel`,
  visitsTitle: 'Een plan voor bezoeken',
  visitsLead:
    'Wie bij wie op bezoek zou kunnen gaan, en waarover, over alle netwerken van de verzameling. Het volgt dezelfde regels; pas het aan zoals u wilt.',
  visits: 'Bezoeken die een netwerk brengt, hoogstens',
  guests: 'Bezoeken die een netwerk ontvangt, hoogstens',
  planning: 'Het plan wordt opgesteld.',
  noVisits: 'Er is niemand om te bezoeken bij wie wet en mandaat zouden kunnen passen.',
  visitsCaption: (p: { visits: number; networks: number }) =>
    `${p.visits} ${p.visits === 1 ? 'bezoek' : 'bezoeken'} tussen ${p.networks} netwerken`,
  columns: {
    guest: 'Gast',
    host: 'Gastheer',
    about: 'Waarover',
    verdict: 'Voorwaarden',
    alike: 'Gelijkenis',
    compared: 'Vergeleken voorwaarden',
  },
  save: 'Opslaan als tabel (CSV)',
  print: 'Afdrukken',
  visitsFile: 'bezoeken',
  moreVisits: (p: { count: number }) => `Alle ${p.count} bezoeken tonen`,
  practicesTitle: 'Praktijken, en waar hun voorwaarden aanwezig zijn',
  practicesLead: (p: { networks: number; of: number }) =>
    `Naast het gekozen netwerk, en geteld over ${p.networks === 1 ? `het ene netwerk van ${p.of} dat zijn voorwaarden gaf` : `de ${p.networks} van ${p.of} netwerken die hun voorwaarden gaven`}.`,
  counted: (p: { worthTrying: number; adaptFirst: number; notAsItIs: number; unknown: number }) =>
    `Het proberen waard in ${p.worthTrying}, eerst aanpassen in ${p.adaptFirst}, zo niet in ${p.notAsItIs}, niet bekend in ${p.unknown}.`,
  allPractices: 'Modellen van samenwerking, bronnen en alle kaarten staan in de bibliotheek',
  change: 'Wijzigen wat nodig is',
  changeOf: (p: { title: string }) => `Wijzigen wat nodig is: ${p.title}`,
  changeLead:
    'De voorwaarden zijn onze lezing van de publicaties. Wat u wijzigt, geldt alleen in deze verzameling.',
  condition: 'Voorwaarde',
  strength: 'Hoe sterk',
  atLeast: 'Ten minste',
  removeOf: (p: { condition: string }) => `Weglaten: ${p.condition}`,
  remove: 'Weglaten',
  add: 'Voorwaarde toevoegen',
  keep: 'Voorwaarden opslaan',
  reset: 'Terug naar onze lezing',
  cancel: 'Annuleren',
  rule: [
    'Een netwerk kan in een dimensie iets laten zien vanaf een gemiddelde van 4, en iets zoeken tot een gemiddelde van 2. Beide moeten dezelfde vragenlijst op dezelfde manier hebben beantwoord, en genoeg organisaties moeten hebben geantwoord.',
    'De voorwaarden van het netwerk dat iets laat zien, gelden als datgene waar de praktijk op rust. Wat de wet zegt over samenwerken en over het delen van gegevens, en het mandaat, moeten er zijn; de andere voorwaarden zouden er moeten zijn. Hoe een plaats praktijken kiest, telt niet mee.',
    'Gelijkenis wordt berekend volgens Gower: elke voorwaarde verschilt met de afstand tussen beide posities, elke categorie met ja of nee; elke groep voorwaarden telt even zwaar. Ze helpt partners te vinden en beoordeelt niemand. Met minder dan 8 voorwaarden is er geen getal.',
    'Partners staan op volgorde van: oordeel, aantal dimensies, gelijkenis. Niet op volgorde van hoe goed zij zijn.',
    'Een plan geeft elk netwerk één bezoek voordat er een tweede komt, en wie weinig keus heeft, kiest eerst. Waar wet of mandaat niet passen, wordt geen bezoek gepland.',
  ],
  ruleTitle: 'Hoe partners worden gevonden',
};
export default messages;
