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
};
export default messages;
