import type en from '../en/figures-known.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  evidenceTitle: 'Belegt oder behauptet',
  evidenceHeading: (p) =>
    `Hinter ${p.n} von ${p.of} ${plural(p.count, 'belegbaren Stufe', 'belegbaren Stufen')} steht ein Dokument`,
  evidenceNoClaim: 'Noch ist keine Stufe so hoch, dass ein Dokument sie belegen würde',
  evidenceSubtitle: (p) =>
    `Median jeder Aussage, die ein Dokument belegen kann. Ab Stufe ${p.level} behauptet eine Antwort etwas. Eine Stufe ändert sich dadurch nie.`,
  evidenceStanding: {
    shown: 'belegt',
    claimed: 'behauptet',
    unused: 'vorhanden, aber kaum genutzt',
    open: 'behauptet noch nichts',
  },
  evidenceFilled: 'Ein Dokument dieser Art ist in Kraft',
  evidenceOpen: 'Keines im Verzeichnis',
  evidenceNoRegister:
    'Welche Stufen ein Dokument belegt, lässt sich sagen, sobald Dokumente im Verzeichnis stehen. Das muss nicht sein.',
  toRegister: 'Zum Dokumentenverzeichnis',
  document: 'Dokument',
  standing: 'Stand',
  evidenceMade: (p) => `${p.shown} von ${p.of} belegt → ${p.percent}`,

  knownHeading: (p) =>
    `Über ${p.dimension} ist am wenigsten bekannt: ${p.percent} der Antworten sind „weiß nicht“`,
  knownAll: 'Niemand antwortete „weiß nicht“',
  knownNothing: 'Was nicht bekannt ist, kann nicht gezeigt werden',
  knownSubtitle: (p) =>
    `Anteil an allen möglichen Antworten, Personen mal Aussagen; jede Art für sich, keine davon eine Stufe. ${p.n} von ${p.of} Personen.`,
  knownSubtitleConsensus: 'Aussagen, für die die Sitzung keine Stufe vereinbart hat, nach Art.',
  knownSource: 'Aussagen, die nicht einzeln gezeigt werden, sind hier nicht gezählt.',
  knownNote: (p) => `${p.items} von ${p.of} Aussagen`,
  knownReading: (p) => `${p.n} (${p.percent})`,
  withLevel: 'Mit einer Stufe',
  possible: 'Möglich',
  knownMadeWords:
    'Die Zahl der „Weiß nicht“, geteilt durch alle möglichen Antworten: Personen, die geantwortet haben, mal Aussagen.',
  knownMade: (p) => `${p.dimension}: ${p.n} „weiß nicht“ von ${p.of} Antworten → ${p.percent}`,
};

export default messages;
