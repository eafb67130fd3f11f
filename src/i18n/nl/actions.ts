import type en from '../en/actions.ts';
import { plural } from '../plural.ts';

const actions = (count: number) => plural(count, '1 actie', `${count} acties`);

const messages: typeof en = {
  title: 'Acties',
  lead: 'Wat het netwerk heeft besloten te doen. Acties horen bij het netwerk en gaan mee van ronde naar ronde, tot ze klaar zijn.',
  emptyTitle: 'Nog geen actie',
  emptyText:
    'Resultaten helpen pas als iemand er iets mee doet. Een actie zegt wat er gebeurt, welke zetel ervoor zorgt en wanneer het klaar is. Een of twee tegelijk is genoeg.',
  emptyResults: 'Kies in de resultaten van een gesloten ronde “Oppakken” naast een aanbeveling.',
  addAction: 'Een actie toevoegen',
  overdueTitle: (p) => `${actions(p.count)} voorbij de datum`,
  overdueLead: 'Doe het, kies een andere datum of laat het vallen: alle drie is goed.',
  unfinishedTitle: 'Te doen',
  nothingUnfinished: 'Er staat niets open.',
  finishedTitle: (p) => `${actions(p.count)} klaar of vervallen`,
  states: { open: 'Te doen', begun: 'Begonnen', done: 'Klaar', dropped: 'Vervallen' },
  owner: 'Zetel die ervoor zorgt',
  ownerHint: 'Een zetel, geen persoon: personen wisselen.',
  nobodyYet: 'Nog niemand',
  seatGone: 'Een zetel die er niet meer is',
  due: 'Uiterlijk',
  dueHint: 'Mag leeg blijven.',
  dueOn: (p) => `uiterlijk ${p.day}`,
  wasDueOn: (p) => `was gepland tot ${p.day}`,
  noDay: 'geen datum',
  doneOn: (p) => `klaar op ${p.day}`,
  fromRound: (p) => `uit ${p.round}`,
  ownIdea: 'van het netwerk zelf',
  state: 'Stand',
  note: 'Notitie',
  noteHint:
    'Wat is afgesproken, wat staat in de weg. Geen namen van personen, niets over casussen.',
  noteTooLong: 'De notitie is te lang: gebruik hooguit 2.000 tekens',
  text: 'Wat er te doen is',
  textHint: 'Eén zin die een nieuwkomer begrijpt.',
  textMissing: 'Schrijf op wat er te doen is',
  textTooLong: 'De tekst is te lang: gebruik hooguit 1.000 tekens',
  dueNotADay: 'Vul een datum uit de kalender in, of laat het leeg',
  markDone: 'Klaar',
  markDoneOf: (p) => `Als klaar aanmerken: ${p.text}`,
  takeUpAgain: 'Weer oppakken',
  takeUpAgainOf: (p) => `Weer oppakken: ${p.text}`,
  edit: 'Bewerken',
  editOf: (p) => `Bewerken: ${p.text}`,
  newTitle: 'Nieuwe actie',
  editTitle: 'Actie bewerken',
  save: 'Actie opslaan',
  cancel: 'Annuleren',
  remove: 'Verwijderen',
  removed: 'De actie is verwijderd.',
  undo: 'Ongedaan maken',
  backToList: 'Naar de acties',
  missingTitle: 'Deze actie staat niet op dit apparaat',
  missingText: 'De actie is misschien verwijderd, of het adres is niet volledig.',

  aimTitle: 'Moet veranderen',
  aimThenAndNow: (p) =>
    `${p.before}: gemiddelde ${p.beforeMean} uit ${p.beforeN} antwoorden. ${p.after}: gemiddelde ${p.afterMean} uit ${p.afterN} antwoorden.`,
  aimWaits: 'De volgende gesloten ronde laat zien of het veranderd is.',
  aimNotShown:
    'De twee rondes kunnen hier niet naast elkaar staan: een van beide heeft er geen cijfer voor, of er is anders naar gevraagd.',

  saveTitle: 'De lijst meenemen',
  saveLead:
    'In de bestanden staan zetels, nooit personen. Het agendabestand bevat wat nog te doen is en een datum heeft.',
  saveCalendar: 'Agendabestand (.ics)',
  calendarNeedsDays: 'Nog geen openstaande actie heeft een datum.',
  saveSpreadsheet: 'Tabel voor een rekenblad (.csv)',
  savePlain: 'Tabel voor statistiek (.csv)',
  saveWorkbook: 'Werkmap (.xlsx)',
  workbookFailed:
    'De werkmap kon niet worden gemaakt. Laad de pagina opnieuw met een verbinding, of neem de tabel (.csv).',
  print: 'De lijst afdrukken',
  columns: {
    text: 'Actie',
    owner: 'Zetel',
    due: 'Uiterlijk',
    state: 'Stand',
    round: 'Ronde',
    added: 'Toegevoegd op',
    done: 'Klaar op',
    note: 'Notitie',
  },
};
export default messages;
