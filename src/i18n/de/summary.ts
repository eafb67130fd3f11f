import { plural } from '../plural.ts';
import type en from '../en/summary.ts';

const messages: typeof en = {
  title: 'Eine Zusammenfassung geben',
  lead: 'Mit einer Zusammenfassung können Trainerinnen und Trainer Ihr Netzwerk mit anderen vergleichen. Sie enthält Zahlen über Gruppen, nie eine Antwort, eine Person, einen Sitz oder eine Bemerkung. Unten sehen Sie alles, was darin steht; es verlässt dieses Gerät erst, wenn Sie die Datei speichern und verschicken.',
  reading: 'Die Zahlen werden gelesen',

  missingTitle: 'Diese Runde ist nicht auf diesem Gerät',
  missingText:
    'Vielleicht wurde sie gelöscht oder auf einem anderen Gerät angelegt. Bei Ihren Netzwerken sehen Sie, was hier ist.',
  toNetworks: 'Zu meinen Netzwerken',
  openTitle: 'Eine Zusammenfassung gibt es, wenn die Runde geschlossen ist',
  openText: 'Solange die Runde offen ist, sieht niemand Antworten oder Zahlen.',
  toRound: 'Zur Runde',
  emptyTitle: 'Es gibt keine Zahlen, die Sie geben könnten',
  emptyText:
    'Es kamen zu wenige Antworten, oder diese Version von Concord kann sie nicht lesen. Die Seite mit den Ergebnissen sagt, warum, und was Sie tun können.',
  toResults: 'Zu den Ergebnissen',
  tooCloseTitle: 'Von dieser Runde kann keine weitere Zusammenfassung gegeben werden',
  tooCloseText: (p) =>
    `Am ${p.day} haben Sie eine Zusammenfassung dieser Runde gegeben. Seitdem sind Antworten dazugekommen oder weggefallen, zu wenige, um jemanden zu verbergen: Wer beide Dateien hat, könnte einzelne Antworten ausrechnen. Eine weitere Datei kann gehen, wenn mindestens ${p.k} Personen mehr geantwortet haben und keine Antworten fehlen. Die erste Datei bleibt so gut, wie sie war.`,

  choicesTitle: 'Was hinausgeht',
  givenTitle: 'Von dieser Runde haben Sie schon eine Zusammenfassung gegeben',
  givenText: (p) =>
    `${p.isOnce ? `Am ${p.first}` : `Zuerst am ${p.first}, zuletzt am ${p.last}`}. Welche Zahlen hinausgehen, steht seit der ersten Datei fest, damit niemand aus zwei Dateien zusammen mehr sehen kann. Der Name darf sich ändern, der Kontext auch.`,
  changedTitle: (p) => `Die Antworten haben sich geändert: Das wird Datei ${p.revision}`,
  changedText:
    'Seit Ihrer letzten Datei sind späte Antworten in die Ergebnisse aufgenommen worden. Wo sie zählen, bleiben einzelne Aussagen und die beiden Seiten in dieser Datei zurück: Neben der früheren würden sie etwas über die sagen, die spät kamen. Trainerinnen und Trainer verwenden die neuere Datei.',
  changedMeeting:
    'Die Antworten der Sitzung haben sich seit Ihrer letzten Datei geändert. Trainerinnen und Trainer verwenden die neuere Datei.',
  questionnaires: 'Fragebogen',
  questionnairesHint: 'Das steht ab der ersten Datei fest.',
  chooseOne: 'Wählen Sie mindestens einen Fragebogen',
  otherVersion: (p) =>
    `Die Zahlen wurden mit Version ${p.recorded} gemacht; dieses Concord hat ${p.here}. Sie können nicht hinausgehen.`,
  unreadable: (p) =>
    `Der Fragebogen ${p.id}, Version ${p.version}, ist nicht in diesem Concord. Seine Zahlen bleiben hier.`,
  sides: 'Auch die Mittelwerte der Sicherheitsseite und der sozialen Seite',
  sidesHint: 'Nur wo beide groß genug sind. Das steht ab der ersten Datei fest.',
  withContext: 'Der Kontext Ihres Netzwerks',
  withContextHint: (p) =>
    `${p.n} von ${p.of} Bedingungen sind eingeschätzt. Sie werden gebraucht, um Praktiken zu finden, die passen.`,
  noContext:
    'Der Kontext Ihres Netzwerks ist noch nicht eingeschätzt. Ohne ihn kann niemand sagen, welche Praktiken zu Ihrer Stadt passen.',
  toContext: 'Den Kontext einschätzen',
  changeContext: 'Den Kontext ändern',

  namedBy: 'Wie heißt das Netzwerk in der Datei?',
  byName: (p) => `Mit seinem Namen: ${p.name}`,
  byAlias: 'Mit einem Decknamen',
  byAliasHint:
    'Name und Ort bleiben draußen. Land, Beginn, Zahl der Organisationen und Kontext können dennoch verraten, wer Sie sind.',
  alias: 'Deckname',
  aliasHint:
    'Zum Beispiel eine Farbe oder ein Fluss, der nicht Ihrer ist. Verwenden Sie immer denselben.',
  aliasProblems: {
    missing: 'Geben Sie einen Decknamen an',
    tooLong: 'Der Deckname ist zu lang: Verwenden Sie höchstens 200 Zeichen',
    isName:
      'Das ist der Name des Netzwerks selbst. Wählen Sie einen anderen Decknamen, oder geben Sie den Namen.',
    holdsName: 'In diesem Decknamen steht der Name des Netzwerks. Wählen Sie einen anderen.',
    holdsPlace: 'In diesem Decknamen steht der Name des Ortes. Wählen Sie einen anderen.',
  },
  namedBefore:
    'Eine frühere Datei trug den Namen. Wer beide Dateien hat, weiß, dass sie von einem Netzwerk sind.',
  aliasBefore: (p) =>
    `Eine frühere Datei trug den Decknamen ${p.alias}. Wer beide Dateien hat, weiß dann, wer das ist.`,
  sourcesTell: (p) =>
    `${plural(p.count, 'Eine Quelle', `${p.count} Quellen`)} im Kontext ${plural(p.count, 'nennt', 'nennen')} das Netzwerk oder den Ort. Ändern Sie ${plural(p.count, 'sie', 'diese')}, oder lassen Sie den Kontext weg.`,
  sourcesTellTitle: 'Der Kontext verrät den Namen',

  previewTitle: 'Jede Zahl, die hinausgeht',
  previewLead:
    'Hier gerundet; in der Datei stehen sie ganz. Was zurückbleibt, um die zu schützen, die geantwortet haben, steht mit seinem Grund da.',
  staysBack: (p) => `${p.hidden} von ${p.all} Zahlen bleiben zurück.`,
  nothingStaysBack: 'Nichts bleibt zurück.',
  neverLeaves:
    'Nie in einer Zusammenfassung: Antworten, wie sie verteilt sind, Bemerkungen, Sitze, Namen von Organisationen, der Name der Runde, und wer geantwortet hat.',
  about: 'Über das Netzwerk und die Runde',
  facts: {
    name: 'Heißt',
    place: 'Ort',
    country: 'Land',
    since: 'Begonnen',
    startUp: 'Einstellung für den Anfang',
    organisations: 'Eingeladene Organisationen',
    example: 'Erfundenes Beispiel',
    closedOn: 'Geschlossen am',
    mode: 'Beantwortet',
    k: 'Kleinste gezeigte Gruppe',
    revision: 'Datei dieser Runde',
    method: 'Version der Methode',
    settings: 'Anders gewählt als in der Methode',
    answeredOrganisations: 'Organisationen, die geantwortet haben',
    handedIn: 'Personen, die abgegeben haben',
    rate: 'Rücklauf',
    networkKey: 'Kennzeichen des Netzwerks',
    roundKey: 'Kennzeichen der Runde',
    format: 'Format',
  },
  none: 'nichts',
  notGiven: 'keine Angabe',
  staysHere: 'bleibt hier',
  levelOnly: 'Nur die Stufe: Mehr würde verraten, was Einzelne gesagt haben.',
  yes: 'ja',
  no: 'nein',
  modes: { survey: 'jede Person für sich', consensus: 'gemeinsam in einer Sitzung' },
  persons: (p) => plural(p.count, '1 Person', `${p.n} Personen`),
  standings: { none: 'zu niedrig', provisional: 'vorläufig', full: 'genug' },
  ofAll: (p) => `${p.n} von ${p.of}`,
  keysNote:
    'Die Kennzeichen sind in jeder Datei eines Netzwerks oder einer Runde gleich und sagen nichts darüber.',

  version: (p) => `Version ${p.version}, Inhalt ${p.hash}.`,
  answered: (p) => `${p.n} von ${p.of} haben ihn beantwortet.`,
  agreedTogether: 'In einer Sitzung vereinbart.',
  coreOnly: 'Nur Kernaussagen.',
  wholeText: 'Der ganze Fragebogen geht mit, da er nicht zu Concord gehört.',
  dimensionsCaption: (p) => `${p.title}: Dimensionen`,
  itemsCaption: (p) => `${p.title}: ${p.dimension}`,
  items: (p) => `${p.dimension}: ${plural(p.count, '1 Aussage', `${p.n} Aussagen`)}`,
  columns: {
    dimension: 'Dimension',
    statement: 'Aussage',
    mean: 'Mittelwert',
    median: 'Median',
    spread: 'Streuung',
    stage: 'Erreichte Stufe',
    heldBackBy: 'Hält die Stufe auf',
    interval: 'Spielraum',
    n: 'Beantwortet',
    organisations: 'Organisationen',
    dontKnow: 'Weiß nicht',
    split: 'Zwei Lager',
    security: 'Sicherheitsseite',
    social: 'Soziale Seite',
  },
  interval: (p) => `${p.low} bis ${p.high}`,
  intervalKinds: { complete: 'alle haben geantwortet', none: 'keiner' },
  sideMean: (p) => `${p.mean} (${p.n})`,
  category: 'Eine Wahl zwischen Möglichkeiten: Es geht keine Zahl hinaus.',
  laterFile: 'Bleibt in einer späteren Datei der Runde zurück.',

  contextCaption: (p) => `Kontext, eingeschätzt am ${p.day}, Version ${p.version}`,
  contextTitle: 'Kontext',
  condition: 'Bedingung',
  position: 'Position',
  source: 'Quelle',
  wordForWord: 'Die Datei, Wort für Wort',

  consentTitle: 'Zustimmung',
  consent:
    'Ich darf für dieses Netzwerk sprechen. Ich gebe diese Zusammenfassung, damit sie mit anderen verglichen werden kann und Netzwerke voneinander lernen können. Sie enthält Zahlen über Gruppen, mit Schutz kleiner Gruppen, und keine Antworten einzelner Personen. Sie ist eine Selbstbewertung: kein Zertifikat, nicht für eine Rangfolge und nicht für Entscheidungen über Geld. Ich weiß, dass eine Datei, die ich weggegeben habe, nicht zurückgeholt werden kann.',
  consentNote: 'Diese Worte gehen in der Datei mit.',
  agree: 'Ich stimme zu',
  agreeFirst: 'Stimmen Sie zu, bevor Sie die Datei speichern',
  save: 'Zusammenfassung speichern',
  savedTitle: (p) => `Gespeichert als ${p.name}`,
  savedText:
    'Schicken Sie diese Datei auf einem Weg, dem Sie vertrauen, an die Trainerin oder den Trainer. Sie ist nicht versiegelt: Wer sie hat, kann sie lesen.',
};
export default messages;
