import type en from '../en/settings.ts';
import { plural } from '../plural.ts';
import restore from './settings/restore.ts';

const messages: typeof en = {
  title: 'Einstellungen',
  lead: 'Wie Concord aussieht und was es auf diesem Gerät aufbewahrt.',

  appearanceTitle: 'Sprache und Anzeige',
  language: 'Sprache',
  languageAsBrowser: (p) => `Wie in diesem Browser (${p.language})`,
  theme: 'Farben',
  themes: { system: 'Wie auf diesem Gerät', light: 'Hell', dark: 'Dunkel' },
  textSize: 'Textgröße',
  textSizes: { normal: 'Normal', large: 'Groß', larger: 'Sehr groß' },

  keepingTitle: 'Was auf diesem Gerät aufbewahrt wird',
  keepingLead: 'Alles liegt in diesem Browser, auf diesem Gerät. Concord hat keinen Server.',
  persistence: 'Schutz',
  persistenceGranted:
    'Zugesagt. Der Browser löscht Ihre Antworten nicht von sich aus, wenn der Platz knapp wird.',
  persistenceRefused:
    'Nicht zugesagt. Der Browser kann Ihre Antworten löschen, wenn der Platz auf diesem Gerät knapp wird. Speichern Sie von Zeit zu Zeit eine Sicherungsdatei.',
  persistenceNotAsked:
    'Noch nicht gefragt. Concord fragt den Browser, sobald die erste Antwort gespeichert wird; Sie können auch jetzt fragen.',
  persistenceAbsent:
    'Dieser Browser kann nicht zusagen, Daten zu behalten. Er kann Ihre Antworten löschen, wenn der Platz auf diesem Gerät knapp wird. Speichern Sie von Zeit zu Zeit eine Sicherungsdatei.',
  askToPersist: 'Den Browser um Schutz bitten',
  sevenDays:
    'Dieser Browser kann nach sieben Tagen ohne Besuch alles löschen. Legen Sie Concord auf den Startbildschirm oder ins Dock, um das zu verhindern, und speichern Sie eine Sicherungsdatei.',
  space: 'Belegter Platz',
  spaceUsed: (p) => `${p.used} von ${p.available}, die dieser Browser erlaubt`,
  spaceUnknown: 'Dieser Browser gibt darüber keine Auskunft.',
  encryption: 'Verschlüsselung',
  notEncrypted:
    'Von Concord nicht verschlüsselt. Wer dieses Gerät und diesen Browser nutzen kann, kann lesen, was hier liegt.',
  unreadableTitle: (p) =>
    plural(
      p.count,
      '1 Datensatz kann von dieser Version nicht gelesen werden',
      `${p.count} Datensätze können von dieser Version nicht gelesen werden`,
    ),
  unreadableText:
    'Sie bleiben unverändert erhalten und fehlen in Listen und Ergebnissen. Eine neuere Version von Concord kann sie vielleicht lesen. Sie können alles so speichern, wie es aufbewahrt ist.',
  saveRaw: 'Alles so speichern, wie es aufbewahrt ist',

  backupTitle: 'Sicherungsdatei',
  backupLead:
    'Eine Datei mit allen Netzwerken, Runden und Antwortbögen auf diesem Gerät. Sie ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.',
  lastBackup: (p) => `Letzte Sicherungsdatei: ${p.day}.`,
  noBackupYet: 'Aus diesem Browser wurde noch keine Sicherungsdatei gespeichert.',
  contains: (p) => `Jetzt auf diesem Gerät: ${countAll(p)}.`,
  containsNothing: 'Es gibt noch nichts zu sichern.',
  saveBackup: 'Sicherungsdatei speichern',
  backupSaved: (p) => `${p.name} liegt bei Ihren Downloads.`,
  backupFailed: 'Die Sicherungsdatei konnte nicht erstellt werden',
  backupFailedText:
    'Was aufbewahrt ist, konnte nicht vollständig gelesen werden. Es wurde nichts verändert. Sie können stattdessen alles so speichern, wie es aufbewahrt ist.',
  rawText:
    'Diese App darf nicht verändern, was hier aufbewahrt ist, kann aber alles als Datei speichern, genau so, wie es ist.',
  rawNothing: 'In diesem Browser gibt es keine Datenbank.',

  ...restore,

  counts: countAll,

  trashTitle: 'Kürzlich gelöscht',
  trashLead: 'Was Sie löschen, bleibt hier, bis Sie es endgültig löschen.',
  trashEmpty: 'Es wurde nichts gelöscht.',
  trashKinds: {
    network: 'Netzwerk',
    round: 'Runde',
    response: 'Antwortbogen',
    document: 'Dokument',
    action: 'Maßnahme',
    collection: 'Sammlung',
    collected: 'Netzwerk in einer Sammlung',
  },
  removedOn: (p) => `Gelöscht am ${p.day}. Enthält ${p.contents}.`,
  bringBack: 'Zurückholen',
  bringBackOf: (p) => `${p.name} zurückholen`,
  deleteForGood: 'Endgültig löschen',
  deleteForGoodOf: (p) => `${p.name} endgültig löschen`,
  deleteForGoodTitle: (p) => `${p.name} endgültig löschen?`,
  deleteForGoodText: 'Danach kann es nur noch aus einer Sicherungsdatei zurückkommen.',
  wholeFirst:
    'Es gehört zu etwas, das auch unter Kürzlich gelöscht liegt. Holen Sie das zuerst zurück.',

  wipeTitle: 'Alles löschen',
  wipeLead:
    'Für einen gemeinsam genutzten Rechner, oder wenn Sie fertig sind. Löscht alles, was Concord in diesem Browser aufbewahrt: Antworten, Netzwerke, Einstellungen, Kürzlich gelöscht und die Kopie der App selbst.',
  wipeOpen: 'Abschließen und dieses Gerät leeren',
  wipeDialogTitle: 'Alles auf diesem Gerät löschen?',
  wipeDialogText: (p) =>
    `Das löscht ${countAll(p)}, dazu Kürzlich gelöscht und alle Einstellungen. Es lässt sich nicht rückgängig machen. Nur eine Sicherungsdatei kann es zurückbringen.`,
  wipeDialogNothing:
    'Das löscht alle Einstellungen und die Kopie der App. Es lässt sich nicht rückgängig machen.',
  wipeSaveFirst: 'Zuerst eine Sicherungsdatei speichern',
  wipeWord: 'löschen',
  wipeWordLabel: (p) => `Geben Sie zur Bestätigung „${p.word}“ ein`,
  wipeWordError: (p) => `Geben Sie das Wort „${p.word}“ ein, um fortzufahren.`,
  wipeConfirm: 'Alles löschen',
  wiping: 'Wird gelöscht…',
  wipedTitle: 'Alles wurde gelöscht',
  wipedText:
    'In diesem Browser ist nichts mehr von Concord: keine Antworten, keine Netzwerke, keine Einstellungen, keine Kopie der App. Sie können diesen Tab jetzt schließen.',
  wipedFiles:
    'Dateien, die Sie gespeichert haben, etwa Sicherungen und Berichte, liegen noch dort, wo Sie sie gespeichert haben.',
  wipeLeftTitle: 'Nicht alles konnte gelöscht werden',
  wipeLeftText:
    'Schließen Sie alle anderen Tabs mit Concord und versuchen Sie es noch einmal. Bleibt es dabei, löschen Sie die Daten dieser Seite in den Einstellungen des Browsers.',
  wipeLeft: {
    database: 'Die Datenbank mit Antworten und Netzwerken',
    localStorage: 'Einstellungen und späte Änderungen',
    files: 'Private Dateien',
    appCopy: 'Die Kopie der App',
  },
  tryAgain: 'Noch einmal versuchen',
};
export default messages;

