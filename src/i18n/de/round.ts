import type en from '../en/round.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 Person', `${count} Personen`);
const organisations = (count: number) => plural(count, '1 Organisation', `${count} Organisationen`);
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
  survey: 'Jede Person für sich',
  consensus: 'Gemeinsam in einer Sitzung',
  personsTotal: (p) => `${persons(p.persons)} aus ${organisations(p.organisations)}`,
  thresholdOption: (p) => `${p.k} Personen`,

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
  total: 'Insgesamt',
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
  giveSummary: 'Zusammenfassung geben',

  aboutTitle: 'Über diese Runde',
  asked: 'Gefragt wird',
  askedCore: (p) => `${p.title} (Kern)`,
  wayOfAnswering: 'Art zu antworten',
  smallestGroup: 'Kleinste Gruppe mit Zahlen',
  takingPart: 'Es nehmen teil',
  editRound: 'Namen oder Personen ändern',
  renameRound: 'Namen ändern',
  deleteRound: 'Diese Runde löschen',
  deleteTitle: (p) => `${p.label} löschen?`,
  deleteText:
    'Alle ihre Antworten gehen mit. Sie können das auf der Seite des Netzwerks rückgängig machen.',
  deleteConfirm: 'Runde löschen',
};
export default messages;
