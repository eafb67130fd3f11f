import type en from '../en/context.ts';

const messages: typeof en = {
  title: 'Kontext',
  lead: 'Unter welchen Bedingungen arbeitet Ihr Netzwerk? Die Koordination schätzt das mit zwei oder drei anderen ein, die den Ort kennen, einmal für die ganze Stadt. Die Antworten helfen, Praktiken zu finden, die hier passen, und gehen mit, wenn Sie eine Zusammenfassung geben.',
  neither: 'Keine Position ist besser als eine andere: Jede ist ein anderer Kontext.',
  loading: 'Die Bedingungen werden gelesen',

  fromMeeting: (p: { day: string }) =>
    `Die Positionen unten stammen aus Ihrer Sitzung vom ${p.day}. Behalten wird nichts, bis Sie speichern. Nach Quellen wurde in der Sitzung nicht gefragt: Ergänzen Sie sie, wo Sie können.`,
  fromMeetingTitle: 'Aus einer Sitzung ausgefüllt',
  newerMeetingTitle: 'Eine Sitzung hat das seitdem eingeschätzt',
  newerMeeting: (p: { day: string; count: number; n: string }) =>
    `In Ihrer Sitzung vom ${p.day} haben Sie sich auf ${p.count === 1 ? '1 Antwort' : `${p.n} Antworten`} geeinigt. Sie können die Positionen übernehmen; die Quellen, die Sie geschrieben haben, bleiben.`,
  takeMeeting: 'Positionen übernehmen',
  meetingTaken: 'Die Positionen der Sitzung stehen im Formular. Speichern Sie, um sie zu behalten.',

  assessedOn: 'Eingeschätzt am',
  assessedHint: 'Der Tag, an dem Sie das eingeschätzt haben. Prüfen Sie es alle zwei Jahre.',
  assessedMissing: 'Geben Sie den Tag an, an dem Sie das eingeschätzt haben',
  assessedLater: 'Dieser Tag liegt in der Zukunft',

  notJudged: 'Noch nicht eingeschätzt',
  source: 'Woher das stammt',
  sourceHint: 'Zum Beispiel ein Gesetz, oder eine Umfrage und ihr Jahr. Keine Namen von Personen.',
  sourceTooLong: (p: { length: string }) =>
    `Das ist zu lang (${p.length} Zeichen): Verwenden Sie höchstens 500`,
  sourceAlone: 'Wählen Sie eine Position zu dieser Quelle, oder nehmen Sie die Quelle heraus',
  ourReading: 'Unsere Lesart der Quelle',

  trustTitle: 'Aus Ihrem Ergebnis zum Vertrauen',
  trustHint: (p: { round: string; mean: string; n: string; level: string }) =>
    `In ${p.round} steht Vertrauen bei ${p.mean} von 5 (${p.n} Personen). Nächste Position: ${p.level}.`,
  trustHintMeeting: (p: { round: string; mean: string; level: string }) =>
    `In ${p.round} steht Vertrauen bei ${p.mean} von 5, in einer Sitzung vereinbart. Nächste Position: ${p.level}.`,
  trustTake: 'Diese Position übernehmen',
  trustSource: (p: { day: string }) => `Eigenes Ergebnis zum Vertrauen vom ${p.day}`,

  judged: (p: { n: string; of: string }) => `${p.n} von ${p.of} eingeschätzt`,
  save: 'Kontext speichern',
  cancel: 'Abbrechen',
};
export default messages;
