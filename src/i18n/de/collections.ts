import type en from '../en/collections.ts';
import { plural } from '../plural.ts';

const networks = (count: number) => plural(count, '1 Netzwerk', `${count} Netzwerke`);
const summaries = (count: number) =>
  plural(count, '1 Zusammenfassung', `${count} Zusammenfassungen`);

const messages: typeof en = {
  listTitle: 'Städte vergleichen und finden, wer von wem lernen kann',
  listLead:
    'Bringen Sie Zusammenfassungen mehrerer Netzwerke zusammen. Eine Zusammenfassung enthält nur Zahlen über Gruppen: nie eine Antwort, nie eine Person. Nichts verlässt dieses Gerät.',
  notARanking:
    'Es gibt keine Rangliste und keine Gesamtnote. Namen sind verborgen, bis Sie sich entscheiden, sie zu zeigen.',
  yoursTitle: 'Ihre Sammlungen',
  emptyTitle: 'Noch keine Sammlung',
  emptyText:
    'Eine Sammlung enthält die Zusammenfassungen der Netzwerke, die Sie nebeneinander ansehen möchten. Jede Koordination speichert eine bei den Ergebnissen einer geschlossenen Runde. Um zu sehen, wie es aussieht, nehmen Sie unten erfundene Netzwerke.',
  facts: (p) => (p.summaries === 0 ? 'Noch leer' : summaries(p.summaries)),
  invented: 'Erfunden',

  newTitle: 'Neue Sammlung',
  newName: 'Name der Sammlung',
  newHint: 'Zum Beispiel ein Kurs, eine Region oder ein Jahr.',
  make: 'Sammlung anlegen',
  nameMissing: 'Geben Sie der Sammlung einen Namen',
  nameTooLong: 'Ein Name hat höchstens 200 Zeichen',

  openTitle: 'Eine Sammlungsdatei öffnen',
  openText:
    'Öffnet eine Sammlung, die jemand gespeichert hat, mit ihren Bezeichnungen. Wenn Sie schon eine Kopie davon haben, werden beide zusammengeführt.',
  openFile: 'Sammlungsdatei wählen',

  exampleTitle: 'Mit erfundenen Netzwerken üben',
  exampleText:
    'Alles ist erfunden: Orte, Personen und Antworten. Die Zahlen sind aus den Antworten berechnet wie bei jedem Netzwerk.',
  example: (p) => `${p.count} Netzwerke`,
  exampleLong:
    'Das dauert einen Moment. Bleiben Sie auf dieser Seite, bis es fertig ist; vorher wird nichts gespeichert.',
  exampleName: (p) => `${p.count} erfundene Netzwerke`,
  exampleMaking: (p) => `${p.done} von ${p.of} Netzwerken erfunden`,
  exampleStop: 'Anhalten',
  exampleFailed:
    'Sie konnten nicht angelegt werden. Laden Sie die Seite neu und versuchen Sie es noch einmal. Es wurde nichts verändert.',
  exampleOpen: (p) => `Die ${p.count} Netzwerke öffnen`,
  exampleInTrash:
    'Sie haben diese Sammlung gelöscht. Holen Sie sie aus Kürzlich gelöscht zurück, oben oder in den Einstellungen.',

  libraryTitle: 'Modelle und Praktiken',
  models: 'Modelle der Zusammenarbeit',
  modelsNote: 'Wie Städte und Länder ihre Zusammenarbeit eingerichtet haben',
  practices: 'Praktiken, von denen man lernen kann',
  practicesNote: 'Was jede braucht, und wo sie passt',

  deleted: (p) => `${p.name} wurde gelöscht`,
  deletedText: (p) =>
    `Dazu ${summaries(p.summaries)}. Kürzlich gelöscht in den Einstellungen bewahrt alles auf, bis Sie es endgültig löschen.`,
  bringBack: 'Zurückholen',
  bringBackOf: (p) => `${p.name} zurückholen`,

  networksTitle: 'Netzwerke',
  bringTitle: 'Zusammenfassungen aufnehmen',
  bringText:
    'Sie sehen zuerst, was die Dateien sind; nichts wird gespeichert, bevor Sie es sagen. Dieselbe Datei zweimal zählt einmal.',
  tableTitle: 'In dieser Sammlung',
  caption: (p) =>
    p.shown === p.of
      ? `${networks(p.of)}, ${summaries(p.summaries)}`
      : `${p.shown} von ${p.of} Netzwerken`,
  find: 'Netzwerke suchen',
  findHint: 'Nach Bezeichnung, Gruppe, Schlagwort, Land oder Jahr',
  noneFound: 'Kein Netzwerk passt.',
  more: (p) => `Mehr zeigen (noch ${p.count})`,
  columns: {
    network: 'Netzwerk',
    group: 'Gruppe und Schlagwörter',
    country: 'Land',
    rounds: 'Letzte Runde',
    rate: 'Rücklauf',
    questionnaires: 'Fragebögen',
    change: 'Ändern',
  },
  own: 'Ihr eigener Ort',
  rounds: (p) => plural(p.count, '1 Runde', `${p.count} Runden`),
  agreed: 'In einer Sitzung vereinbart',
  rate: (p) => `${p.rate} (${p.answered} von ${p.invited} Organisationen)`,
  provisional: 'Vorläufig: Weniger als 65 % haben geantwortet',
  core: 'nur der Kern',
  edit: 'Ändern',
  editOf: (p) => `${p.name} ändern`,

  editTitle: (p) => `${p.name} ändern`,
  label: 'Ihre Bezeichnung',
  labelHint: 'Nur für Sie; sie steht anstelle des Namens, wenn Namen gezeigt werden.',
  group: 'Gruppe',
  groupHint: 'Zum Beispiel eine Region oder eine Kursgruppe.',
  tags: 'Schlagwörter',
  tagsHint: 'Durch Kommas getrennt.',
  isOwn: 'Das ist mein eigener Ort',
  isOwnHint: 'Er wird überall hervorgehoben.',
  tooLong: (p) => `Höchstens ${p.most} Zeichen`,
  tooManyTags: 'Höchstens 20 Schlagwörter',
  tagTooLong: 'Ein Schlagwort hat höchstens 60 Zeichen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  remove: 'Aus dieser Sammlung nehmen',
  removed: 'Das Netzwerk wurde aus der Sammlung genommen',
  removedText:
    'Alle seine Runden gingen mit. Netzwerke, die mit Nummern bezeichnet sind, können jetzt eine andere Nummer haben.',
  undo: 'Rückgängig machen',

  manageTitle: 'Die Sammlung selbst',
  rename: 'Umbenennen',
  saveFile: 'Als Datei speichern',
  savedAs: (p) => `Gespeichert als ${p.name}`,
  saveText:
    'Die Datei enthält alle Zusammenfassungen mit Ihren Bezeichnungen, Gruppen und Schlagwörtern. Wer sie hat, sieht die Namen oder Decknamen, die die Koordinationen gewählt haben.',
  deleteCollection: 'Diese Sammlung löschen',
};
export default messages;
