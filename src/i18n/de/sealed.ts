import type en from '../en/sealed.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  sealedPage: {
    sealed: {
      title: 'Ihre Antworten sind versiegelt. Senden Sie sie jetzt',
      lead: 'Concord sendet von selbst nichts. Senden Sie diese Datei an die Person, die Sie eingeladen hat, zum Beispiel als Antwort auf die Nachricht mit der Einladung.',
    },
    handedOver: {
      title: 'Ihre Antworten sind unterwegs',
      lead: 'Sie haben gesagt, dass Sie die Datei gesendet haben. Es ist nichts mehr zu tun.',
    },
    received: {
      title: 'Ihre Antworten sind angekommen',
      lead: 'Die Koordination hat bestätigt, dass diese Datei angekommen ist. Vielen Dank.',
    },
  },
  sendAgain: 'Dieselbe Datei noch einmal senden: Sie zählt einmal',
  fileName: 'Datei',
  newRevision:
    'Sie haben Ihre Antworten nach dem Abgeben geändert. Senden Sie auch diese Datei: Die neueste zählt, die früheren zählen nicht mehr.',
  save: 'Datei speichern',
  saved:
    'Im Ordner für Downloads gespeichert. Hängen Sie sie jetzt an eine E-Mail, oder bringen Sie sie auf einem Stick vorbei.',
  share: 'Datei teilen',
  notShared:
    'Das Teilen-Menü hat die Datei nicht angenommen. Speichern Sie sie stattdessen, oder kopieren Sie den Text.',
  copyTitle: 'Als Text senden',
  copyLabel: 'Ihre versiegelten Antworten als Text',
  copyHint: 'Kopieren Sie alles in eine Nachricht. Es ist dieselbe Datei, in Buchstaben.',
  copy: 'Text kopieren',
  copied: 'Kopiert. Fügen Sie den Text in eine Nachricht an die Koordination ein.',
  notCopied:
    'Der Text ließ sich nicht von selbst kopieren. Er ist markiert: Kopieren Sie ihn mit der Tastatur.',
  sentQuestion: 'Haben Sie sie gesendet?',
  sent: 'Ich habe sie gesendet',
  sentHint: 'Nur Sie können das wissen. Concord merkt es sich und erinnert Sie dann nicht mehr.',
  changeTitle: 'Ihre Antworten ändern',
  changeText:
    'Solange die Runde offen ist, können Sie Ihre Antworten zurücknehmen, ändern und noch einmal abgeben. Daraus wird eine neue Datei, die Sie noch einmal senden müssen.',
  takeBack: 'Zurücknehmen und ändern',
  answersGone:
    'Die Antworten selbst lassen sich hier nicht mehr öffnen oder ändern; nur die versiegelte Datei ist hier.',
  receiptTitle: 'Ist sie angekommen?',
  receiptText:
    'Die Koordination kann eine Eingangsliste senden; darauf steht, was angekommen ist. Öffnen Sie sie hier: Concord prüft, ob sie echt ist.',
  receiptFile: 'Eingangsliste',
  receiptPaste: 'Oder die Liste einfügen',
  receiptCheck: 'Prüfen',
  receiptNotYet:
    'Die Liste ist echt, aber diese Datei steht nicht darauf. Vielleicht wurde sie erstellt, bevor Ihre Datei ankam. Senden Sie die Datei noch einmal, oder fragen Sie die Koordination.',
  receiptOther: 'Die Liste ist echt, betrifft aber eine andere Runde.',
  receiptProblems: {
    empty: 'Es steht nichts darin. Wählen Sie die Datei, oder kopieren Sie die ganze Liste.',
    tooLarge: 'Das ist viel zu groß für eine Eingangsliste.',
    notReceipts: 'Das ist keine Eingangsliste. Bitten Sie die Koordination darum.',
    otherFormat: 'Das ist eine Datei von Concord, aber keine Eingangsliste.',
    newer:
      'Sie wurde mit einer neueren Version von Concord erstellt. Laden Sie diese Seite neu, wenn Sie online sind.',
    damaged:
      'Sie ist abgeschnitten oder wurde unterwegs verändert. Bitten Sie die Koordination, sie erneut zu senden.',
    unknownRound: 'Sie betrifft eine Runde, zu der es auf diesem Gerät keine Einladung gibt.',
    forged: 'Sie stammt nicht von der Koordination dieser Runde und beweist darum nichts.',
  },

  sharedTitle: 'Ist das ein gemeinsam genutzter Computer?',
  nextPerson: 'Nächste Person an diesem Gerät',
  nextPersonText:
    'Entfernt Ihre Antworten von diesem Gerät und behält nur die versiegelte Datei, die hier niemand öffnen kann. Die nächste Person beginnt mit einem leeren Blatt.',
  nextNotSent:
    'Die versiegelte Datei bleibt auf der Startseite stehen, bis sie gesendet ist: Sagen Sie es der Person, die die Dateien einsammelt.',
  finish: 'Abschließen und dieses Gerät leeren',
  finishText:
    'Löscht alles von Concord in diesem Browser: Ihre Antworten, die versiegelte Datei, die Einladung und die Kopie der App.',
  finishTitle: 'Abschließen und dieses Gerät leeren?',
  finishSent:
    'Sie haben gesagt, dass Sie die Datei gesendet haben. Danach ist in diesem Browser nichts mehr davon.',
  finishNotSent:
    'Sie haben nicht gesagt, dass Sie die Datei gesendet haben. Hat sie dieses Gerät nicht verlassen, sind Ihre Antworten verloren.',
  finishSure: 'Die Datei hat dieses Gerät verlassen, oder ich verzichte auf meine Antworten',
  finishSureMissing: 'Setzen Sie zuerst das Häkchen, oder brechen Sie ab und senden Sie die Datei',
  finishOthers: (p) =>
    `In diesem Browser ist noch mehr, vielleicht von anderen: ${plural(p.count, '1 weiterer Eintrag', `${p.count} weitere Einträge`)}. Auch das alles wird gelöscht.`,
  finishYes: 'Dieses Gerät leeren',
  finishing: 'Wird geleert…',
  cancel: 'Abbrechen',
  finishedTitle: 'In diesem Browser ist nichts mehr übrig',
  finishedText:
    'Ihre Antworten, die versiegelte Datei, die Einladung und die Kopie der App sind gelöscht. Sie können dieses Fenster schließen.',
  finishedFiles:
    'Eine Datei, die Sie gespeichert haben, liegt noch im Ordner für Downloads: Sie ist versiegelt, und Sie können sie löschen, sobald sie gesendet ist. Der Verlauf des Browsers zeigt vielleicht noch den Link, und wer besondere Werkzeuge hat, kann eine Zeit lang Spuren gelöschter Daten auf der Festplatte finden. An einem Computer, dem Sie nicht trauen, benutzen Sie ein privates Fenster.',
  leftTitle: 'In diesem Browser ist noch etwas übrig',
  leftText:
    'Schließen Sie andere Fenster von Concord und versuchen Sie es noch einmal. Bleibt es, löschen Sie die Daten dieser Seite in den Einstellungen des Browsers.',
  tryAgain: 'Noch einmal versuchen',
};

export default messages;
