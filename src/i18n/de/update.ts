import type en from '../en/update.ts';

const messages: typeof en = {
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
  loadAgain: 'Neu laden',
  later: 'Später',
  close: 'Schließen',
};

export default messages;
