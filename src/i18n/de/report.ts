import { plural } from '../plural.ts';
import type en from '../en/report.ts';

const messages: typeof en = {
  subtitle: (p) => `Bericht zur Selbstbewertung „${p.round}“, geschlossen am ${p.day}`,
  header: (p) => `${p.network} · ${p.round} · ${p.day}`,
  footer: (p) =>
    `${p.n} von ${p.of} eingeladenen Organisationen · Eine Selbstbewertung, keine Zertifizierung; nicht für Entscheidungen über Fördermittel.`,
  footerConsensus:
    'Eine Selbstbewertung, keine Zertifizierung; nicht für Entscheidungen über Fördermittel.',
  pageBefore: 'Seite ',
  pageBetween: ' von ',
  pageAfter: '',
  invented: 'Dieses Netzwerk ist erfunden: Namen, Personen und Antworten sind ausgedacht.',
  whatItIs:
    'Die Mitglieder des Netzwerks haben bewertet, wie sie zusammenarbeiten. Die Zahlen zeigen, wo ein Anfang lohnt. Sie sind keine Noten und sagen nichts über einzelne Personen.',

  rests: 'Worauf es beruht',
  restsPersons: (p) => `${p.n} von ${p.of} eingeladenen Personen haben geantwortet.`,
  restsOrganisations: (p) =>
    `Sie stehen für ${p.n} von ${p.of} eingeladenen Organisationen (${p.percent}).`,
  restsSurvey: (p) =>
    `Jede Person hat allein geantwortet. Eine Zahl steht nur dort, wo mindestens ${p.k} Personen dahinterstehen.`,
  restsConsensus:
    'Die Mitglieder haben sich getroffen und zu jeder Aussage eine Antwort vereinbart.',
  restsAsked: (p) => `Gefragt wurde nach: ${p.titles}.`,
  provisional: (p) =>
    `Vorläufig: ${p.percent} der Organisationen haben geantwortet. Unter ${p.full} kann sich ein Ergebnis noch ändern, wenn die anderen antworten.`,
  firstTitle: 'Was zuerst zu tun ist',
  firstLead: (p) =>
    `Was am weitesten unter Stufe ${p.level} liegt, sofern keine Regel etwas anderes vorzieht. Wählen Sie eines; das andere kann warten.`,
  nothingFirst: (p) => `Nichts, was gezeigt werden darf, liegt unter Stufe ${p.level}.`,
  firstWhy: (p) => `Warum: ${p.why}`,
  firstSource: (p) => `Quelle: ${p.source}`,
  firstRule: (p) => `Vorgezogen nach dieser Regel: ${p.rule}`,
  takesPlace: (p) =>
    `Tritt an die Stelle von ${plural(p.count, 'einem Schritt, der warten kann', `${p.n} Schritten, die warten können`)}.`,
  keepTitle: 'Was Sie behalten sollten',
  keepLead: 'Hoch, und die Mitglieder sind sich einig. Bieten Sie es anderen an.',
  talkTitle: 'Worüber Sie beim nächsten Mal sprechen',
  talkLead: 'Hier liegen die Antworten am weitesten auseinander.',
  level: (p) => `Median ${p.level} von 5, ${p.n} von ${p.of} Personen`,
  apart: (p) => `${p.points} Punkte um den Median, ${p.n} von ${p.of} Personen`,
  apartUnmeasured: (p) => `zwei Lager, ${p.n} von ${p.of} Personen`,

  figure: (p) => `Abbildung ${p.number}. ${p.heading}`,
  tableNumber: (p) => `Tabelle ${p.number}. ${p.caption}`,
  profileTable: (p) => `${p.title}: die Dimensionen in Zahlen`,
  persons: 'Personen',
  asked: 'Gefragt',
  dontKnowShare: 'Weiß nicht',
  marginFrom: '95 % von',
  marginTo: '95 % bis',
  spread: 'Punkte um den Median',
  organisations: 'Organi\u00adsationen',

  agreementTitle: 'Stufe und Einigkeit',
  agreementLead:
    'Eine Stufe sagt mehr, wenn man weiß, ob die Mitglieder sich darin einig sind. Jeder Punkt in der Abbildung ist eine Aussage.',
  agreementHeading: (p) =>
    `${p.act} zum Handeln, ${p.talk} zum Reden, ${p.keep} zum Behalten, ${p.findWho}, bei denen jemand außen vor ist`,
  agreementSubtitle: (p) =>
    `Waagerecht: Median der Aussage, 1 bis 5. Senkrecht: wie weit die Antworten auseinanderliegen, in Skalenpunkten. ${p.n} von ${p.of} Personen.`,
  agreementAlternative: (p) =>
    `Aussagen nach Stufe und danach, wie weit die Antworten auseinanderliegen. ${p.counts}.`,
  agreementSource: (p) =>
    `${p.n} von ${p.of} Aussagen; die anderen zeigen keine Streuung oder nichts, um die Antwortenden zu schützen.`,
  fieldCount: (p) => `${p.field}: ${p.n}`,
  levelAxis: 'Median, 1 bis 5',
  spreadAxis: 'Weiter auseinander',
  apartTable: 'Wo die Antworten am weitesten auseinanderliegen',
  allAgree: 'Bei jeder gezeigten Aussage liegen die Antworten nah beieinander.',

  notKnownTitle: 'Was nicht bekannt ist',
  notKnownLead:
    '„Weiß nicht“ ist eine Antwort: Etwas kann da sein, ohne dass die es kennen, die es nutzen sollen.',
  notKnownTable: 'Aussagen, zu denen jemand etwas nicht weiß',
  nothingUnknown:
    'Niemand hat auf eine Aussage, die gezeigt werden kann, mit „weiß nicht“ geantwortet.',
  hiddenTable: 'Was nicht gezeigt wird, und warum',
  hiddenNothing: 'Jede Zahl dieser Runde kann gezeigt werden.',
  hiddenWhy: 'Grund',
  hiddenDimensions: 'Dimensionen',
  hiddenItems: 'Aussagen',
  because: {
    fewerThanK: 'Weniger Antworten als nötig: zurückgehalten, um die Antwortenden zu schützen',
    itemThreshold: 'Erst ab mehr Antworten einzeln gezeigt; zählt in der Dimension mit',
    complementary: 'Zurückgehalten, damit sich nichts Verborgenes aus dem Rest errechnen lässt',
    notKnownEnough: 'Zu viele wissen es nicht',
    tooFewItems: 'Zu wenige Aussagen haben eine Stufe für einen Mittelwert',
    notScored: 'Hat von sich aus keine Stufe',
  },
  noLevelAgreed: 'Keine Stufe vereinbart',

  changeTitle: 'Seit der letzten Runde',
  changeLead: (p) =>
    `Von „${p.before}“ (${p.beforeDay}) zu „${p.after}“ (${p.afterDay}). Kleine Unterschiede können Zufall sein.`,
  changeTable: 'Mittelwerte in beiden Runden',
  before: 'Vorher',
  now: 'Jetzt',
  change: 'Änderung',
  verdict: 'Deutung',
  joined: (p) => `Jetzt eingeladen und vorher nicht: ${p.seats}.`,
  left: (p) => `Vorher eingeladen und jetzt nicht: ${p.seats}.`,
  sameSeats: 'Beide Male waren dieselben Organisationen eingeladen.',
  otherReason: 'Die Runde davor kann nicht neben diese gestellt werden.',
  notCompared: (p) => `Nicht verglichen: ${p.titles} (${p.reason}).`,
  moved: 'Organi\u00adsationen auf, ab, gleich',

  gapLead:
    'Sehen die beiden Gruppen eine Dimension sehr verschieden, sprechen Sie darüber: Beide können für ihren Teil recht haben.',
  gapTable: 'Mittelwerte beider Gruppen',
  gapReading: 'Deutung',
  gapLarge: 'ein Abstand, über den zu reden ist',
  gapSmall: 'nah beieinander',
  gapNothing:
    'Keine Dimension kann nach Gruppen gezeigt werden, um die Antwortenden zu schützen: Jede Gruppe braucht genug Personen, und die übrigen auch.',

  evidenceTitle: 'Stufen und Dokumente',
  evidenceLead: (p) =>
    `Bei ${p.n} von ${p.of} Aussagen, die etwas Schriftliches behaupten (${p.percent}), zeigt es ein Dokument im Verzeichnis. Eine Stufe ändert sich dadurch nie.`,
  claimedTable: 'Behauptet, und kein Dokument in Kraft',
  documentsTitle: 'Dokumente',
  kindsInForce: (p) =>
    `Arten in Kraft: ${p.start.there} von ${p.start.all}, die in den ersten drei Monaten helfen, ${p.grow.there} von ${p.grow.all}, die später helfen, und ${p.optional} von denen, die nur manche Netzwerke brauchen.`,
  documentsTable: 'Dokumente des Netzwerks',
  document: 'Dokument',
  owner: 'Wer es führt',
  documentState: 'Stand',
  documentStates: { draft: 'in Arbeit', live: 'in Kraft', retired: 'abgeschafft' },
  reviewOn: 'Wiedervorlage am',
  overdue: (p) => `${p.day}, überfällig`,
  nobody: 'noch niemand',
  actionsTitle: 'Maßnahmen',
  actionsTable: 'Was sich das Netzwerk vorgenommen hat',
  action: 'Maßnahme',
  actionOwner: 'Wer sich kümmert',
  due: 'Bis',
  actionStates: { open: 'zu tun', begun: 'begonnen', done: 'erledigt', dropped: 'fallen gelassen' },
  state: 'Stand',

  signsTitle: 'Zu viel oder zu wenig schriftlich',
  signsLead:
    'Ein Anzeichen ist ein Anlass zum Gespräch und kein Urteil. Es zählt nie zu einer Stufe.',

  methodTitle: 'Wie diese Zahlen entstanden sind',
  methodMeans:
    'Der Wert einer Person in einer Dimension ist der Mittelwert der angegebenen Stufen; er zählt, wenn genug von der Dimension beantwortet ist. Darauf folgt der Mittelwert der Personen jeder Organisation, dann der Mittelwert der Organisationen.',
  methodConsensus:
    'In einer Sitzung gibt es zu jeder Aussage eine vereinbarte Antwort; der Mittelwert einer Dimension ist der ihrer vereinbarten Stufen. Eine solche Runde wird nicht mit einer Befragung verglichen.',
  methodMissing:
    'Weiß nicht, trifft nicht zu, möchte ich nicht sagen und offen gelassene Aussagen zählen nie als Stufe und nie als 0. Sie bleiben außerhalb von Mittelwerten und Medianen und werden für sich genannt.',
  methodProtection: (p) =>
    `Keine Zahl steht für weniger als ${p.k} Personen, und keine, aus der sich eine solche errechnen ließe. Wo etwas zurückgehalten ist, steht der Grund.`,
  methodNoTotal:
    'Es gibt keine Gesamtzahl über alle Dimensionen und keinen Platz in einer Liste von Netzwerken: Beides würde verbergen, was zu tun ist.',
  methodMissingTable: 'Antworten je Fragebogen',
  questionnaire: 'Fragebogen',
  version: 'Version',
  levelsGiven: 'Stufen angegeben',
  statementsShown: 'Aussagen gezeigt',
  choicesTable: 'Eigene Festlegungen, die hier wirkten',
  choicesLead:
    'Wo die Forschung eine Zahl offenlässt, musste Concord eine wählen. Dies sind unsere eigenen Vorschläge.',
  choice: 'Festlegung',
  value: 'In dieser Runde',
  method: 'Vorschlag von Concord',
  k: 'Mindestzahl der Personen hinter einer Zahl',
  made: (p) =>
    `Erstellt mit Concord ${p.version} am ${p.day}, auf einem Gerät des Netzwerks; nichts wurde versandt.`,
  appendixTitle: 'Anhang: jede Aussage',
  appendixLead: 'Anzahlen sind Personen. Wo eine Zahl zurückgehalten ist, sagt es die Zeile.',
  translated:
    'Die Aussagen in diesem Bericht sind Concords eigene Übersetzung aus dem Englischen, die noch nicht in der Praxis erprobt ist.',

  sheets: {
    readMe: 'Zuerst lesen',
    dimensions: 'Dimensionen',
    items: 'Aussagen',
    first: 'Was zuerst zu tun ist',
    actions: 'Maßnahmen',
    documents: 'Dokumente',
  },
  readMeText: 'Text',
  hiddenCells:
    'Eine graue Zelle nennt den Grund, warum eine Zahl zurückgehalten ist. Sie ist keine 0 und fehlt nicht aus Versehen.',
  code: 'Code',
  step: 'Schritt',
  why: 'Warum',
  source: 'Quelle',

  fileName: 'bericht',
  dataSetName: 'daten',
  dataSetFigures:
    'Dieser Datensatz enthält nur Zahlen, jede von mindestens so vielen Personen, wie die Runde verlangt. Keine Zeile handelt von einer Person.',
  dataSetAnswers:
    'Dieser Datensatz enthält einzelne Antworten und ist nur für die Koordination. Geben Sie ihn nicht weiter und löschen Sie ihn, wenn er nicht mehr gebraucht wird.',
  dataSetFiles:
    'In „statistics“ ist jede Tabelle schlicht: Kommas, Punkte, fehlende Antworten von -99 bis -95. In „spreadsheet“ öffnen sich dieselben Tabellen mit einem Doppelklick; ein Apostroph vor einer Zelle verhindert, dass sie als Formel läuft, und gehört nicht zum Text. Die Skripte lesen die Tabellen in „statistics“.',
};
export default messages;
