import type en from '../en/invited.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 Minute', `${count} Minuten`);

const messages: typeof en = {
  openTitle: 'Ihre Einladung öffnen',
  openLead:
    'Sie haben von der Koordination Ihres Netzwerks einen Link, eine Datei oder einen Text bekommen. Wenn Sie die Einladung hier öffnen, wird nichts gesendet.',
  file: 'Einladungsdatei',
  fileHint: 'Ihr Name endet auf .invitation.json.',
  text: 'Oder Link oder Text einfügen',
  textHint: 'Auch die ganze Nachricht ist recht: Concord findet die Einladung darin.',
  open: 'Öffnen',
  reading: 'Die Einladung wird gelesen…',
  nothingGiven: 'Wählen Sie zuerst eine Datei, oder fügen Sie den Link ein',
  notOpened: 'Diese Einladung ließ sich nicht öffnen',
  problems: {
    empty:
      'Es steht nichts darin. Wählen Sie eine andere Datei, oder kopieren Sie den ganzen Link noch einmal.',
    tooLarge:
      'Das ist viel größer, als eine Einladung sein kann. Wählen Sie die Datei, die die Koordination geschickt hat.',
    notAnInvitation:
      'Das ist keine Einladung zu einer Runde. Suchen Sie die Nachricht der Koordination, und kopieren Sie den Link darin von Anfang bis Ende.',
    otherFormat:
      'Das ist eine Datei von Concord, aber keine Einladung. Bitten Sie die Koordination um die Einladung.',
    newer:
      'Sie wurde mit einem neueren Concord gemacht. Laden Sie diese Seite neu, wenn Sie online sind, damit die neuere Version kommt; öffnen Sie dann die Einladung noch einmal.',
    cut: 'Das Ende fehlt. Mailprogramme brechen lange Links manchmal ab: Kopieren Sie den ganzen Link über alle seine Zeilen und fügen Sie ihn ein, oder bitten Sie die Koordination um die Datei.',
    damaged:
      'Sie wurde unterwegs verändert, darum ist nichts darin verlässlich. Kopieren Sie den Link noch einmal, oder bitten Sie die Koordination, sie erneut zu schicken.',
    invalid:
      'Sie ist lesbar, aber etwas darin passt nicht zusammen. Bitten Sie die Koordination um eine neue.',
    notReadable:
      'Das ließ sich hier nicht lesen. Wählen Sie die Datei noch einmal; sind Sie offline, versuchen Sie es erneut, wenn Sie online sind.',
    missingQuestionnaire:
      'Sie fragt nach einem Fragebogen, den dieses Concord nicht in dieser Version hat. Laden Sie diese Seite neu, wenn Sie online sind, damit eine neuere Version kommt; hilft das nicht, bitten Sie die Koordination um die Einladung als Datei.',
    otherKeys:
      'Auf diesem Gerät ist schon eine Einladung zu derselben Runde, und diese hier würde Ihre Antworten für jemand anderen versiegeln. Antworten Sie nicht darauf. Fragen Sie die Koordination telefonisch oder persönlich, welche die richtige ist.',
  },
  tryAnother: 'Auf andere Weise öffnen',

  hereTitle: 'Auf diesem Gerät',
  states: {
    draft: 'Begonnen, nicht abgegeben',
    sealed: 'Versiegelt, noch nicht gesendet',
    handedOver: 'Gesendet, wie Sie gesagt haben',
    received: 'Angekommen, wie die Koordination bestätigt hat',
  },

  welcomeTitle: 'Sie sind eingeladen zu antworten',
  welcomeLead: (p) =>
    `${p.network} schaut auf die eigene Zusammenarbeit, um herauszufinden, was als Nächstes zu tun ist. Das dauert etwa ${minutes(p.minutes)}. Sie können jederzeit aufhören und später an diesem Gerät weitermachen.`,
  purposeTitle: 'Wozu es dient',
  theirWords: 'Die Koordination schreibt:',
  asked: (p) =>
    `Sie werden gefragt zu: ${p.asked}, ${plural(p.count, 'eine Aussage', `${p.count} Aussagen`)}. Es gibt keine richtigen oder falschen Antworten, und Sie dürfen jede Aussage offen lassen.`,
  otherVersion:
    'Dieses Concord hat eine etwas andere Version des Fragebogens als die Koordination. Ihre Antworten zählen bei allen Aussagen, die beide Versionen haben.',
  readersTitle: 'Wer Ihre Antworten lesen kann',
  readers: {
    kept: 'Solange Sie antworten, bleibt alles auf diesem Gerät, nicht verschlüsselt. Concord sendet von selbst nichts.',
    sealed:
      'Wenn Sie abgeben, werden Ihre Antworten versiegelt. Öffnen kann die Datei nur die Koordination und wer den zweiten Schlüssel hat: eine Stellvertretung oder ein gedrucktes Blatt für Notfälle.',
    seat: 'Ihre Organisation geht mit Ihren Antworten mit, Ihr Name nicht. Antwortet nur eine Person für eine Organisation, ist damit klar, wer es ist.',
    sector:
      'Mit Ihren Antworten geht nur die Seite mit, auf der Ihre Organisation arbeitet: weder Ihr Name noch Ihre Organisation.',
    together:
      'Sie antworten gemeinsam, für das Netzwerk: Namen und einzelne Meinungen werden nicht festgehalten.',
    anonymous:
      'Alle haben dieselbe Einladung bekommen, darum sagt die Datei nicht, von wem sie ist. Der Weg, auf dem Sie sie senden, kann es verraten: Eine E-Mail zeigt den Absender.',
    pseudonymous:
      'Diese Einladung wurde für eine einzelne Person gemacht, und ihr Kennzeichen geht mit Ihren Antworten mit. So sieht die Koordination, wer noch fehlt, und könnte erkennen, dass diese Antworten von Ihnen sind.',
    results: (p) =>
      `Concord zeigt niemandem einzelne Antworten. Zahlen erscheinen, wenn die Runde geschlossen ist, jede ab ${p.k} Personen. Wer einen Schlüssel und technisches Wissen hat, könnte einzelne Antworten trotzdem lesen: Sie verlassen sich darauf, dass das nicht geschieht.`,
    resultsTogether: 'Die Ergebnisse erscheinen, wenn die Runde geschlossen ist.',
  },
  storageTitle: 'Was damit geschieht',
  storageNone:
    'Die Koordination hat nicht geschrieben, wie lange Antworten aufbewahrt werden. Sie dürfen danach fragen.',
  forPlace: (p) => `Sie antworten für: ${p.place}`,
  forPlaceHint:
    'Ist das nicht Ihre Organisation, antworten Sie bitte nicht: Fragen Sie die Koordination.',
  seatLegend: 'Für welche Organisation antworten Sie?',
  seatMissing: 'Wählen Sie die Organisation, für die Sie antworten',
  notListed: 'Meine Organisation steht nicht da',
  notListedText:
    'Dann ist sie zu dieser Runde nicht eingeladen. Bitte fragen Sie die Koordination; antworten Sie nicht für eine andere Organisation.',
  sectorLegend: 'Auf welcher Seite arbeitet Ihre Organisation vor allem?',
  sectorMissing: 'Wählen Sie die Seite, auf der Ihre Organisation vor allem arbeitet',
  sectors: {
    security: {
      name: 'Sicherheit',
      hint: 'zum Beispiel Polizei, Staatsanwaltschaft, Gefängnis, Bewährungshilfe',
    },
    bridging: { name: 'Zwischen beiden', hint: 'zum Beispiel Gemeinde, Koordination' },
    social: {
      name: 'Soziale Arbeit, Bildung, Gesundheit',
      hint: 'zum Beispiel Jugendhilfe, Schule, Klinik, Beratung',
    },
    other: { name: 'Andere', hint: 'nichts davon passt' },
  },
  comeBack:
    'Werden Sie unterbrochen, öffnen Sie denselben Link oder dieselbe Datei noch einmal an diesem Gerät.',
  code: (p) =>
    `Wo mehrere Personen dieses Gerät benutzen, brauchen Sie auch Ihren Code: ${p.code}. Notieren Sie ihn, wenn Sie vielleicht aufhören müssen.`,
  begin: 'Beginnen',

  continueTitle: 'Sie haben schon begonnen',
  continueText: (p) =>
    plural(p.answered, 'Eine Antwort bisher.', `${p.answered} Antworten bisher.`),
  continue: 'Mit Ihren Antworten weitermachen',
  handedInTitle: 'Sie haben schon geantwortet',
  toSealed: 'Zu Ihren versiegelten Antworten',
  somebodyElse: 'Jemand anderes antwortet an diesem Gerät',
  somebodyElseDraft:
    'Die begonnenen Antworten öffnen sich dann nur noch mit ihrem Code. Die nächste Person beginnt mit einem leeren Blatt.',
  codeTitle: 'Ich wurde unterbrochen und habe einen Code',
  codeLabel: 'Code',
  codeHint: 'Sechs Zeichen, zum Beispiel 3FA 90C.',
  codeUnknown:
    'In dieser Runde gibt es keine begonnenen Antworten mit diesem Code. Prüfen Sie die sechs Zeichen',
  codeOpen: 'Mit meinen Antworten fortfahren',

  keptShort: (p) =>
    `Ihre Antworten bleiben auf diesem Gerät, nicht verschlüsselt, bis Sie sie abgeben. Dann werden sie für die Koordination von ${p.network} versiegelt. Concord sendet von selbst nichts.`,
  reviewHint:
    'Beim Abgeben werden Ihre Antworten in eine Datei versiegelt, die nur die Koordination öffnen kann. Diese Datei senden Sie danach selbst.',
  sealing: 'Ihre Antworten werden versiegelt…',
  notSealedTitle: 'Ihre Antworten ließen sich nicht versiegeln',
  notSealedText:
    'Sie liegen unverändert auf diesem Gerät. Laden Sie diese Seite neu und geben Sie noch einmal ab; es wurde nichts gesendet.',

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
    'Im Ordner für Downloads gespeichert. Hängen Sie sie jetzt an eine E-Mail, oder bringen Sie sie auf einem Stick.',
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
    'Die Koordination kann eine Liste dessen senden, was angekommen ist. Öffnen Sie sie hier: Concord prüft, ob sie echt ist.',
  receiptFile: 'Liste dessen, was angekommen ist',
  receiptPaste: 'Oder die Liste einfügen',
  receiptCheck: 'Prüfen',
  receiptNotYet:
    'Die Liste ist echt, aber diese Datei steht nicht darauf. Vielleicht wurde sie gemacht, bevor Ihre Datei ankam. Senden Sie die Datei noch einmal, oder fragen Sie die Koordination.',
  receiptOther: 'Die Liste ist echt, betrifft aber eine andere Runde.',
  receiptProblems: {
    empty: 'Es steht nichts darin. Wählen Sie die Datei, oder kopieren Sie die ganze Liste.',
    tooLarge: 'Das ist viel größer, als eine solche Liste sein kann.',
    notReceipts:
      'Das ist keine Liste dessen, was angekommen ist. Bitten Sie die Koordination darum.',
    otherFormat: 'Das ist eine Datei von Concord, aber keine Liste dessen, was angekommen ist.',
    newer:
      'Sie wurde mit einem neueren Concord gemacht. Laden Sie diese Seite neu, wenn Sie online sind.',
    damaged:
      'Sie ist abgeschnitten oder wurde unterwegs verändert. Bitten Sie die Koordination, sie erneut zu senden.',
    unknownRound: 'Sie betrifft eine Runde, zu der es auf diesem Gerät keine Einladung gibt.',
    forged: 'Sie stammt nicht von der Koordination dieser Runde und sagt darum nichts.',
  },

  sharedTitle: 'Ist das ein gemeinsam genutzter Computer?',
  nextPerson: 'Nächste Person an diesem Gerät',
  nextPersonText:
    'Nimmt Ihre Antworten von diesem Gerät und behält nur die versiegelte Datei, die hier niemand öffnen kann. Die nächste Person beginnt mit einem leeren Blatt.',
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

  missingTitle: 'Das ist nicht auf diesem Gerät',
  missingText:
    'Die Einladung oder die versiegelte Datei wurde gelöscht oder gehört zu einem anderen Browser. Öffnen Sie Ihre Einladung noch einmal.',
  openInvitation: 'Ihre Einladung öffnen',
};

export default messages;
