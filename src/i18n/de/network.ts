import type en from '../en/network.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  listTitle: 'Netzwerke auf diesem Gerät',
  listLead:
    'Richten Sie Ihr Netzwerk einmal ein. Öffnen Sie dann eine Runde, lassen Sie die Mitglieder antworten, und lesen Sie gemeinsam, wo Sie stehen.',
  newNetwork: 'Neues Netzwerk',
  emptyTitle: 'Hier ist noch kein Netzwerk',
  emptyText:
    'Ein Netzwerk hat Sitze, einen für jede Organisation, die mitmacht. Stehen die Sitze, öffnen Sie eine Runde, und die Mitglieder antworten: auf Einladung am eigenen Gerät, nacheinander an diesem oder gemeinsam in einer Sitzung.',
  emptyPromise: 'Nichts verlässt dieses Gerät.',
  emptyAction: 'Ein Netzwerk einrichten',
  emptyExample: 'Zuerst ein Beispiel ansehen',
  inventedExample: 'Erfundenes Beispiel',
  seatCount: (p) => plural(p.count, '1 Sitz', `${p.count} Sitze`),
  noRoundYet: 'Noch keine Runde',
  roundIsOpen: (p) => `${p.label}: offen`,
  roundIsClosed: (p) => `${p.label}: geschlossen am ${p.day}`,

  deletedNotice: (p) => `${p.name} wurde gelöscht.`,
  deletedDetails: (p) =>
    p.rounds === 0
      ? 'Das Netzwerk lässt sich noch so zurückholen, wie es war.'
      : `Das Netzwerk lässt sich noch so zurückholen, wie es war, mit ${plural(p.rounds, 'seiner Runde', `seinen ${p.rounds} Runden`)} und allen Antworten.`,
  deletedRoundDetails:
    'Die Runde lässt sich noch so zurückholen, wie sie war, mit allen Antworten.',
  undoDelete: 'Rückgängig machen',
  undoDeleteOf: (p) => `Rückgängig machen: ${p.name} zurückholen`,
  deleteForGood: 'Endgültig löschen',
  deleteForGoodOf: (p) => `${p.name} endgültig löschen`,
  deleteForGoodTitle: (p) => `${p.name} endgültig löschen?`,
  deleteForGoodText: 'Danach gibt es kein Zurück mehr, außer mit einer Sicherungsdatei.',

  newTitle: 'Neues Netzwerk',
  newLead: 'Vier kurze Fragen; nur der Name ist nötig. Sie können alles später noch ändern.',
  editTitle: (p) => `${p.name} bearbeiten`,
  name: 'Name des Netzwerks',
  nameHint: 'So, wie ihn die Mitglieder verwenden.',
  nameMissing: 'Geben Sie dem Netzwerk einen Namen',
  nameTooLong: 'Der Name ist zu lang: höchstens 200 Zeichen',
  place: 'Ort',
  placeHint: 'Stadt, Bezirk oder Region. Darf leer bleiben.',
  placeTooLong: 'Der Ort ist zu lang: höchstens 200 Zeichen',
  country: 'Land',
  countryNotGiven: 'Keine Angabe',
  europe: 'Europa',
  elsewhere: 'Außerhalb Europas',
  since: 'Jahr, in dem es begann',
  sinceHint: 'Zum Beispiel 2019. Darf leer bleiben.',
  sinceNotAYear:
    'Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 2019, oder lassen Sie das Feld leer',
  sinceTooEarly: 'Das Jahr muss 1900 oder später sein',
  sinceInFuture: 'Dieses Jahr liegt in der Zukunft',
  startUpLegend: 'Einstellung für den Anfang',
  startUp: 'Nur mit dem Kern beginnen',
  startUpHint:
    'Für ein Netzwerk, das jünger als ein Jahr ist. Seine Runden beginnen mit den Kernaussagen zu Formalisierung und Vertrauen, etwa 10 Minuten, und die Ergebnisse werden an Stufe 3 statt an Stufe 4 gemessen: Am Anfang muss nicht alles da sein.',
  startUpProposed:
    'Es begann in diesem Jahr, deshalb ist die Einstellung für den Anfang an. Schalten Sie sie aus, wenn Ihr Netzwerk schon gut unterwegs ist.',
  createNetwork: 'Netzwerk einrichten',
  saveChanges: 'Änderungen speichern',
  cancel: 'Abbrechen',

  missingTitle: 'Dieses Netzwerk ist nicht auf diesem Gerät',
  missingText:
    'Vielleicht wurde es gelöscht, oder die Adresse ist unvollständig. Wurde es gelöscht, können Sie es auf der Liste der Netzwerke zurückholen.',
  toList: 'Zu den Netzwerken auf diesem Gerät',
  networks: 'Netzwerke',
  began: (p) => `seit ${p.year}`,
  startUpIsOn: 'Einstellung für den Anfang: nur der Kern, Zielstufe 3',

  nextSeatsTitle: 'Nennen Sie zuerst die Sitze',
  nextSeatsText:
    'Kreuzen Sie die Arten von Organisationen an, die mitmachen. Ein Sitz ist eine Organisation; die Personen kommen später, wenn Sie eine Runde öffnen.',
  nextRoundTitle: 'Öffnen Sie nun eine Runde',
  nextRoundText:
    'Die Sitze stehen. In einer Runde wählen Sie, was gefragt wird und wie viele Personen antworten.',
  openRound: 'Eine Runde öffnen',
  nextOpenTitle: (p) => `${p.label} ist offen`,
  nextOpenSurvey: (p) =>
    `${p.handedIn} von ${plural(p.invited, '1 Person', `${p.invited} Personen`)} ${plural(p.handedIn, 'hat', 'haben')} abgegeben.`,
  nextOpenMeeting: 'Die Mitglieder antworten gemeinsam in einer Sitzung.',
  goToRound: 'Zur Runde',
  nextResultsTitle: (p) => `${p.label} ist geschlossen`,
  nextResultsText: 'Lesen Sie die Ergebnisse und sprechen Sie dann mit den Mitgliedern darüber.',
  seeResults: 'Ergebnisse ansehen',

  seatsTitle: 'Sitze',
  seatsLead:
    'Der Bereich sagt, auf welcher Seite eine Organisation hauptsächlich arbeitet; die Ergebnisse stellen die Sicht beider Seiten nebeneinander. Er folgt aus der Art: Ändern Sie ihn, wo es in Ihrem Land anders ist, etwa bei der Bewährungshilfe.',
  sectorNames: {
    security: 'Sicherheitsseite',
    bridging: 'Zwischen beiden',
    social: 'Soziale Seite',
    other: 'Andere',
  },
  addSeats: 'Sitze hinzufügen',
  addSeatsLegend: 'Welche Organisationen haben einen Sitz?',
  addSeatsHint:
    'Kreuzen Sie jede Art an, die mitmacht. Namen von Organisationen können Sie später eintragen.',
  seatsThere: (p) => plural(p.count, '1 Sitz ist schon da', `${p.count} Sitze sind schon da`),
  howMany: (p) => `Wie viele Sitze: ${p.type}`,
  addChosen: (p) =>
    plural(
      p.count,
      '1 Sitz hinzufügen',
      p.count === 0 ? 'Sitze hinzufügen' : `${p.count} Sitze hinzufügen`,
    ),
  noneChosen: 'Kreuzen Sie mindestens eine Art von Organisation an',
  seatsAdded: (p) =>
    plural(p.count, '1 Sitz wurde hinzugefügt.', `${p.count} Sitze wurden hinzugefügt.`),
  edit: 'Bearbeiten',
  editSeatOf: (p) => `${p.seat} bearbeiten`,
  remove: 'Entfernen',
  removeSeatOf: (p) => `${p.seat} entfernen`,
  seatRemoved: (p) => `${p.seat} wurde entfernt.`,
  editSeatTitle: (p) => `Sitz: ${p.seat}`,
  seatType: 'Art',
  organisation: 'Name der Organisation',
  organisationHint: 'Nur nötig, wenn die Art nicht genug sagt. Keine Namen von Personen.',
  organisationTooLong: 'Der Name ist zu lang: höchstens 200 Zeichen',
  sector: 'Bereich',
  sectorDefault: (p) => `Bei dieser Art meistens: ${p.sector}.`,
  seatIsFixed:
    'Eine Runde mit diesem Sitz ist geschlossen. Deshalb bleiben Art und Bereich, wie sie sind: Sonst ließen sich dieselben Antworten auf zwei Weisen gruppieren und einzelne Antworten erschließen.',
  seatIsInvited:
    'Dieser Sitz gehört zu einer Runde und kann nicht entfernt werden: Seine Antworten würden ihren Platz verlieren. In der nächsten Runde können Sie niemanden von diesem Sitz einladen.',
  saveSeat: 'Sitz speichern',

  roundsTitle: 'Runden',
  noRounds:
    'Noch keine Runde. Eine Runde ist ein Durchgang: was gefragt wird, wer antwortet, und wann.',
  roundsNeedSeats: 'Fügen Sie zuerst die Sitze hinzu; dann können Sie eine Runde öffnen.',
  openSince: (p) => `Offen seit ${p.day}`,
  closedOn: (p) => `Geschlossen am ${p.day}`,
  survey: 'Befragung',
  consensus: 'Gemeinsame Sitzung',
  results: 'Ergebnisse',
  resultsOf: (p) => `Ergebnisse von ${p.label}`,

  registersTitle: 'Was das Netzwerk vereinbart hat',
  actionsTitle: 'Maßnahmen',
  actionsState: (p) =>
    p.open === 0
      ? 'nichts zu tun'
      : `${p.open} zu tun${p.overdue > 0 ? `, ${p.overdue} über dem Termin` : ''}`,
  documentsTitle: 'Dokumente',
  documentsState: (p) =>
    p.live === 0
      ? 'noch keines in Kraft'
      : `${p.live} in Kraft${p.overdue > 0 ? `, ${p.overdue} zur Wiedervorlage` : ''}`,
  rolesTitle: 'Rollenübersicht',
  rolesState: (p) =>
    p.said === 0
      ? 'noch keine Rolle benannt'
      : `${p.said} von ${plural(p.seats, '1 Rolle', `${p.seats} Rollen`)} benannt`,
  contextTitle: 'Kontext',
  contextState: (p) =>
    p.judged === 0
      ? 'noch nicht eingeschätzt'
      : `${p.judged} von ${p.all} Bedingungen eingeschätzt`,

  manageTitle: 'Dieses Netzwerk',
  editNetwork: 'Name und Angaben bearbeiten',
  archive: 'Dieses Netzwerk archivieren',
  unarchive: 'Aus dem Archiv holen',
  isArchived: 'Dieses Netzwerk ist im Archiv: ganz erhalten, und in Listen aus dem Weg.',
  find: 'Ein Netzwerk suchen',
  findHint: 'Nach Name, Ort oder Land, oder nach dem Namen einer Runde',
  found: (p) => `${p.count} von ${p.of} Netzwerken`,
  archivedNetworks: (p) => `Archiv: ${plural(p.count, '1 Netzwerk', `${p.count} Netzwerke`)}`,
  deleteNetwork: 'Dieses Netzwerk löschen',
  deleteTitle: (p) => `${p.name} löschen?`,
  deleteText: (p) =>
    `${plural(p.seats, '1 Sitz', `${p.seats} Sitze`)} und ${plural(p.rounds, '1 Runde', `${p.rounds} Runden`)} mit allen Antworten gehen mit, ebenso Dokumente, Rollenübersicht und Maßnahmen. Sie können das auf der Liste der Netzwerke rückgängig machen.`,
  deleteConfirm: 'Netzwerk löschen',
};
export default messages;
