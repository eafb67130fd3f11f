import type en from '../en/keys.ts';

const messages: typeof en = {
  makeLead:
    'Die Antworten der Mitglieder werden auf ihren eigenen Geräten versiegelt. Nur der Schlüssel, den Sie jetzt erstellen, und ein zweiter können sie öffnen.',
  know: (p) => [
    'Der Schlüssel ist eine Datei, geschützt durch eine Passphrase, die nur Sie kennen. Concord hat keinen Server, und niemand kann Ihnen eine neue Passphrase schicken.',
    'Verlieren Sie die Datei oder die Passphrase, öffnet der zweite Schlüssel die Antworten noch. Sind beide verloren, kann sie niemand öffnen: Alle müssten noch einmal antworten.',
    `Sie sehen, wer eingeladen ist und wie viele abgegeben haben. Solange die Runde offen ist, zeigt Concord Ihnen keine Antworten, danach nur Zahlen über ${p.k} oder mehr Personen.`,
    'Wer einen Schlüssel hat, könnte die versiegelten Dateien auch ohne Concord öffnen. Die Mitglieder verlassen sich darauf, dass Sie das nicht tun.',
  ],
  passphrase: 'Passphrase',
  passphraseHint: (p) =>
    `Mindestens ${p.least} Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.`,
  passphraseAgain: 'Dieselbe Passphrase noch einmal',
  showTyped: 'Eingabe anzeigen',
  tooShort: (p) => `Die Passphrase ist zu kurz: Nehmen Sie mindestens ${p.least} Zeichen`,
  notSame: 'Die beiden Passphrasen sind nicht gleich: Geben Sie sie noch einmal ein',
  passphraseMissing: 'Geben Sie die Passphrase ein',
  secondLegend: 'Was öffnet die Antworten, falls Ihr Schlüssel verloren geht?',
  sheet: 'Ein Notfallblatt auf Papier',
  sheetHint:
    'Sie drucken jetzt einen zweiten Schlüssel und bewahren das Blatt sicher auf. Gut, wenn Sie allein arbeiten.',
  deputy: 'Der Schlüssel einer Vertretung',
  deputyHint:
    'Eine Person, der Sie vertrauen, erstellt einen eigenen Schlüssel. Gut, wenn jemand für Sie einspringt.',
  secondMissing: 'Wählen Sie einen zweiten Schlüssel',
  deputyKey: 'Öffentlicher Schlüssel der Vertretung',
  deputyKeyHint:
    'Er beginnt mit age1. Ihre Vertretung erstellt ihn und schickt ihn Ihnen; er ist nicht geheim.',
  deputyHow: 'Wie erstellt eine Vertretung einen Schlüssel?',
  deputyHowText:
    'Schicken Sie Ihrer Vertretung die Adresse dieser Seite. Dort entsteht der Schlüssel, und es steht da, was an Sie zurückgeht.',
  deputyAddress: 'Adresse für die Vertretung kopieren',
  keyTextProblems: {
    noKey: 'In diesem Text ist kein Schlüssel. Ein öffentlicher Schlüssel beginnt mit age1',
    mistyped:
      'In diesem Schlüssel ist ein Zeichen falsch oder fehlt. Lassen Sie ihn sich noch einmal schicken und fügen Sie ihn ganz ein',
    secretKey:
      'Das ist ein geheimer Schlüssel; er war für niemanden sonst bestimmt. Bitten Sie die Vertretung, einen neuen zu erstellen und den öffentlichen zu schicken, der mit age1 beginnt',
  },
  make: 'Den Schlüssel erstellen',
  making: 'Der Schlüssel wird erstellt. Das dauert ein paar Sekunden.',
  sheetTitle: 'Drucken Sie jetzt das Notfallblatt',
  sheetText:
    'Concord zeigt es nur dieses eine Mal. Drucken Sie es oder schreiben Sie es ab, und bewahren Sie es getrennt von diesem Gerät auf, etwa in einem abgeschlossenen Schrank.',
  printSheet: 'Das Blatt drucken',
  sheetHeading: (p) => `Notfallblatt: ${p.round}`,
  sheetWhat: (p) =>
    `Dieser Schlüssel öffnet jede Antwort, die in dieser Runde von ${p.network} versiegelt wurde. Halten Sie das Blatt unter Verschluss. Vernichten Sie es, wenn die Antworten gelöscht sind.`,
  sheetKey: 'Geheimer Schlüssel',
  sheetUse:
    'So wird er benutzt: Öffnen Sie die Runde in Concord, wählen Sie „Antworten einlesen“ und „Mit dem Notfallblatt öffnen“, dann geben Sie den Schlüssel ein oder scannen den Code.',
  sheetCode: 'Der geheime Schlüssel als Code',
  sheetCodeFailed: 'Der Code ließ sich nicht zeichnen. Der Schlüssel darüber genügt.',
  lastGroup: 'Die letzten vier Zeichen auf dem Blatt',
  lastGroupHint: 'Damit sicher ist, dass das Blatt lesbar ist.',
  lastGroupWrong: 'Das sind nicht die letzten vier Zeichen. Schauen Sie noch einmal auf das Blatt',
  sheetIsSafe: 'Das Blatt ist sicher',
  againFromStart: 'Mit einem anderen Schlüssel neu beginnen',
  keepKey: 'Den bisherigen Schlüssel behalten',
  otherSecond: 'Einen anderen zweiten Schlüssel wählen',

  proveText:
    'Speichern Sie die Schlüsseldatei dort, wo Sie Wichtiges aufbewahren, nicht nur auf diesem Gerät. Öffnen Sie sie dann hier einmal, wie Sie es auf einem neuen Computer täten. Erst wenn das gelingt, können Sie einladen.',
  saveKeyFile: 'Die Schlüsseldatei speichern',
  savedAs: (p) => `Gespeichert als ${p.name}`,
  keyFile: 'Die Schlüsseldatei, die Sie gespeichert haben',
  keyFileMissing: 'Wählen Sie die Schlüsseldatei',
  prove: 'Die Schlüsseldatei öffnen',
  opening: 'Wird geöffnet. Das dauert ein paar Sekunden.',
  problems: {
    empty: 'Diese Datei ist leer. Wählen Sie die Schlüsseldatei; ihr Name endet auf .key.age',
    notAKeyFile: 'Das ist keine Schlüsseldatei. Wählen Sie die, deren Name auf .key.age endet',
    damaged:
      'Diese Schlüsseldatei ist beschädigt: Ein Teil fehlt oder wurde verändert. Nehmen Sie eine andere Kopie',
    wrongPassphrase:
      'Die Passphrase passt nicht. Achten Sie auf Großbuchstaben, die Sprache der Tastatur und Leerzeichen zwischen den Wörtern, und versuchen Sie es noch einmal',
    tooCostly:
      'Diese Datei stammt nicht von Concord; sie zu öffnen würde zu viel Speicher brauchen',
    otherKey:
      'Das ist der Schlüssel einer anderen Runde oder eines früheren Versuchs. Wählen Sie den, den Sie zuletzt für diese Runde gespeichert haben',
    noKey: 'In diesem Text ist kein geheimer Schlüssel. Er beginnt mit AGE-SECRET-KEY-1',
    mistyped: 'Ein Zeichen ist falsch oder fehlt. Vergleichen Sie jede Gruppe mit dem Blatt',
    secretKey: 'Das ist nicht der Schlüssel, der hier gebraucht wird',
    locked: 'Der Schlüssel wurde inzwischen gesperrt. Öffnen Sie ihn wieder.',
    workerFailed:
      'Der Teil von Concord, der Schlüssel öffnet, ließ sich nicht laden. Laden Sie die Seite neu und versuchen Sie es noch einmal',
  },

  unlockTitle: 'Den Schlüssel der Runde öffnen',
  unlockText:
    'Nur mit ihm lassen sich versiegelte Antworten lesen. Er bleibt allein in diesem Tab offen, bis Sie ihn sperren oder den Tab schließen.',
  unlock: 'Öffnen',
  isOpen: 'Der Schlüssel der Runde ist in diesem Tab offen.',
  isOpenSecond: 'Die Runde ist in diesem Tab mit ihrem zweiten Schlüssel offen.',
  lock: 'Wieder sperren',
  otherWays: 'Die Passphrase ist verloren, oder jemand springt ein',
  withSheet: 'Mit dem Notfallblatt öffnen',
  sheetTyped: 'Geheimer Schlüssel auf dem Blatt',
  sheetTypedHint: 'Leerzeichen, Zeilen und Kleinbuchstaben spielen keine Rolle.',
  withFile: 'Mit der Schlüsseldatei der Vertretung öffnen',
  deputyFile: 'Schlüsseldatei der Vertretung',
  deputyPassphrase: 'Passphrase der Vertretung',
  allLost:
    'Sind Passphrase und zweiter Schlüssel beide verloren, kann niemand die abgegebenen Antworten öffnen, auch wir nicht. Öffnen Sie eine neue Runde und bitten Sie die Mitglieder, noch einmal zu antworten; ihre Antworten sind meist noch auf ihren Geräten.',

  keyTitle: 'Der Schlüssel dieser Runde',
  keyLead: 'Passphrase, zweiter Schlüssel, und was zu tun ist, wenn etwas verloren geht.',
  noKeyTitle: 'Diese Runde hat noch keinen Schlüssel',
  noKeyText: 'Sie erstellen ihn im ersten Schritt des Einladens.',
  toInvite: 'Zum Einladen',
  changeTitle: 'Die Passphrase ändern',
  changeText:
    'Der Schlüssel bleibt derselbe; alle Einladungen und Antworten bleiben gültig. Früher gespeicherte Kopien der Schlüsseldatei öffnen sich weiter mit der alten Passphrase: Löschen Sie sie.',
  passphraseNow: 'Bisherige Passphrase',
  passphraseNext: 'Neue Passphrase',
  change: 'Die Passphrase ändern',
  changed:
    'Die Passphrase ist geändert. Speichern Sie jetzt die neue Schlüsseldatei und löschen Sie die alten Kopien.',
  copyTitle: 'Noch eine Kopie der Schlüsseldatei',
  copyText:
    'Ohne die Passphrase nützt die Datei nichts. Am besten bewahren Sie zwei Kopien an zwei Orten auf.',
  secondTitle: 'Der zweite Schlüssel',
  secondIsSheet: 'Auch ein Notfallblatt auf Papier öffnet diese Runde.',
  secondIsDeputy:
    'Auch der Schlüssel einer Vertretung öffnet diese Runde. Deren öffentlicher Schlüssel:',
  secondStays: 'Er ist Teil jeder Einladung und lässt sich nicht mehr ändern.',
  ageTitle: 'Wie man eine Antwort ohne Concord öffnet',
  ageText:
    'Versiegelte Antworten sind Dateien des offenen Formats „age“. Sollte es Concord einmal nicht mehr geben, öffnet sie das freie Programm age (age-encryption.org):',
  ageSteps: [
    'Den Schlüssel aus der Schlüsseldatei nehmen; age fragt nach der Passphrase:',
    'Eine Antwort damit öffnen:',
    'Danach die Datei key.txt löschen. Mit einem Notfallblatt schreiben Sie dessen geheimen Schlüssel als eine Zeile in key.txt und beginnen mit dem zweiten Schritt.',
  ],
  ageResult: 'Das Ergebnis ist eine Textdatei (JSON), am Ende mit Leerzeichen aufgefüllt.',

  deputyTitle: 'Ihr Schlüssel als Vertretung',
  deputyLead:
    'Eine Koordination hat Sie gebeten einzuspringen. Mit Ihrem Schlüssel könnten Sie die Antworten einer Runde öffnen, wenn der Schlüssel der Koordination verloren ist.',
  deputyKnow: [
    'Ihr Schlüssel entsteht auf diesem Gerät und wird als Datei unter Ihrer Passphrase gespeichert. Concord behält von beidem keine Kopie.',
    'Der Koordination schicken Sie nur den öffentlichen Schlüssel. Damit lassen sich Antworten für Sie versiegeln, aber nicht öffnen.',
    'Werden Sie einmal gebraucht, schickt Ihnen die Koordination die versiegelten Dateien, oder Sie bringen Ihre Schlüsseldatei mit.',
  ],
  deputyMade: 'Ihr Schlüssel ist erstellt',
  deputyMadeText:
    'Speichern Sie zuerst die Schlüsseldatei. Schicken Sie dann den öffentlichen Schlüssel an die Koordination.',
  publicKey: 'Ihr öffentlicher Schlüssel',
  copyPublicKey: 'Den öffentlichen Schlüssel kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Dieser Browser ließ Concord nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.',
};
export default messages;
