import { plural } from '../../plural.ts';
import type en from '../../en/settings/restore.ts';

const messages: typeof en = {
  restoreTitle: 'Een back-upbestand terugzetten',
  restoreLead:
    'U ziet eerst wat het bestand zou doen. Niets op dit apparaat wordt weggenomen of vervangen door iets ouders, en u kunt het ongedaan maken.',
  chooseFile: 'Back-upbestand',
  reading: 'Het bestand wordt gelezen…',
  refusedTitle: (p) => `${p.name} is niet overgenomen`,
  refusedText: 'Op dit apparaat is niets veranderd.',
  atLine: (p) => `Regel ${p.line}: ${p.text}`,
  fileProblems: {
    tooLarge: (p) => `Het bestand is ${p.size} groot. Concord leest tot ${p.most}.`,
    empty: 'Het bestand is leeg. Kies een ander bestand.',
    notText:
      'Dit is geen back-upbestand, of het is in een andere codering opgeslagen. Kies een bestand dat Concord heeft opgeslagen.',
    notABackup:
      'Dit is geen back-upbestand van Concord. De naam eindigt meestal op .backup.ndjson.',
    otherFormat: (p) =>
      `Dit is een ander soort bestand van Concord (${p.format}). Hier is een back-upbestand nodig.`,
    newer: (p) =>
      `Het bestand is geschreven door een nieuwere Concord (formaat ${p.version}). Laad deze pagina opnieuw voor de nieuwste versie en kies het bestand nog eens.`,
    cut: (p) =>
      `Het bestand is niet volledig: het hoort ${p.expected} gegevens te hebben en heeft er ${p.found}. Kopieer of download het opnieuw.`,
    damaged:
      'Het bestand is na het opslaan veranderd of beschadigd. Kopieer of download het opnieuw, of neem een eerder back-upbestand.',
    notJson:
      'Deze regel kan niet worden gelezen. Neem het bestand zoals Concord het heeft opgeslagen.',
    tooDeep: 'Deze regel is geen gegeven van Concord.',
    invalid: (p) =>
      `Het gegeven volgt de regels niet bij ‘${p.path}’. Neem het bestand zoals Concord het heeft opgeslagen.`,
    notCanonical:
      'Het gegeven is niet geschreven zoals Concord het schrijft. Neem het bestand zoals Concord het heeft opgeslagen.',
    repeated: 'Hetzelfde gegeven staat twee keer in het bestand.',
  },
  previewTitle: (p) => `Wat ${p.name} zou doen`,
  previewNothing: 'Alles in dit bestand staat al op dit apparaat. Er is niets te doen.',
  previewCaption: 'Gegevens in het bestand, naar wat ermee zou gebeuren',
  whatHappens: 'Wat er zou gebeuren',
  networks: 'Netwerken',
  rounds: 'Rondes',
  responses: 'Ingevulde lijsten',
  sealings: 'Sleutels van rondes',
  received: 'Ingelezen antwoorden',
  invitations: 'Uitnodigingen',
  outbox: 'Verzegelde antwoorden',
  documents: 'Documenten',
  roles: 'Rollenschema’s',
  actions: 'Acties',
  meetings: 'Notities van overleg',
  recorded: 'Vastgelegde resultaten',
  contexts: 'Voorwaarden van netwerken',
  given: 'Doorgegeven samenvattingen',
  collections: 'Verzamelingen',
  summaries: 'Samenvattingen in verzamelingen',
  standings: {
    new: 'Toegevoegd: nog niet op dit apparaat',
    newerInFile: 'Vervangen door de latere versie in het bestand',
    differs: 'Verschillend, en niemand kan zien welke later is: u beslist',
    same: 'Ongewijzigd: hetzelfde op dit apparaat',
    newerHere: 'Ongewijzigd: de versie op dit apparaat is later',
    inTrash: 'Ongewijzigd: staat bij Onlangs verwijderd; haal het daar terug',
    unreadable: 'Ongewijzigd: deze versie kan niet lezen wat op dit apparaat staat',
  },
  onDifference: 'Waar de twee verschillen',
  keepHere: 'Houden wat op dit apparaat staat',
  takeFile: 'Nemen wat in het bestand staat',
  restore: 'Terugzetten',
  cancel: 'Annuleren',
  restoredTitle: 'Het back-upbestand is teruggezet',
  restoredText: (p) =>
    p.replaced === 0
      ? `Toegevoegd: ${p.added}.`
      : `Toegevoegd: ${p.added}. Vervangen door een latere of gekozen versie: ${p.replaced}.`,
  nothingAdded: 'niets',
  undo: 'Ongedaan maken',
  lastRestore: (p) =>
    plural(
      p.count,
      'Het laatst teruggezette back-upbestand heeft 1 gegeven veranderd. Dit kan ongedaan worden gemaakt.',
      `Het laatst teruggezette back-upbestand heeft ${p.count} gegevens veranderd. Dit kan ongedaan worden gemaakt.`,
    ),
  undone: (p) =>
    p.left === 0
      ? 'Ongedaan gemaakt. Alles is weer zoals het was.'
      : `Ongedaan gemaakt voor ${plural(p.putBack, '1 gegeven', `${p.putBack} gegevens`)}. ${plural(p.left, '1 gegeven is', `${p.left} gegevens zijn`)} sindsdien veranderd of gebruikt en gebleven.`,
};
export default messages;
