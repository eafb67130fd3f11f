import type en from '../en/summary-files.ts';
import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 Datei', `${count} Dateien`);
const summaries = (count: number) =>
  plural(count, '1 Zusammenfassung', `${count} Zusammenfassungen`);

const messages: typeof en = {
  standings: {
    new: { title: 'Neu', todo: 'Wird aufgenommen.' },
    newerRound: {
      title: 'Eine spätere Runde eines Netzwerks, das hier ist',
      todo: 'Wird aufgenommen. Von nun an wird sie gezeigt; die frühere Runde bleibt für die Veränderungen über die Zeit.',
    },
    olderRound: {
      title: 'Eine frühere Runde eines Netzwerks',
      todo: 'Wird für die Veränderungen über die Zeit aufgenommen. Gezeigt wird die spätere Runde.',
    },
    otherRevision: {
      title: 'Eine andere Datei zur selben Runde',
      todo: 'Wird aufgenommen. Von mehreren zählt die letzte; die anderen werden aufbewahrt.',
    },
    duplicate: { title: 'Schon hier', todo: 'Nichts zu tun.' },
    inTrash: {
      title: 'Hier schon gelöscht',
      todo: 'Bleibt weg. Wenn Sie es zurückhaben möchten, holen Sie es in den Einstellungen aus Kürzlich gelöscht.',
    },
  },
  problems: {
    underThreshold: {
      title: 'Zeigt Zahlen von zu wenigen Personen',
      todo: 'Bleibt weg, um die Antwortenden zu schützen. Die Datei wurde von Hand verändert: Bitten Sie die Koordination um die Datei, wie Concord sie gespeichert hat, und löschen Sie diese.',
    },
    otherText: {
      title: 'Zahlen und Fragen gehören nicht zusammen',
      todo: 'Bleibt weg. Bitten Sie die Koordination, die Zusammenfassung noch einmal zu speichern.',
    },
    newer: {
      title: 'Mit einer neueren Version von Concord erstellt',
      todo: 'Laden Sie diese Seite neu, um die neueste Version zu bekommen, und versuchen Sie es noch einmal.',
    },
    invalid: {
      title: 'Verstößt gegen die Regeln einer Zusammenfassung',
      todo: 'Bleibt weg. So hat Concord sie nicht gespeichert. Bitten Sie die Koordination, sie noch einmal zu speichern.',
    },
    damaged: {
      title: 'Unvollständig oder beschädigt',
      todo: 'Sie wurde unterwegs abgeschnitten oder verändert. Bitten Sie die Koordination, sie noch einmal als Anhang zu schicken.',
    },
    empty: {
      title: 'Leere Datei',
      todo: 'Bitten Sie die Koordination, sie noch einmal zu schicken.',
    },
    notReadable: {
      title: 'Konnte nicht gelesen werden',
      todo: 'Die Datei wurde verschoben, oder der Stick wurde abgezogen. Wählen Sie sie noch einmal.',
    },
    zip: {
      title: 'Ein gepackter Ordner (ZIP)',
      todo: 'Entpacken Sie ihn und nehmen Sie dann die Dateien auf, die darin waren.',
    },
    tooLarge: {
      title: 'Zu groß für eine Zusammenfassung',
      todo: 'Wählen Sie die Zusammenfassung selbst.',
    },
    otherFormat: {
      title: 'Eine andere Datei von Concord',
      todo: 'Sie gehört an eine andere Stelle, zum Beispiel eine Sicherungsdatei in die Einstellungen. Antworten von Personen werden hier nie aufgenommen.',
    },
    notSummary: {
      title: 'Weder Zusammenfassung noch Sammlung',
      todo: 'Wählen Sie Dateien, deren Name auf .summary.json oder .collection.json endet.',
    },
  },
  closedOn: (p) => `geschlossen am ${p.day}`,
  revision: (p) => `Version ${p.revision}, ${p.counts ? 'zählt' : 'zählt nicht'}`,
  size: (p) => `${p.size}; höchstens ${p.most}`,
  at: (p) => `bei „${p.path}“`,

  drop: {
    dropText:
      'Ziehen Sie Zusammenfassungen, Sammlungsdateien oder ganze Ordner hierher, oder wählen Sie sie aus.',
    dropNow: 'Loslassen, um diese zu nehmen',
    chooseFiles: 'Dateien wählen',
    chooseFolder: 'Ordner wählen',
  },
  paste: {
    pasteTitle: 'Stattdessen Text einfügen',
    pasteLabel: 'Text einer oder mehrerer Zusammenfassungen',
    pasteHint: 'Der ganze Inhalt der Datei; mehrere untereinander.',
    pasteRead: 'Diesen Text ansehen',
    pasteEmpty: 'Fügen Sie zuerst den Text ein',
  },
  pastedName: 'Eingefügter Text',
  gathering: 'Die Dateien werden zusammengesucht.',
  reading: (p) => `${p.done} von ${files(p.of)} gelesen`,
  judging: 'Es wird geprüft, wie sie zur Sammlung stehen …',
  writing: 'Sie werden aufgenommen: alle oder keine.',
  stop: 'Anhalten',
  stopped: (p) =>
    `Angehalten nach ${p.done} von ${files(p.of)}. Sie können aufnehmen, was gelesen ist, oder neu beginnen.`,
  noFiles: 'Darin sind keine Dateien.',
  notLoaded:
    'Die Dateien konnten nicht gelesen werden: Der Teil von Concord, der das tut, wurde nicht geladen. Laden Sie die Seite neu und versuchen Sie es noch einmal. Es wurde nichts verändert.',
  noCollection:
    'Das ist keine Sammlungsdatei. Um Zusammenfassungen aufzunehmen, legen Sie zuerst eine Sammlung an und nehmen Sie sie dort auf.',

  previewTitle: 'Was in den Dateien ist',
  table: {
    previewCaption: 'Nach dem, was es ist',
    whatItIs: 'Was es ist',
    howMany: 'Wie viele',
    whatToDo: 'Was geschieht, und was zu tun ist',
    whichFiles: 'Welche Dateien',
    moreNames: (p) => `Mehr zeigen (noch ${p.count})`,
  },
  nothingNew: 'Nichts Neues: Alles ist schon hier.',
  nothingUsable: 'Darin ist nichts, was aufgenommen werden kann.',
  notesToo:
    'Bezeichnungen, Gruppen und Schlagwörter der Sammlungsdatei kommen mit. Was Sie selbst geschrieben haben, bleibt.',
  bringIn: (p) => `${summaries(p.count)} aufnehmen`,
  bringNotes: 'Bezeichnungen, Gruppen und Schlagwörter übernehmen',
  cancel: 'Abbrechen',

  receiptTitle: 'Aufgenommen',
  receiptText: (p) =>
    p.added === 0
      ? 'Es kam keine Zusammenfassung dazu.'
      : plural(
          p.added,
          '1 Zusammenfassung ist jetzt hier, die vorher nicht da war.',
          `${p.added} Zusammenfassungen sind jetzt hier, die vorher nicht da waren.`,
        ),
  saveReceipt: 'Diese Übersicht speichern',
  receiptHeading: (p) => `Aufgenommen in ${p.name} am ${p.day}`,
  savedAs: (p) => `Gespeichert als ${p.name}`,
  undo: 'Rückgängig machen',
  undone: (p) =>
    p.left === 0
      ? 'Wieder herausgenommen: Die Sammlung ist wie vorher.'
      : `Wieder herausgenommen. ${plural(p.left, '1 Teil wurde', `${p.left} Teile wurden`)} seitdem verändert und ${plural(p.left, 'bleibt', 'bleiben')}, wie es ist.`,
  lastText: (p) =>
    p.count === 0
      ? 'Zuletzt kamen Bezeichnungen dazu.'
      : plural(
          p.count,
          'Zuletzt kam 1 Zusammenfassung dazu.',
          `Zuletzt kamen ${p.count} Zusammenfassungen dazu.`,
        ),
  moreFiles: 'Weitere aufnehmen',
  toCollection: 'Zur Sammlung',
};
export default messages;
