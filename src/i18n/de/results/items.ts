import { plural } from '../../plural.ts';
import type en from '../../en/results/items.ts';

const messages: typeof en = {
  itemsHeading: (p) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'Bei der gezeigten Aussage liegen die Antworten auseinander',
          `Bei allen ${p.of} gezeigten Aussagen liegen die Antworten auseinander`,
        )
      : `Bei ${p.n} von ${p.of} Aussagen liegen die Antworten nah beieinander`,
  itemsHeadingConsensus: (p) =>
    p.low === p.high
      ? `Alle vereinbarten Stufen sind ${p.low}`
      : `Vereinbarte Stufen von ${p.low} bis ${p.high}`,
  itemsHeadingPlain: (p) => `${p.n} ${plural(p.count, 'Aussage', 'Aussagen')}, jede für sich`,
  itemsHeadingHidden: 'Keine Aussage kann einzeln gezeigt werden',
  itemsSubtitle: (p) =>
    `Höhe: wie viele der ${p.of} Personen jede Stufe angaben. Die Zahl ist die Anzahl.`,
  itemsSubtitleOptions: (p) =>
    `Wie viele der ${p.of} Personen was gewählt haben. Nichts davon ist besser als das andere.`,
  between: (p) => `zwischen „${p.one}“ und „${p.other}“`,
  itemsSubtitleConsensus: 'Die Stufe, auf die sich die Sitzung geeinigt hat.',
  statement: 'Aussage',
  median: 'Median',
  agreedLevel: 'Vereinbarte Stufe',
  levelColumn: (p) => `Stufe ${p.level}`,
  dontKnow: 'Weiß nicht',
  notApplicable: 'Trifft nicht zu',
  preferNotToSay: 'Möchte ich nicht sagen',
  unanswered: 'Offen',
  minorityView: 'Jemand sah es anders',
  factN: (p) => `${p.n} von ${p.of} gaben eine Stufe an`,
  factChose: (p) => `${p.n} von ${p.of} haben gewählt`,
  factMedian: (p) => `Median ${p.median}`,
  factMean: (p) => `Mittelwert ${p.mean}`,
  factSpread: (p) => `${p.points} Punkte um den Median`,
  closeTogether: 'nah beieinander',
  spreadOut: 'gestreut',
  twoCamps: 'zwei Lager',
  levelOnly:
    'Nur die Stufe wird gezeigt: In einer kleinen Gruppe könnten die einzelnen Antworten verraten, was jemand gesagt hat.',
  nDontKnow: (p) => `${p.n} weiß nicht`,
  nNotApplicable: (p) => `${p.n} trifft nicht zu`,
  nPreferNotToSay: (p) => `${p.n} möchte ich nicht sagen`,
  nUnanswered: (p) => `${p.n} offen`,
  shareDontKnow: (p) => `${p.percent} der Antworten sind „weiß nicht“.`,
  reversed: 'Umgekehrt gefragt: Zustimmung zählt hier als unteres Ende.',
  columnsSentence: (p) => `${p.counts}; ohne Stufe: ${p.apart}`,
  columnSentence: (p) => `${p.level} ${p.name}: ${p.count}`,
  noLevel: 'keine Stufe angegeben',
  heldBackBy: (p) => `Was bis Stufe ${p.stage} noch fehlt:`,
  weightingMatters: (p) =>
    `Die Gewichtung der Organisationen macht hier einen Unterschied: Zählt jede Organisation gleich, ist die nächste Stufe ${p.organisations}; zählt jede Person, ${p.persons}; dazwischen ${p.squareRoot}.`,
  dimensionFacts: (p) => `Mittelwert ${p.mean}, ${p.n} von ${p.of} Antwortenden`,
  dimensionFactsConsensus: (p) => `Mittelwert ${p.mean}, ${p.n} von ${p.of} Aussagen vereinbart`,
};
export default messages;
