import type en from '../en/round.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 Person', `${count} Personen`);
const organisations = (count: number) => plural(count, '1 Organisation', `${count} Organisationen`);
const minutes = (count: number) => plural(count, '1 Minute', `${count} Minuten`);
const statements = (count: number) => plural(count, '1 Aussage', `${count} Aussagen`);
const have = (count: number) => plural(count, 'hat', 'haben');

const messages: typeof en = {
  cancel: 'Abbrechen',

  missingTitle: 'Diese Runde ist nicht auf diesem Gerät',
  missingText:
    'Vielleicht wurde sie gelöscht, oder die Adresse ist unvollständig. Wurde sie gelöscht, können Sie sie auf der Seite ihres Netzwerks zurückholen.',
  missingNetworkTitle: 'Dieses Netzwerk ist nicht auf diesem Gerät',
  missingNetworkText:
    'Vielleicht wurde es gelöscht, oder die Adresse ist unvollständig. Wurde es gelöscht, können Sie es auf der Liste der Netzwerke zurückholen.',
  toNetworks: 'Zu den Netzwerken auf diesem Gerät',
  toNetwork: 'Zum Netzwerk',
  toRound: 'Zur Runde',
  inventedExample: 'Erfundenes Beispiel',

  newTitle: 'Eine Runde öffnen',
  newLead:
    'Eine Runde ist ein Durchgang von Antworten. Für das erste Mal ist alles ausgefüllt; ändern Sie, was nicht passt.',
  noSeatsTitle: 'Dieses Netzwerk hat noch keine Sitze',
  noSeatsText:
    'Eine Runde fragt Personen von den Sitzen des Netzwerks. Fügen Sie zuerst die Sitze hinzu und kommen Sie dann wieder.',
  defaultLabel: (p) => `Runde ${p.number}, ${p.month}`,
  label: 'Name der Runde',
  labelMissing: 'Geben Sie der Runde einen Namen',
  labelTooLong: 'Der Name ist zu lang: höchstens 200 Zeichen',

  questionnairesLegend: 'Was wird gefragt?',
  startUpPreset:
    'Für dieses Netzwerk ist die Einstellung für den Anfang an: Der Kern von Formalisierung und Vertrauen genügt vorerst.',
  aboutNetwork: 'Wie das Netzwerk arbeitet',
  aboutSetting: 'Was es umgibt',
  statements: (p) => `${statements(p.count)}, etwa ${minutes(p.minutes)}`,
  scopeOf: (p) => `Wie viel von ${p.title}`,
  scopeAll: (p) => `Alle ${p.count} Aussagen, etwa ${minutes(p.minutes)}`,
  scopeCore: (p) => `Kern: ${statements(p.count)}, etwa ${minutes(p.minutes)}`,
  hints: {
    balance: 'Gehört zur Formalisierung: Ist es zu viel Papier oder zu wenig?',
    context:
      'Am besten einmal zu beantworten, in einer Sitzung der Koordination mit zwei oder drei Fachleuten.',
    situation:
      'Eine Situation je Runde: Geben Sie ihr im Namen der Runde eine neutrale Bezeichnung, nie die einer Person.',
  },
  noQuestionnaire: 'Wählen Sie mindestens einen Fragebogen',
  totalMinutes: (p) => `Zusammen etwa ${minutes(p.minutes)} je Person.`,
  isLong:
    'Das ist lang für Menschen mit wenig Zeit. Zwei kurze Runden werden öfter beantwortet als eine lange.',

  modeLegend: 'Wie antworten die Mitglieder?',
  survey: 'Jede Person für sich',
  surveyHint:
    'Nacheinander an diesem Gerät, oder jede Person an einem eigenen mit einer Einladung. Niemand sieht die Antworten einer anderen Person; Ergebnisse gibt es nach dem Schließen, nur für die Gruppe.',
  consensus: 'Gemeinsam in einer Sitzung',
  consensusHint:
    'Eine Antwort auf jede Aussage, im Gespräch vereinbart; eine abweichende Sicht lässt sich vermerken. Richtig für kleine Netzwerke. Die Ergebnisse werden nicht mit denen einer Befragung verglichen.',
  trustAlone:
    'Aussagen über Vertrauen beantwortet jede Person für sich: Wählen Sie „Jede Person für sich“, oder lassen Sie den Fragebogen zum Vertrauen weg',

  personsLegend: 'Wie viele Personen sind eingeladen?',
  personsHint: 'Personen je Sitz. 0 heißt, dass von diesem Sitz niemand eingeladen ist.',
  meetingLegend: 'Wer nimmt an der Sitzung teil?',
  meetingHint: 'Personen je Sitz. 0 heißt, dass von diesem Sitz niemand teilnimmt.',
  personsNotANumber: (p) => `${p.seat}: Schreiben Sie eine ganze Zahl von 0 bis 500`,
  nobodyInvited: 'Laden Sie mindestens eine Person ein',
  personsTotal: (p) => `${persons(p.persons)} aus ${organisations(p.organisations)}`,
  fewerThanHandedIn: (p) =>
    `${p.seat}: ${persons(p.count)} ${have(p.count)} schon abgegeben, die Zahl kann nicht kleiner sein`,
  fewerThanInvitations: (p) =>
    `${p.seat}: Einladungen für ${persons(p.count)} sind ausgegeben, die Zahl kann also nicht kleiner sein`,

  thresholdLegend: 'Wie werden einzelne Personen geschützt?',
  threshold: 'Kleinste Gruppe mit Zahlen',
  thresholdHint: (p) =>
    `Concord zeigt eine Zahl nur, wo mindestens ${p.k} Personen geantwortet haben, damit niemand darin zu erkennen ist.`,
  thresholdOption: (p) => `${p.k} Personen`,
  thresholdUsual: (p) => `${p.k} Personen (üblich)`,
  thresholdStays:
    'Bei Aussagen, denen man zustimmt oder nicht, etwa zum Vertrauen, ist 5 das Kleinste: Sie handeln von anderen Menschen. 3 und 4 gehen nur, wo Stufen das Netzwerk selbst beschreiben.',
  consentLegend: 'Einverständnis der Mitglieder',
  consent: 'Alle Mitglieder sind mit einer Gruppe unter 5 einverstanden',
  consentHint:
    'In einer so kleinen Gruppe lässt sich oft erraten, wer was gesagt hat. Fragen Sie die Mitglieder zuerst.',
  consentMissing:
    'Fragen Sie zuerst die Mitglieder und kreuzen Sie dann an, dass alle einverstanden sind; oder wählen Sie 5 Personen oder mehr',
  thresholdTooLow: 'Wählen Sie bei solchen Aussagen 5 Personen oder mehr',
  fewerThanK: (p) =>
    `${persons(p.persons)} eingeladen: Das sind weniger als ${p.k}, es gäbe also keine Zahlen zu sehen. Ein kleines Netzwerk lernt mehr, wenn es gemeinsam in einer Sitzung antwortet.`,
  whatStays:
    'Ist die Runde offen, bleiben ihre Fragen, die Art zu antworten und die kleinste Gruppe, wie sie sind: Die Mitglieder müssen sich auf das verlassen können, was ihnen gesagt wurde. Name und eingeladene Personen lassen sich noch ändern.',
  openRound: 'Die Runde öffnen',

  openSince: (p) => `Offen seit ${p.day}`,
  closedSince: (p) => `Geöffnet am ${p.opened}, geschlossen am ${p.closed}`,
  surveyRound: 'Befragung',
  consensusRound: 'Gemeinsame Sitzung',

  handedInTitle: 'Wie viele abgegeben haben',
  handedInSummary: (p) => `${p.handedIn} von ${persons(p.invited)} ${have(p.handedIn)} abgegeben`,
  organisationsSummary: (p) => `aus ${p.answered} von ${organisations(p.invited)}`,
  rateOf: (p) => `Rücklauf ${p.rate}`,
  countsOnly: 'Nur Anzahlen: Die Antworten bleiben zu, bis die Runde geschlossen ist.',
  tableCaption: 'Abgegeben nach Art des Sitzes',
  seatType: 'Art des Sitzes',
  invited: 'Eingeladen',
  handedIn: 'Abgegeben',
  seatGone: 'Ein Sitz, den es nicht mehr gibt',
  total: 'Zusammen',
  nextPerson: 'Nächste Person',
  nextPersonHint:
    'Geben Sie das Gerät mit dieser Seite weiter. Sie zeigt nichts von den Antworten davor.',
  nextPersonHere: 'Nächste Person an diesem Gerät',
  inviteMembers: 'Mitglieder einladen',
  inviteMembersHint:
    'Oder die Mitglieder antworten auf ihren eigenen Geräten, und jedes schickt Ihnen eine versiegelte Datei.',
  inviteMeeting: 'Die Sitzung an einem anderen Gerät antworten lassen',
  bringIn: 'Antworten einlesen',
  invitations: 'Einladungen und Erinnerungen',
  totalsOnly: 'Diese Runde ist so angelegt, dass nur Summen zu sehen sind.',
  fixedByInvitations:
    'Es gibt Einladungen, deshalb bleibt diese Wahl, wie sie ist: Die Mitglieder verlassen sich auf das, was ihnen gesagt wurde.',
  someoneIsHere: 'An diesem Gerät hat eben jemand zu antworten begonnen.',
  goOnAnswering: 'Weiter antworten',
  drafts: (p) =>
    `${persons(p.count)} ${have(p.count)} begonnen und nicht abgegeben. Begonnene Antworten zählen nicht.`,
  removeDrafts: 'Begonnene Antworten entfernen',
  draftsRemoved: (p) => `Begonnene Antworten von ${persons(p.count)} wurden entfernt.`,
  undo: 'Rückgängig machen',
  everyoneHandedIn: 'Alle Eingeladenen haben abgegeben. Sie können die Runde schließen.',

  meetingTitle: 'Die Antworten der Sitzung',
  meetingOpen: 'Noch nicht begonnen.',
  meetingDraft: 'Begonnen, noch nicht abgegeben.',
  meetingHandedIn: 'Abgegeben. Sie können die Runde schließen.',
  startMeeting: 'Die Antworten der Sitzung beginnen',
  continueMeeting: 'Mit den Antworten der Sitzung fortfahren',
  lookOverMeeting: 'Die Antworten der Sitzung durchsehen',

  closeTitle: 'Die Runde schließen',
  closeText: 'Nach dem Schließen kann niemand mehr antworten, und die Ergebnisse werden berechnet.',
  close: 'Die Runde schließen',
  closeAsk: (p) => `${p.label} schließen?`,
  closeConfirm: 'Die Runde jetzt schließen',
  keepOpen: 'Offen lassen',
  closeFinal:
    'Eine Runde, deren Ergebnisse Zahlen zeigen, lässt sich nicht wieder öffnen: Zwei Ergebnisse, die sich um eine Person unterscheiden, würden deren Antworten verraten.',
  closeCanReopen: 'Es gäbe noch nichts zu sehen; deshalb könnten Sie sie wieder öffnen.',
  closeMeetingText: 'Sie können sie wieder öffnen, wenn die Sitzung weitergeht.',
  draftsLeftOut: (p) =>
    `Was ${persons(p.count)} begonnen und nicht abgegeben ${have(p.count)}, bleibt außen vor.`,
  outlooks: {
    empty: 'Niemand hat abgegeben, es gibt also nichts zu zeigen.',
    tooFewOrganisations: (p) =>
      `Rücklauf ${p.rate} der Organisationen. Unter ${p.lowest} gibt es kein Ergebnis für das Netzwerk: Zu viele Sichtweisen fehlen. Fragen Sie zuerst die anderen.`,
    tooFewPersons: (p) =>
      `${persons(p.handedIn)} ${have(p.handedIn)} abgegeben. Bei weniger als ${p.k} werden keine Zahlen gezeigt, damit niemand zu erkennen ist. Fragen Sie zuerst die anderen, oder antworten Sie gemeinsam in einer Sitzung: Öffnen Sie dafür eine Runde dieser Art.`,
    provisional: (p) =>
      `Rücklauf ${p.rate} der Organisationen. Unter ${p.full} gelten die Ergebnisse als vorläufig. Es lohnt sich, zuerst die anderen zu fragen.`,
    full: (p) => `Rücklauf ${p.rate} der Organisationen.`,
  },
  emptyMeeting: 'Die Sitzung hat ihre Antworten nicht abgegeben, es gibt also nichts zu zeigen.',

  closedTitle: 'Diese Runde ist geschlossen',
  seeResults: 'Ergebnisse ansehen',
  noFigures: 'Ihre Ergebnisse zeigen keine Zahlen:',
  reopen: 'Die Runde wieder öffnen',
  reopenText: 'Solange keine Zahlen gezeigt werden, lässt sich die Runde wieder öffnen.',
  reopenMeetingText:
    'Geht die Sitzung weiter, öffnen Sie die Runde wieder und nehmen Sie die Antworten zurück.',
  cannotReopen:
    'Sie lässt sich nicht wieder öffnen, denn ihre Ergebnisse zeigen Zahlen: Zwei Ergebnisse, die sich um eine Person unterscheiden, würden deren Antworten verraten. Wer später kommt, antwortet in der nächsten Runde.',
  nextRound: 'Die nächste Runde öffnen',

  aboutTitle: 'Über diese Runde',
  asked: 'Gefragt wird',
  askedCore: (p) => `${p.title} (Kern)`,
  wayOfAnswering: 'Art zu antworten',
  smallestGroup: 'Kleinste Gruppe mit Zahlen',
  takingPart: 'Es nehmen teil',
  editRound: 'Namen oder Personen ändern',
  renameRound: 'Namen ändern',
  editTitle: (p) => `${p.label} ändern`,
  saveChanges: 'Änderungen speichern',
  deleteRound: 'Diese Runde löschen',
  deleteTitle: (p) => `${p.label} löschen?`,
  deleteText:
    'Alle ihre Antworten gehen mit. Sie können das auf der Seite des Netzwerks rückgängig machen.',
  deleteConfirm: 'Runde löschen',

  nextTitle: 'Sie sind die nächste Person',
  nextLead:
    'Diese Seite zeigt nichts von dem, was andere geantwortet haben. Lesen Sie in Ruhe, wie Ihre Antworten verwendet werden; beginnen Sie dann.',
  purposeTitle: 'Wozu es dient',
  purpose: (p) =>
    `${p.network} schaut, wie es zusammenarbeitet, um zu sehen, was als Nächstes zu tun ist. Sie werden gefragt nach: ${p.asked}, etwa ${minutes(p.minutes)}. Es gibt keine richtigen oder falschen Antworten, und Sie dürfen jede Aussage offen lassen.`,
  readersTitle: 'Wer was lesen kann',
  readers: (p) => [
    'Ihre Antworten bleiben auf diesem Gerät. Es wird nichts gesendet.',
    'Solange die Runde offen ist, sieht die Koordination nur, wie viele Personen aus jeder Art von Organisation abgegeben haben.',
    `Danach sind Antworten nur zusammen mit denen anderer zu sehen: Eine Zahl erscheint ab ${p.k} Personen.`,
    'Ihr Name wird nicht gefragt. Ihre Organisation wird mit Ihren Antworten aufbewahrt, damit jede Organisation gleich zählt.',
    'Dieses Gerät ist nicht verschlüsselt. Die Antworten liegen darauf; wer es betreibt, könnte sie mit technischem Wissen lesen.',
    'Sie bleiben hier, bis die Koordination die Runde löscht.',
  ],
  seatLegend: 'Für welche Organisation antworten Sie?',
  seatMissing: 'Wählen Sie die Organisation, für die Sie antworten',
  notListed: 'Meine Organisation steht nicht da',
  notListedText:
    'Dann ist sie zu dieser Runde nicht eingeladen, oder alle Eingeladenen aus ihr haben schon abgegeben. Bitte geben Sie das Gerät der Koordination zurück, die die Zahl der Personen ändern kann. Antworten Sie nicht für eine andere Organisation.',
  codeTitle: 'Falls Sie unterbrochen werden',
  codeText:
    'Mit diesem Code, und nur mit ihm, können Sie später an diesem Gerät weitermachen. Schreiben Sie ihn auf, wenn Sie vielleicht aufhören müssen.',
  code: 'Ihr Code',
  start: 'Beginnen',
  resumeTitle: 'Ich wurde unterbrochen und habe einen Code',
  resumeCode: 'Code',
  resumeHint: 'Sechs Zeichen, zum Beispiel 3FA 90C.',
  resume: 'Mit meinen Antworten fortfahren',
  resumeUnknown:
    'In dieser Runde gibt es keine begonnenen Antworten mit diesem Code. Prüfen Sie die sechs Zeichen; haben Sie schon abgegeben, ist nichts mehr zu tun',
  noPlaceTitle: 'Alle Eingeladenen haben abgegeben',
  noPlaceText:
    'Bitte geben Sie das Gerät der Koordination zurück. Fehlt jemand, kann sie die Zahl der Personen ändern.',
  roundClosedTitle: 'Diese Runde ist geschlossen',
  roundClosedText:
    'Antworten ist nicht mehr möglich. Bitte geben Sie das Gerät der Koordination zurück.',
  meetingNextTitle: 'Gemeinsam antworten',
  meetingNextLead:
    'Eine Antwort auf jede Aussage, vereinbart von allen, die da sind. Lesen Sie die Aussage vor, sprechen Sie darüber, wählen Sie dann; vermerken Sie, wenn jemand es anders sieht.',
  meetingReaders: [
    'Die vereinbarten Antworten gehören dem Netzwerk. Namen und einzelne Sichtweisen werden nicht aufbewahrt.',
    'Sie bleiben auf diesem Gerät. Es wird nichts gesendet.',
    'Dieses Gerät ist nicht verschlüsselt: Wer es betreibt, könnte die Antworten lesen.',
  ],
};
export default messages;
