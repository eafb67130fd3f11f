import { plural } from '../../plural.ts';
import type en from '../../en/settings/restore.ts';

const messages: typeof en = {
  restoreTitle: 'Eine Sicherungsdatei zurückholen',
  restoreLead:
    'Zuerst sehen Sie, was die Datei bewirken würde. Auf diesem Gerät wird nichts weggenommen oder durch Älteres ersetzt, und Sie können es rückgängig machen.',
  chooseFile: 'Sicherungsdatei',
  reading: 'Die Datei wird gelesen…',
  refusedTitle: (p) => `${p.name} wurde nicht übernommen`,
  refusedText: 'Auf diesem Gerät wurde nichts verändert.',
  atLine: (p) => `Zeile ${p.line}: ${p.text}`,
  fileProblems: {
    tooLarge: (p) => `Die Datei hat ${p.size}. Concord liest bis zu ${p.most}.`,
    empty: 'Die Datei ist leer. Wählen Sie eine andere.',
    notText:
      'Das ist keine Sicherungsdatei, oder sie wurde in einer anderen Kodierung gespeichert. Wählen Sie eine Datei, die Concord gespeichert hat.',
    notABackup:
      'Das ist keine Sicherungsdatei von Concord. Der Name endet meist auf .backup.ndjson.',
    otherFormat: (p) =>
      `Das ist eine Concord-Datei anderer Art (${p.format}). Hier wird eine Sicherungsdatei gebraucht.`,
    newer: (p) =>
      `Die Datei stammt von einem neueren Concord (Format ${p.version}). Laden Sie diese Seite neu, um die neueste Version zu erhalten, und wählen Sie die Datei dann noch einmal.`,
    cut: (p) =>
      `Die Datei ist nicht vollständig: Sie sollte ${p.expected} Datensätze enthalten und hat ${p.found}. Kopieren oder laden Sie sie noch einmal.`,
    damaged:
      'Die Datei wurde nach dem Speichern verändert oder beschädigt. Kopieren oder laden Sie sie noch einmal, oder nehmen Sie eine frühere Sicherungsdatei.',
    notJson:
      'Diese Zeile kann nicht gelesen werden. Nehmen Sie die Datei so, wie Concord sie gespeichert hat.',
    tooDeep: 'Diese Zeile ist kein Datensatz von Concord.',
    invalid: (p) =>
      `Der Datensatz verletzt die Regeln bei „${p.path}“. Nehmen Sie die Datei so, wie Concord sie gespeichert hat.`,
    notCanonical:
      'Der Datensatz ist nicht so geschrieben, wie Concord ihn schreibt. Nehmen Sie die Datei so, wie Concord sie gespeichert hat.',
    repeated: 'Derselbe Datensatz steht zweimal in der Datei.',
  },
  previewTitle: (p) => `Was ${p.name} bewirken würde`,
  previewNothing: 'Alles in dieser Datei ist schon auf diesem Gerät. Es gibt nichts zu tun.',
  previewCaption: 'Datensätze der Datei nach dem, was mit ihnen geschehen würde',
  whatHappens: 'Was geschehen würde',
  networks: 'Netzwerke',
  rounds: 'Runden',
  responses: 'Antwortbögen',
  sealings: 'Schlüssel von Runden',
  received: 'Eingelesene Antworten',
  invitations: 'Einladungen',
  outbox: 'Versiegelte Antworten',
  documents: 'Dokumente',
  roles: 'Rollenübersichten',
  actions: 'Maßnahmen',
  meetings: 'Notizen aus Sitzungen',
  recorded: 'Festgehaltene Ergebnisse',
  contexts: 'Umstände von Netzwerken',
  given: 'Weitergegebene Zusammenfassungen',
  collections: 'Sammlungen',
  summaries: 'Zusammenfassungen in Sammlungen',
  standings: {
    new: 'Hinzugefügt: noch nicht auf diesem Gerät',
    newerInFile: 'Ersetzt durch die spätere Fassung in der Datei',
    differs: 'Verschieden, und niemand kann sagen, was später ist: Sie entscheiden',
    same: 'Unverändert: auf diesem Gerät gleich',
    newerHere: 'Unverändert: die Fassung auf diesem Gerät ist später',
    inTrash: 'Unverändert: liegt unter Kürzlich gelöscht; holen Sie es dort zurück',
    unreadable: 'Unverändert: diese Version kann nicht lesen, was auf diesem Gerät liegt',
  },
  onDifference: 'Wo sich beide unterscheiden',
  keepHere: 'Behalten, was auf diesem Gerät ist',
  takeFile: 'Nehmen, was in der Datei ist',
  restore: 'Zurückholen',
  cancel: 'Abbrechen',
  restoredTitle: 'Die Sicherungsdatei wurde zurückgeholt',
  restoredText: (p) =>
    p.replaced === 0
      ? `Hinzugefügt: ${p.added}.`
      : `Hinzugefügt: ${p.added}. Durch eine spätere oder gewählte Fassung ersetzt: ${p.replaced}.`,
  nothingAdded: 'nichts',
  undo: 'Rückgängig machen',
  lastRestore: (p) =>
    plural(
      p.count,
      'Die zuletzt zurückgeholte Sicherungsdatei hat 1 Datensatz verändert. Das lässt sich rückgängig machen.',
      `Die zuletzt zurückgeholte Sicherungsdatei hat ${p.count} Datensätze verändert. Das lässt sich rückgängig machen.`,
    ),
  undone: (p) =>
    p.left === 0
      ? 'Rückgängig gemacht. Alles ist wieder wie zuvor.'
      : `Für ${plural(p.putBack, '1 Datensatz', `${p.putBack} Datensätze`)} rückgängig gemacht. ${plural(p.left, '1 Datensatz wurde', `${p.left} Datensätze wurden`)} seither verändert oder benutzt und bleiben.`,
};
export default messages;
