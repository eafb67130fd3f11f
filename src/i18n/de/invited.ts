import type en from '../en/invited.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 Minute', `${count} Minuten`);

const messages: typeof en = {
  openTitle: 'Ihre Einladung öffnen',
  openLead:
    'Sie haben von der Koordination Ihres Netzwerks einen Link, eine Datei oder einen Text bekommen. Wenn Sie die Einladung hier öffnen, wird nichts gesendet.',
  file: 'Einladungsdatei',
  fileHint: 'Der Dateiname endet auf .invitation.json.',
  text: 'Oder Link oder Text einfügen',
  textHint: 'Auch die ganze Nachricht geht: Concord findet die Einladung darin.',
  open: 'Öffnen',
  reading: 'Die Einladung wird gelesen…',
  nothingGiven: 'Wählen Sie zuerst eine Datei, oder fügen Sie den Link ein',
  notOpened: 'Diese Einladung ließ sich nicht öffnen',
  problems: {
    empty:
      'Es steht nichts darin. Wählen Sie eine andere Datei, oder kopieren Sie den ganzen Link noch einmal.',
    tooLarge:
      'Das ist viel zu groß für eine Einladung. Wählen Sie die Datei, die die Koordination geschickt hat.',
    notAnInvitation:
      'Das ist keine Einladung zu einer Runde. Suchen Sie die Nachricht der Koordination, und kopieren Sie den Link darin von Anfang bis Ende.',
    otherFormat:
      'Das ist eine Datei von Concord, aber keine Einladung. Bitten Sie die Koordination um die Einladung.',
    newer:
      'Sie wurde mit einer neueren Version von Concord erstellt. Laden Sie diese Seite neu, wenn Sie online sind, damit die neuere Version kommt; öffnen Sie dann die Einladung noch einmal.',
    cut: 'Das Ende fehlt. Mailprogramme brechen lange Links manchmal ab: Kopieren Sie den ganzen Link über alle seine Zeilen und fügen Sie ihn ein, oder bitten Sie die Koordination um die Datei.',
    damaged:
      'Sie wurde unterwegs verändert, darum ist nichts darin verlässlich. Kopieren Sie den Link noch einmal, oder bitten Sie die Koordination, sie erneut zu schicken.',
    invalid:
      'Sie ist lesbar, aber etwas darin passt nicht zusammen. Bitten Sie die Koordination um eine neue.',
    notReadable:
      'Das ließ sich hier nicht lesen. Wählen Sie die Datei noch einmal; sind Sie offline, versuchen Sie es erneut, wenn Sie online sind.',
    missingQuestionnaire:
      'Sie verwendet einen Fragebogen, den Ihre Version von Concord nicht hat. Laden Sie diese Seite neu, wenn Sie online sind, damit eine neuere Version kommt; hilft das nicht, bitten Sie die Koordination um die Einladung als Datei.',
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
  purposeTitle: 'Worum es geht',
  theirWords: 'Die Koordination schreibt:',
  asked: (p) =>
    `Sie werden gefragt zu: ${p.asked}, ${plural(p.count, 'eine Aussage', `${p.count} Aussagen`)}. Es gibt keine richtigen oder falschen Antworten, und Sie dürfen jede Aussage offen lassen.`,
  otherVersion:
    'Ihre Version von Concord hat eine etwas andere Version des Fragebogens als die der Koordination. Ihre Antworten zählen bei allen Aussagen, die beide Versionen haben.',
  readersTitle: 'Wer Ihre Antworten lesen kann',
  readers: {
    kept: 'Solange Sie antworten, bleibt alles auf diesem Gerät, nicht verschlüsselt. Concord sendet von selbst nichts.',
    sealed:
      'Wenn Sie abgeben, werden Ihre Antworten versiegelt. Öffnen kann die Datei nur die Koordination und wer den zweiten Schlüssel hat: eine Vertretung oder ein Notfallblatt auf Papier.',
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
      hint: 'zum Beispiel Polizei, Staatsanwaltschaft, Justizvollzug, Bewährungshilfe',
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
  somebodyElse: 'Jemand anders antwortet an diesem Gerät',
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

  missingTitle: 'Das ist nicht auf diesem Gerät',
  missingText:
    'Die Einladung oder die versiegelte Datei wurde gelöscht oder gehört zu einem anderen Browser. Öffnen Sie Ihre Einladung noch einmal.',
  openInvitation: 'Ihre Einladung öffnen',
};

export default messages;
