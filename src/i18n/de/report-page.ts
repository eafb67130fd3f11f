import type en from '../en/report-page.ts';

const messages: typeof en = {
  title: 'Bericht',
  lead: 'Was diese Runde sagt, für alle, die nicht dabei waren. Unten sehen Sie den Bericht so, wie er gedruckt wird.',
  missingTitle: 'Diese Runde ist nicht auf diesem Gerät',
  missingText:
    'Sie wurde vielleicht gelöscht oder auf einem anderen Gerät angelegt. Ihre Netzwerke zeigen, was hier ist.',
  toNetworks: 'Zu meinen Netzwerken',
  openTitle: 'Einen Bericht gibt es, wenn die Runde geschlossen ist',
  openText: 'Solange die Runde offen ist, sieht niemand Antworten oder Zahlen.',
  toRound: 'Zur Runde',
  emptyTitle: 'Es gibt keine Zahlen zu berichten',
  emptyText:
    'Es kamen zu wenige Antworten, oder diese Version von Concord kann sie nicht lesen. Die Seite mit den Ergebnissen sagt, warum und was Sie tun können.',
  toResults: 'Zu den Ergebnissen',

  language: 'Sprache des Berichts',
  questionnaires: 'Fragebögen',
  sections: 'Abschnitte',
  sectionsHint: 'Die zwei Seiten Zusammenfassung und die Seite zur Entstehung bleiben immer.',
  names: {
    profiles: 'Jeder Fragebogen für sich',
    agreement: 'Stufe und Einigkeit',
    notKnown: 'Was nicht bekannt ist',
    perspectives: 'Die Sicherheitsseite und die soziale Seite',
    change: 'Seit der letzten Runde',
    signs: 'Zu viel oder zu wenig schriftlich',
    actions: 'Maßnahmen',
    documents: 'Dokumente',
    roles: 'Rollen und Aufgaben der Sitze',
    appendix: 'Anhang: jede Aussage (lang)',
  },

  dataSet: 'Für die Statistik: Datensatz',
  dataSetText:
    'Eine ZIP-Datei mit den Zahlen dieser Runde als Tabellen, einem Codebuch, Bezeichnungen in vier Sprachen und Skripten für SPSS, PSPP und R. Was in den Ergebnissen zurückgehalten ist, fehlt auch dort.',
  withAnswers: 'Alle, die geantwortet haben, sind einverstanden: einzelne Antworten mit aufnehmen',
  withAnswersHint:
    'Den Mitgliedern wurde gesagt, dass niemand einzelne Antworten zu sehen bekommt. Fragen Sie zuerst alle. Namen, Organisationen, Tage und was jemand geschrieben hat, stehen nie darin.',
  agreedAnswers:
    'Die Antworten, auf die Sie sich in der Sitzung geeinigt haben, gehen mit. Sie gehören niemandem allein.',
  ownEyesTitle: 'Nur für die Koordination',
  ownEyesText:
    'Jede Zeile ist eine Person. In einem kleinen Netzwerk kann jemand eine Zeile wiedererkennen. Bewahren Sie die Datei so auf, dass niemand sonst sie lesen kann, geben Sie sie nicht weiter und löschen Sie sie, wenn sie nicht mehr gebraucht wird.',
  saveDataSet: 'Datensatz speichern (ZIP)',
  saveAnswers: 'Datensatz mit einzelnen Antworten speichern (ZIP)',
};
export default messages;
