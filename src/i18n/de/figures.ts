import type en from '../en/figures.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  standing: 'Stand',

  planeTitle: 'Formalisierung und Vertrauen',
  planeHeading: (p) =>
    ({
      both: 'Vieles ist geregelt, und die Mitglieder vertrauen einander',
      writtenOnly: 'Es ist mehr geregelt, als Vertrauen da ist',
      trustOnly: 'Die Mitglieder vertrauen einander mehr, als geregelt ist',
      neither: 'Regelungen und Vertrauen können beide noch wachsen',
    })[p.field],
  planeFields: {
    both: 'Geregelt und vertraut',
    writtenOnly: 'Geregelt, weniger vertraut',
    trustOnly: 'Vertraut, weniger geregelt',
    neither: 'Beides kann wachsen',
  },
  planeSubtitle: (p) =>
    `Jede Achse ist der Mittelwert der Dimensionen eines Fragebogens auf der Skala von 1 bis 5. Gestrichelt: Stufe ${p.level}, das Ziel. ${p.n} von ${p.of} Personen.`,
  planeSubtitleConsensus: (p) =>
    `Jede Achse ist der Mittelwert der Dimensionen eines Fragebogens auf der Skala von 1 bis 5. Gestrichelt: Stufe ${p.level}, das Ziel. In einer Sitzung vereinbart.`,
  planePoint: (p) => `${p.round}: ${p.across} ${p.x}, ${p.up} ${p.y}`,
  planeLast: 'Gefüllt: diese Runde. Hohl: frühere Runden.',
  planeMissing: (p) =>
    `${p.titles} lassen sich nicht gegeneinander auftragen: ${plural(p.count, 'einer der beiden hat', 'beide haben')} nicht in jeder Dimension einen Mittelwert, der gezeigt werden darf.`,
  planeAlso: (p) => `Aufgetragen gegen den Fragebogen „${p.title}“ ${p.version}.`,
  planeApart: 'Die beiden werden nie zu einer Zahl addiert.',
  round: 'Runde',
  planeMeans: 'Mittelwerte beider Fragebögen',
  planeMade: (p) => `${p.title}: Mittelwert von ${p.dimensions} Dimensionen → ${p.mean}`,
  planeMadeWords:
    'Der Mittelwert der gezeigten Mittelwerte der Dimensionen; jede Dimension zählt gleich. Er dient nur diesem einen Bild.',

  fieldsTitle: 'Einigkeit neben der Stufe',
  fieldsSaid: {
    act: (p) => `handeln Sie bei ${p.names}`,
    talk: (p) => `sprechen Sie zuerst über ${p.names}`,
    keep: (p) => `halten Sie ${p.names}`,
    findWhoIsLeftOut: (p) => `finden Sie heraus, wer bei ${p.names} außen vor bleibt`,
    makeKnown: (p) => `machen Sie ${p.names} bekannt`,
  },
  fieldsNone: 'Keine Dimension lässt sich einem Feld zuordnen',
  fieldsSubtitle: (p) =>
    `Stufe: unter ${p.level}, oder dort und höher. Einigkeit: Antworten höchstens ${p.limit} Punkte um den Median, oder weiter auseinander. ${p.n} von ${p.of} Personen.`,
  fieldsSubtitleConsensus: (p) =>
    `Stufe: gemeinsam unter ${p.level} gesehen, oder dort und höher. Einigkeit: ohne oder mit abweichender Sicht.`,
  fieldReading: (p) => `Mittelwert ${p.mean}, ${p.spread} Punkte um den Median`,
  fieldMean: (p) => `Mittelwert ${p.mean}`,
  fieldStatements: (p) => `${p.n} ${plural(p.count, 'Aussage', 'Aussagen')}`,
  fieldEmpty: 'nichts',
  field: 'Feld',
  centre: 'Mittelwert oder Median',
  kind: 'Art',

  agendaHeading: (p) =>
    plural(
      p.count,
      'Eine Aussage für das Gespräch in der nächsten Sitzung',
      `${p.n} Aussagen für das Gespräch in der nächsten Sitzung`,
    ),
  agendaSubtitle: (p) =>
    `Die Aussagen, bei denen die Antworten am weitesten auseinanderliegen, mehr als ${p.limit} Punkte um den Median. ${p.n} von ${p.of} Personen.`,
  agendaSubtitleConsensus: 'Die Aussagen, die jemand anders sah.',
  agendaNone: 'Bei jeder gezeigten Aussage liegen die Antworten nah beieinander.',
  agendaNoneConsensus: 'Niemand sah eine Aussage anders.',
  agendaWhy: {
    twoCamps: 'zwei Lager',
    apart: 'Antworten liegen auseinander',
    minorityView: 'eine abweichende Sicht',
  },
  agendaQuestion: {
    twoCamps: [
      'Was sehen die am unteren Ende in ihrer täglichen Arbeit, das die anderen nicht sehen, und umgekehrt?',
      'Wer kann einen neueren Fall schildern, in dem das gelang, und wer einen, in dem es nicht gelang?',
      'Was müssten beide Seiten voneinander wissen, um gleich zu antworten?',
    ],
    apart: [
      'An welchen Fall oder welche Absprache haben Sie bei Ihrer Antwort gedacht?',
      'Für wen stimmt das, und für wen nicht?',
      'Was wäre das erste Zeichen, dass es für alle besser ist?',
    ],
    minorityView: [
      'Was müsste anders sein für die, die es anders sahen?',
      'In welcher Lage trifft die andere Sicht zu?',
      'Was sollte die Gruppe davon im Blick behalten?',
    ],
  },
  openWith: 'Zum Einstieg in das Gespräch',
  noSpread: 'Nur die Stufe wird gezeigt, zum Schutz der Menschen, die geantwortet haben.',
  answeredBy: (p) => `Personen, ${p.side}`,
};

export default messages;
