import type en from '../en/settings.ts';
import { plural } from '../plural.ts';
import restore from './settings/restore.ts';

const messages: typeof en = {
  title: 'Instellingen',
  lead: 'Hoe Concord eruitziet, en wat het op dit apparaat bewaart.',

  appearanceTitle: 'Taal en weergave',
  language: 'Taal',
  languageAsBrowser: (p) => `Zoals in deze browser (${p.language})`,
  theme: 'Kleuren',
  themes: { system: 'Zoals op dit apparaat', light: 'Licht', dark: 'Donker' },
  textSize: 'Tekstgrootte',
  textSizes: { normal: 'Normaal', large: 'Groot', larger: 'Zeer groot' },

  keepingTitle: 'Wat op dit apparaat wordt bewaard',
  keepingLead: 'Alles ligt in deze browser, op dit apparaat. Concord heeft geen server.',
  persistence: 'Bescherming',
  persistenceGranted:
    'Toegezegd. De browser verwijdert uw antwoorden niet uit zichzelf als er weinig ruimte is.',
  persistenceRefused:
    'Niet toegezegd. De browser kan uw antwoorden verwijderen als dit apparaat vol raakt. Sla af en toe een back-upbestand op.',
  persistenceNotAsked:
    'Nog niet gevraagd. Concord vraagt het de browser zodra het eerste antwoord wordt opgeslagen; u kunt het ook nu vragen.',
  persistenceAbsent:
    'Deze browser kan niet toezeggen dat gegevens blijven. Hij kan uw antwoorden verwijderen als dit apparaat vol raakt. Sla af en toe een back-upbestand op.',
  askToPersist: 'De browser om bescherming vragen',
  sevenDays:
    'Deze browser kan alles wissen na zeven dagen zonder bezoek. Zet Concord op het beginscherm of in het Dock om dat te voorkomen, en sla een back-upbestand op.',
  space: 'Gebruikte ruimte',
  spaceUsed: (p) => `${p.used} van de ${p.available} die deze browser toestaat`,
  spaceUnknown: 'Deze browser zegt het niet.',
  encryption: 'Versleuteling',
  notEncrypted:
    'Niet versleuteld door Concord. Wie dit apparaat en deze browser kan gebruiken, kan lezen wat hier staat.',
  unreadableTitle: (p) =>
    plural(
      p.count,
      '1 gegeven kan door deze versie niet worden gelezen',
      `${p.count} gegevens kunnen door deze versie niet worden gelezen`,
    ),
  unreadableText:
    'Ze blijven bewaard zoals ze zijn en tellen niet mee in lijsten en resultaten. Een nieuwere versie van Concord kan ze misschien lezen. U kunt alles opslaan zoals het is bewaard.',
  saveRaw: 'Alles opslaan zoals het is bewaard',

  backupTitle: 'Back-upbestand',
  backupLead:
    'Eén bestand met alle netwerken, rondes en ingevulde lijsten op dit apparaat. Het is niet versleuteld: bewaar het waar alleen u het kunt lezen.',
  lastBackup: (p) => `Laatste back-upbestand: ${p.day}.`,
  noBackupYet: 'Vanuit deze browser is nog geen back-upbestand opgeslagen.',
  contains: (p) => `Nu op dit apparaat: ${countAll(p)}.`,
  containsNothing: 'Er is nog niets om op te slaan.',
  saveBackup: 'Back-upbestand opslaan',
  backupSaved: (p) => `${p.name} staat bij uw downloads.`,
  backupFailed: 'Het back-upbestand kon niet worden gemaakt',
  backupFailedText:
    'Wat is bewaard, kon niet in zijn geheel worden gelezen. Er is niets veranderd. U kunt in plaats daarvan alles opslaan zoals het is bewaard.',
  rawText:
    'Deze app mag niet veranderen wat hier is bewaard, maar kan alles als bestand opslaan, precies zoals het is.',
  rawNothing: 'Er is geen database in deze browser.',

  ...restore,

  counts: countAll,

  trashTitle: 'Onlangs verwijderd',
  trashLead: 'Wat u verwijdert, blijft hier tot u het definitief verwijdert.',
  trashEmpty: 'Er is niets verwijderd.',
  trashKinds: {
    network: 'Netwerk',
    round: 'Ronde',
    response: 'Ingevulde lijst',
    document: 'Document',
    action: 'Actie',
    collection: 'Verzameling',
    collected: 'Netwerk in een verzameling',
  },
  removedOn: (p) => `Verwijderd op ${p.day}. Bevat ${p.contents}.`,
  bringBack: 'Terughalen',
  bringBackOf: (p) => `${p.name} terughalen`,
  deleteForGood: 'Definitief verwijderen',
  deleteForGoodOf: (p) => `${p.name} definitief verwijderen`,
  deleteForGoodTitle: (p) => `${p.name} definitief verwijderen?`,
  deleteForGoodText: 'Daarna kan het alleen nog uit een back-upbestand terugkomen.',
  wholeFirst: 'Het hoort bij iets dat ook bij Onlangs verwijderd staat. Haal dat eerst terug.',

  wipeTitle: 'Alles verwijderen',
  wipeLead:
    'Voor een gedeelde computer, of als u klaar bent. Verwijdert alles wat Concord in deze browser bewaart: antwoorden, netwerken, instellingen, Onlangs verwijderd en de kopie van de app zelf.',
  wipeOpen: 'Afronden en dit apparaat leegmaken',
  wipeDialogTitle: 'Alles op dit apparaat verwijderen?',
  wipeDialogText: (p) =>
    `Dit verwijdert ${countAll(p)}, met Onlangs verwijderd en alle instellingen. Het kan niet ongedaan worden gemaakt. Alleen een back-upbestand kan het terugbrengen.`,
  wipeDialogNothing:
    'Dit verwijdert alle instellingen en de kopie van de app. Het kan niet ongedaan worden gemaakt.',
  wipeSaveFirst: 'Eerst een back-upbestand opslaan',
  wipeWord: 'verwijderen',
  wipeWordLabel: (p) => `Typ ‘${p.word}’ om te bevestigen`,
  wipeWordError: (p) => `Typ het woord ‘${p.word}’ om verder te gaan.`,
  wipeConfirm: 'Alles verwijderen',
  wiping: 'Bezig met verwijderen…',
  wipedTitle: 'Alles is verwijderd',
  wipedText:
    'Er staat niets meer van Concord in deze browser: geen antwoorden, geen netwerken, geen instellingen, geen kopie van de app. U kunt dit tabblad nu sluiten.',
  wipedFiles:
    'Bestanden die u hebt opgeslagen, zoals back-ups en verslagen, staan nog waar u ze hebt opgeslagen.',
  wipeLeftTitle: 'Niet alles kon worden verwijderd',
  wipeLeftText:
    'Sluit alle andere tabbladen met Concord en probeer het opnieuw. Blijft het staan, verwijder dan de gegevens van deze pagina in de instellingen van de browser.',
  wipeLeft: {
    database: 'De database met antwoorden en netwerken',
    localStorage: 'Instellingen en late wijzigingen',
    files: 'Privébestanden',
    appCopy: 'De kopie van de app',
  },
  tryAgain: 'Opnieuw proberen',
};
export default messages;

