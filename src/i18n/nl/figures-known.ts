import type en from '../en/figures-known.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  evidenceTitle: 'Aangetoond of gesteld',
  evidenceHeading: (p) =>
    `Achter ${p.n} van ${p.of} ${plural(p.count, 'niveau dat aan te tonen is', 'niveaus die aan te tonen zijn')}, staat een document`,
  evidenceNoClaim: 'Geen niveau is al zo hoog dat een document het zou aantonen',
  evidenceSubtitle: (p) =>
    `Mediaan van elke stelling die een document kan aantonen. Vanaf niveau ${p.level} stelt een antwoord iets. Een niveau verandert er nooit door.`,
  evidenceStanding: {
    shown: 'aangetoond',
    claimed: 'gesteld',
    unused: 'aanwezig, maar nauwelijks gebruikt',
    open: 'stelt nog niets',
  },
  evidenceFilled: 'Een document van deze soort is van kracht',
  evidenceOpen: 'Geen in het register',
  evidenceNoRegister:
    'Welke niveaus een document aantoont, is te zien zodra er documenten in het register staan. Dat hoeft niet.',
  toRegister: 'Naar het documentenregister',
  document: 'Document',
  standing: 'Stand',
  evidenceMade: (p) => `${p.shown} van ${p.of} aangetoond → ${p.percent}`,

  knownHeading: (p) =>
    `Over ${p.dimension} is het minst bekend: ${p.percent} van de antwoorden is “weet ik niet”`,
  knownAll: 'Niemand antwoordde “weet ik niet”',
  knownNothing: 'Wat niet bekend is, kan niet worden getoond',
  knownSubtitle: (p) =>
    `Deel van alle antwoorden die gegeven konden worden, personen maal stellingen; elke soort apart, geen ervan een niveau. ${p.n} van ${p.of} personen.`,
  knownSubtitleConsensus: 'Stellingen waarover het overleg geen niveau afsprak, per soort.',
  knownSource: 'Stellingen die niet apart getoond worden, tellen hier niet mee.',
  knownNote: (p) => `${p.items} van ${p.of} stellingen`,
  knownReading: (p) => `${p.n} (${p.percent})`,
  withLevel: 'Met een niveau',
  possible: 'Mogelijk',
  knownMadeWords:
    'Het aantal “weet ik niet”, gedeeld door alle antwoorden die gegeven konden worden: personen die antwoordden, maal stellingen.',
  knownMade: (p) => `${p.dimension}: ${p.n} “weet ik niet” van ${p.of} antwoorden → ${p.percent}`,
};

export default messages;
