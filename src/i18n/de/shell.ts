import type en from '../en/shell.ts';

const messages: typeof en = {
  start: 'Start',
  myNetwork: 'Mein Netzwerk',
  compare: 'Vergleichen',
  library: 'Bibliothek',
  settings: 'Einstellungen',
  rooms: 'Bereiche',
  language: 'Sprache',
  skipToContent: 'Zum Inhalt',
  promise:
    'Alles bleibt auf diesem Gerät. Nichts wird gesendet, außer Sie senden selbst eine Datei.',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundText:
    'Vielleicht ist die Adresse unvollständig, oder das, wohin sie führte, ist nicht mehr auf diesem Gerät.',
  toStart: 'Zur Startseite',
  failedTitle: 'Diese Seite konnte nicht angezeigt werden',
  failedText:
    'Hier ist in Concord etwas schiefgegangen. Was Sie gespeichert haben, ist noch auf diesem Gerät. Laden Sie die Seite neu; geschieht es wieder, speichern Sie unter Einstellungen eine Sicherung.',
  failedDetails: 'Für alle, die Concord betreuen',
  reload: 'Neu laden',
  readyOffline: 'Concord ist jetzt auf diesem Gerät und läuft ohne Verbindung.',
  newVersion:
    'Eine neue Version von Concord liegt bereit. Was Sie gespeichert haben, bleibt, wie es ist.',
  unsavedHere:
    'Auf dieser Seite ist etwas noch nicht gespeichert. Speichern Sie es zuerst oder brechen Sie ab; die neue Version wartet.',
  unsavedElsewhere:
    'Concord ist in einem anderen Tab offen, und dort ist etwas noch nicht gespeichert. Schließen Sie das zuerst ab; die neue Version wartet.',
  partMissing:
    'Ein Teil von Concord konnte nicht geladen werden: Vielleicht gibt es eine neuere Version, oder die Verbindung fehlt. Was Sie gespeichert haben, liegt auf diesem Gerät.',
  updateNow: 'Jetzt aktualisieren',
  later: 'Später',
  close: 'Schließen',
  errorSummaryTitle: 'Bitte prüfen Sie Folgendes',
  cancel: 'Abbrechen',
};
export default messages;
