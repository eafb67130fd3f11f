import type en from '../en/storage.ts';

const messages: typeof en = {
  tryAgain: 'Noch einmal versuchen',
  saveFile: 'Als Datei speichern',
  bringBackFile: 'Eine Sicherungsdatei zurückholen',
  problems: {
    diskFull: {
      title: 'Es ist kein Platz mehr zum Speichern',
      text: 'Dieses Gerät oder dieser Browser hat keinen Platz mehr. Ihre letzte Änderung steht noch auf dieser Seite. Schaffen Sie Platz oder speichern Sie jetzt eine Sicherungsdatei, und versuchen Sie es dann noch einmal.',
    },
    blockedByOtherTab: {
      title: 'In einem anderen Tab ist eine ältere Version von Concord offen',
      text: 'Schließen Sie die anderen Tabs mit Concord und laden Sie diese Seite neu. Es ist nichts verloren gegangen.',
    },
    newerDatabase: {
      title: 'Hier wurde eine neuere Version von Concord benutzt',
      text: 'Zum Schutz Ihrer Daten schreibt diese ältere Seite nichts mehr. Laden Sie die Seite neu, um die neuere Version zu erhalten.',
    },
    unavailable: {
      title: 'Dieser Browser bewahrt zurzeit nichts auf',
      text: 'Vielleicht ist der private Modus an, oder das Speichern ist ausgeschaltet. Sie können sich umsehen, aber Antworten gehen verloren, sobald die Seite geschlossen wird. Nutzen Sie ein normales Fenster oder erlauben Sie das Speichern für diese Seite.',
    },
    notLoaded: {
      title: 'Ein Teil von Concord konnte nicht geladen werden',
      text: 'Ohne ihn kann nichts gespeichert werden. Prüfen Sie die Verbindung und laden Sie die Seite neu: Ihre Antworten bleiben inzwischen in diesem Browser.',
    },
    connectionClosed: {
      title: 'Der Browser hat den Speicher geschlossen',
      text: 'Concord hat es noch einmal versucht, ohne Erfolg. Ihre letzte Änderung steht noch auf dieser Seite. Versuchen Sie es noch einmal, oder speichern Sie zuerst eine Sicherungsdatei.',
    },
    staleRevision: {
      title: 'Dies wurde in einem anderen Tab geändert',
      text: 'Der andere Tab hat einen späteren Stand gespeichert. Laden Sie die Seite neu, um ihn zu sehen; dort wurde nichts überschrieben.',
    },
    removed: {
      title: 'Dies liegt unter Kürzlich gelöscht',
      text: 'Es wurde gelöscht, vielleicht in einem anderen Tab. Holen Sie es zuerst unter Einstellungen zurück und machen Sie dann hier weiter.',
    },
    unreadable: {
      title: 'Diese Version von Concord kann nicht lesen, was hier gespeichert ist',
      text: 'Zur Sicherheit wurde es nicht überschrieben. Laden Sie die Seite neu, um die neueste Version zu erhalten, oder speichern Sie unter Einstellungen eine Sicherungsdatei.',
    },
    invalid: {
      title: 'Dies konnte so nicht gespeichert werden',
      text: 'Etwas darin verletzt die Regeln. Was Sie sehen, steht noch auf dieser Seite. Speichern Sie unter Einstellungen eine Sicherungsdatei und melden Sie es denen, die Concord betreuen.',
    },
    wiped: {
      title: 'Alles auf diesem Gerät wurde gelöscht',
      text: 'Es wurde hier oder in einem anderen Tab gelöscht. Laden Sie die Seite neu, um neu zu beginnen.',
    },
    emptied: {
      title: 'Dieser Browser hat gelöscht, was Concord aufbewahrt hat',
      text: 'Hier war vorher etwas, und der Browser hat es entfernt. Wenn Sie eine Sicherungsdatei haben, spielen Sie sie unter Einstellungen wieder ein. Was Sie jetzt eingeben, wird aufbewahrt.',
    },
    unknown: {
      title: 'Dies konnte nicht gespeichert werden',
      text: 'Was Sie sehen, steht noch auf dieser Seite. Versuchen Sie es noch einmal; gelingt es wieder nicht, speichern Sie unter Einstellungen eine Sicherungsdatei.',
    },
  },
};
export default messages;
