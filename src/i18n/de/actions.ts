import type en from '../en/actions.ts';
import { plural } from '../plural.ts';

const actions = (count: number) => plural(count, '1 Maßnahme', `${count} Maßnahmen`);

const messages: typeof en = {
  title: 'Maßnahmen',
  lead: 'Was das Netzwerk zu tun beschlossen hat. Maßnahmen gehören zum Netzwerk und gehen von Runde zu Runde mit, bis sie erledigt sind.',
  emptyTitle: 'Noch keine Maßnahme',
  emptyText:
    'Ergebnisse helfen, wenn jemand etwas daraus macht. Eine Maßnahme sagt, was geschieht, welcher Sitz sich darum kümmert und bis wann. Eine oder zwei auf einmal genügen.',
  emptyResults:
    'Wählen Sie in den Ergebnissen einer geschlossenen Runde neben einer Empfehlung „Vornehmen“.',
  addAction: 'Eine Maßnahme hinzufügen',
  overdueTitle: (p) => `${actions(p.count)} über dem Termin`,
  overdueLead: 'Erledigen, neu terminieren oder fallen lassen: Alles drei ist in Ordnung.',
  unfinishedTitle: 'Zu tun',
  nothingUnfinished: 'Es steht nichts aus.',
  finishedTitle: (p) => `${actions(p.count)} erledigt oder fallen gelassen`,
  states: { open: 'Zu tun', begun: 'Begonnen', done: 'Erledigt', dropped: 'Fallen gelassen' },
  owner: 'Sitz, der sich darum kümmert',
  ownerHint: 'Ein Sitz, keine Person: Personen wechseln.',
  nobodyYet: 'Noch niemand',
  seatGone: 'Ein Sitz, den es nicht mehr gibt',
  due: 'Bis',
  dueHint: 'Kann leer bleiben.',
  dueOn: (p) => `bis ${p.day}`,
  wasDueOn: (p) => `war fällig bis ${p.day}`,
  noDay: 'kein Termin',
  doneOn: (p) => `erledigt am ${p.day}`,
  fromRound: (p) => `aus ${p.round}`,
  ownIdea: 'vom Netzwerk selbst',
  state: 'Stand',
  note: 'Notiz',
  noteHint: 'Was vereinbart wurde, was im Weg steht. Keine Namen von Personen, nichts über Fälle.',
  noteTooLong: 'Die Notiz ist zu lang: höchstens 2.000 Zeichen',
  text: 'Was zu tun ist',
  textHint: 'Ein Satz, den auch jemand Neues versteht.',
  textMissing: 'Schreiben Sie, was zu tun ist',
  textTooLong: 'Der Text ist zu lang: höchstens 1.000 Zeichen',
  dueNotADay: 'Geben Sie einen Tag des Kalenders an oder lassen Sie das Feld leer',
  markDone: 'Erledigt',
  markDoneOf: (p) => `Als erledigt markieren: ${p.text}`,
  takeUpAgain: 'Wieder aufnehmen',
  takeUpAgainOf: (p) => `Wieder aufnehmen: ${p.text}`,
  edit: 'Bearbeiten',
  editOf: (p) => `Bearbeiten: ${p.text}`,
  newTitle: 'Neue Maßnahme',
  editTitle: 'Maßnahme bearbeiten',
  save: 'Maßnahme speichern',
  cancel: 'Abbrechen',
  remove: 'Löschen',
  removed: 'Die Maßnahme wurde gelöscht.',
  undo: 'Rückgängig machen',
  backToList: 'Zu den Maßnahmen',
  missingTitle: 'Diese Maßnahme ist nicht auf diesem Gerät',
  missingText: 'Sie wurde vielleicht gelöscht, oder die Adresse ist unvollständig.',

  aimTitle: 'Soll verändern',
  aimThenAndNow: (p) =>
    `${p.before}: Mittelwert ${p.beforeMean} aus ${p.beforeN} Antworten. ${p.after}: Mittelwert ${p.afterMean} aus ${p.afterN} Antworten.`,
  aimWaits: 'Die nächste geschlossene Runde zeigt, ob sich etwas verändert hat.',
  aimNotShown:
    'Die beiden Runden lassen sich hier nicht nebeneinanderstellen: Eine hat dafür keine Zahl, oder es wurde anders gefragt.',

  saveTitle: 'Die Liste mitnehmen',
  saveLead:
    'In den Dateien stehen Sitze, nie Personen. Die Kalenderdatei enthält, was noch zu tun ist und einen Termin hat.',
  saveCalendar: 'Kalenderdatei (.ics)',
  calendarNeedsDays: 'Noch keine offene Maßnahme hat einen Termin.',
  saveSpreadsheet: 'Tabelle für die Tabellenkalkulation (.csv)',
  savePlain: 'Tabelle für Statistik (.csv)',
  saveWorkbook: 'Arbeitsmappe (.xlsx)',
  workbookFailed:
    'Die Arbeitsmappe konnte nicht erstellt werden. Laden Sie die Seite mit Verbindung neu, oder nehmen Sie die Tabelle (.csv).',
  print: 'Die Liste drucken',
  columns: {
    text: 'Maßnahme',
    owner: 'Sitz',
    due: 'Bis',
    state: 'Stand',
    round: 'Runde',
    added: 'Hinzugefügt am',
    done: 'Erledigt am',
    note: 'Notiz',
  },
};
export default messages;