function countAll(counts: Parameters<typeof en.counts>[0]): string {
  const { networks, rounds, responses, sealings, received, invitations, outbox } = counts;
  const { documents, roles, actions, meetings, recorded } = counts;
  const { contexts, given, collections, summaries } = counts;
  return [
    networks > 0 && plural(networks, '1 netwerk', `${networks} netwerken`),
    rounds > 0 && plural(rounds, '1 ronde', `${rounds} rondes`),
    responses > 0 && plural(responses, '1 ingevulde lijst', `${responses} ingevulde lijsten`),
    sealings > 0 && plural(sealings, '1 sleutel van een ronde', `${sealings} sleutels van rondes`),
    received > 0 && plural(received, '1 ingelezen antwoord', `${received} ingelezen antwoorden`),
    invitations > 0 && plural(invitations, '1 uitnodiging', `${invitations} uitnodigingen`),
    outbox > 0 && plural(outbox, '1 verzegeld antwoord', `${outbox} verzegelde antwoorden`),
    documents > 0 && plural(documents, '1 document', `${documents} documenten`),
    roles > 0 && plural(roles, '1 rollenschema', `${roles} rollenschema’s`),
    actions > 0 && plural(actions, '1 actie', `${actions} acties`),
    meetings > 0 &&
      plural(meetings, 'notities van 1 overleg', `notities van ${meetings} keer overleg`),
    recorded > 0 &&
      plural(recorded, '1 vastgelegd resultaat', `${recorded} vastgelegde resultaten`),
    contexts > 0 &&
      plural(contexts, 'de voorwaarden van 1 netwerk', `de voorwaarden van ${contexts} netwerken`),
    given > 0 &&
      plural(given, 'wat van 1 ronde is doorgegeven', `wat van ${given} rondes is doorgegeven`),
    collections > 0 && plural(collections, '1 verzameling', `${collections} verzamelingen`),
    summaries > 0 &&
      plural(summaries, '1 verzamelde samenvatting', `${summaries} verzamelde samenvattingen`),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
