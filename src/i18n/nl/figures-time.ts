import type en from '../en/figures-time.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Verandering sinds de vorige ronde',
  before: 'Eerder',
  now: 'Nu',
  change: 'Verandering',
  from: 'Van',
  to: 'Tot',
  verdict: 'Lezing',
  answeredBefore: 'Beantwoord eerder',
  answeredNow: 'Beantwoord nu',
  up: 'Hoger',
  down: 'Lager',
  same: 'Gelijk',

  changed: (p) => `Veranderd sinds ${p.round}: ${p.list}`,
  hints: (p) => `Aanwijzingen voor een verandering sinds ${p.round}: ${p.list}`,
  noChange: (p) => `Geen verandering sinds ${p.round} die eruit springt`,
  nothing: (p) => `Geen dimensie kan met ${p.round} worden vergeleken`,
  named: (p) => `${p.dimension} ${p.by}`,
  subtitle: (p) =>
    `Gemiddelden op de schaal van 1 tot 5, van de grootste stijging naar de grootste daling. “Veranderd”: met ${p.size} of meer, en meer dan toeval in wie antwoordde; “aanwijzing”: een van beide.`,
  verdicts: {
    changed: 'veranderd',
    hint: 'aanwijzing',
    noChange: 'geen verandering',
    completeLarge: 'veranderd; elke organisatie antwoordde',
    completeSmall: 'klein; elke organisatie antwoordde',
  },
  noteOf: (p) => `${p.before} personen, daarna ${p.now}`,
  noteConsensus: 'beide keren afgesproken in een overleg',
  moved: (p) => `${p.up} organisaties hoger, ${p.down} lager, ${p.same} gelijk`,
  linked: 'Beide keren dezelfde organisaties.',
  unlinked: 'De twee rondes staan naast elkaar; wie antwoordde, is niet gekoppeld.',
  complete:
    'Waar beide keren elke organisatie antwoordde, speelt toeval geen rol: beoordeeld naar grootte.',
  otherItems: 'niet op dezelfde stellingen',
  source: (p) => `Vergeleken met ${p.round}, gesloten op ${p.day}, ${p.n} van ${p.of} personen.`,
  sourceConsensus: (p) => `Vergeleken met ${p.round}, gesloten op ${p.day}.`,
  joined: (p) => `Erbij gekomen: ${p.names}.`,
  left: (p) => `Vertrokken: ${p.names}.`,
  sameSeats: 'Beide keren waren dezelfde organisaties uitgenodigd.',
  noLonger: 'een organisatie die niet meer in het netwerk zit',
  strict: 'Leden oordelen de tweede keer soms strenger.',

  notCompared: (p) => `Niet vergeleken met ${p.round}: ${p.reason}.`,
  reasons: {
    notAsked: 'deze vragenlijst werd er niet gevraagd',
    noFigures: 'er zijn geen cijfers die getoond mogen worden',
    otherVersion: 'er werd een andere versie van de vragenlijst gevraagd',
    otherScope: 'er werd een andere selectie van stellingen gevraagd',
    otherMode: 'de ene was een enquête en de andere een overleg',
    otherMethod: 'de gemiddelden zijn met andere instellingen gemaakt',
    otherMethodVersion:
      'ze is vastgelegd met een andere versie van de methode, die tot andere cijfers leidt',
  },

  courseHeading: (p) =>
    `${p.dimension} bewoog het meest over ${p.n} rondes: van ${p.from} naar ${p.to}`,
  courseEven: (p) => `Niets bewoog over ${p.n} rondes`,
  courseSubtitle:
    'Gemiddelden op de schaal van 1 tot 5, één tekening voor elke dimensie, alle op dezelfde assen.',
  courseSentence: (p) => `Gemiddelden over de rondes. ${p.readings}.`,
  courseReading: (p) => `${p.dimension}: ${p.values}`,
  courseSource: (p) => `Rondes: ${p.rounds}.`,
  roundWith: (p) => `${p.round} (${p.n} van ${p.of})`,
  answeredIn: (p) => `Beantwoord, ${p.round}`,
  leftOut: (p) =>
    `${plural(p.count, 'Eén ronde is', 'Sommige rondes zijn')} weggelaten: ${p.list}.`,
  leftOutOne: (p) => `${p.round} (${p.reason})`,
  made: (p) => `${p.dimension}: ${p.now} − ${p.before} ≈ ${p.change}`,
};

export default messages;