function countAll(counts: Parameters<typeof en.counts>[0]): string {
  const { networks, rounds, responses, sealings, received, invitations, outbox } = counts;
  const { documents, roles, actions, meetings, recorded } = counts;
  const { contexts, given, collections, summaries } = counts;
  return [
    networks > 0 && plural(networks, '1 Netzwerk', `${networks} Netzwerke`),
    rounds > 0 && plural(rounds, '1 Runde', `${rounds} Runden`),
    responses > 0 && plural(responses, '1 Antwortbogen', `${responses} Antwortbögen`),
    sealings > 0 && plural(sealings, '1 Schlüssel einer Runde', `${sealings} Schlüssel von Runden`),
    received > 0 && plural(received, '1 eingelesene Antwort', `${received} eingelesene Antworten`),
    invitations > 0 && plural(invitations, '1 Einladung', `${invitations} Einladungen`),
    outbox > 0 && plural(outbox, '1 versiegelte Antwort', `${outbox} versiegelte Antworten`),
    documents > 0 && plural(documents, '1 Dokument', `${documents} Dokumente`),
    roles > 0 && plural(roles, '1 Rollenübersicht', `${roles} Rollenübersichten`),
    actions > 0 && plural(actions, '1 Maßnahme', `${actions} Maßnahmen`),
    meetings > 0 && plural(meetings, 'Notizen aus 1 Sitzung', `Notizen aus ${meetings} Sitzungen`),
    recorded > 0 &&
      plural(recorded, '1 festgehaltenes Ergebnis', `${recorded} festgehaltene Ergebnisse`),
    contexts > 0 &&
      plural(contexts, 'die Umstände von 1 Netzwerk', `die Umstände von ${contexts} Netzwerken`),
    given > 0 &&
      plural(
        given,
        'was von 1 Runde weitergegeben wurde',
        `was von ${given} Runden weitergegeben wurde`,
      ),
    collections > 0 && plural(collections, '1 Sammlung', `${collections} Sammlungen`),
    summaries > 0 &&
      plural(
        summaries,
        '1 gesammelte Zusammenfassung',
        `${summaries} gesammelte Zusammenfassungen`,
      ),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
