import type en from '../en/collect.ts';
import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 Datei', `${count} Dateien`);
const persons = (count: number) => plural(count, '1 Person', `${count} Personen`);
const waiting = (count: number) => plural(count, '1 Antwort wartet', `${count} Antworten warten`);
const stillMissing = (count: number) =>
  plural(count, '1 Antwort fehlt noch', `${count} Antworten fehlen noch`);

const messages: typeof en = {
  title: 'Antworten einlesen',
  lead: 'Lesen Sie die versiegelten Dateien ein, die Mitglieder Ihnen geschickt haben. Sie sehen zuerst, was sie sind; nichts wird gespeichert, bevor Sie es sagen.',
  noneTitle: 'Noch ist niemand eingeladen',
  noneText:
    'Versiegelte Antworten kommen aus Einladungen. Erstellen Sie zuerst den Schlüssel der Runde und laden Sie dann ein.',
  toInvite: 'Einladen',
  toKey: 'Über den Schlüssel',

  dropTitle: 'Versiegelte Dateien',
  drop: {
    dropText:
      'Legen Sie Dateien oder ganze Ordner hier ab, oder wählen Sie sie aus. Gespeicherte Mails und Archive müssen vorher ausgepackt werden.',
    dropNow: 'Loslassen, um diese einzulesen',
    chooseFiles: 'Dateien wählen',
    chooseFolder: 'Einen Ordner wählen',
  },
  paste: {
    pasteTitle: 'Stattdessen Text einfügen',
    pasteLabel: 'Text einer oder mehrerer versiegelter Antworten',
    pasteHint: 'Ganze Mails sind in Ordnung; Concord findet die versiegelten Teile selbst.',
    pasteRead: 'Diesen Text ansehen',
    pasteEmpty: 'Fügen Sie zuerst den Text ein',
  },
  pastedName: 'Eingefügter Text',
  opening: (p) => `${p.done} von ${files(p.of)} geöffnet`,
  judging: 'Es wird geprüft, wie die Dateien zur Runde stehen …',
  writing: (p) =>
    `${files(p.count)} ${plural(p.count, 'wird', 'werden')} eingelesen: alle oder keine. Bei vielen dauert das eine Weile und lässt sich nicht anhalten.`,
  gathering: 'Die Dateien werden gesammelt.',
  stop: 'Anhalten',
  stopped: (p) =>
    `Angehalten nach ${p.done} von ${files(p.of)}. Sie können einlesen, was geöffnet ist, oder neu beginnen.`,
  noFiles: 'Darin sind keine Dateien.',
  interrupted: {
    notOpened:
      'Die Dateien ließen sich nicht öffnen: Der Teil von Concord dafür wurde nicht geladen. Laden Sie die Seite neu und versuchen Sie es noch einmal. Es wurde nichts verändert.',
    lockedOpening:
      'Der Schlüssel wurde gesperrt, während Dateien geöffnet wurden. Es wurde nichts verändert. Öffnen Sie den Schlüssel und ziehen Sie die Dateien noch einmal hinein.',
    lockedWriting:
      'Der Schlüssel wurde gesperrt, während Dateien eingelesen wurden. Es sind entweder alle hier oder keine; die Zahl unten sagt, welches von beiden. Dieselben Dateien noch einmal hineinzuziehen schadet nicht.',
  },

  previewTitle: (p) => `Was in ${plural(p.count, '1 Datei', `${p.count} Dateien`)} ist`,
  nothingNew: 'Nichts Neues: Alles, was behalten werden kann, ist schon da.',
  nothingUsable: 'Es ist nichts dabei, das eingelesen werden kann.',
  table: {
    previewCaption: 'Nach Art der Dateien',
    whatItIs: 'Was es ist',
    howMany: 'Wie viele',
    whatToDo: 'Was geschieht und was zu tun ist',
    whichFiles: 'Welche Dateien',
    moreNames: (p) => `Mehr zeigen (noch ${p.count})`,
  },
  bringIn: (p) => `${files(p.count)} einlesen`,
  cancel: 'Abbrechen',
  closedNote:
    'Die Runde ist geschlossen: Was neu ist, wartet und ändert die Ergebnisse noch nicht.',

  receiptTitle: 'Eingelesen',
  receiptText: (p) =>
    p.added === 0
      ? 'Es wurde nichts verändert.'
      : plural(
          p.added,
          '1 versiegelte Datei ist jetzt da, die es vorher nicht war.',
          `${p.added} versiegelte Dateien sind jetzt da, die es vorher nicht waren.`,
        ),
  saveReceipt: 'Diese Quittung speichern',
  receiptHeading: (p) => `In ${p.round} eingelesen am ${p.day}`,
  savedAs: (p) => `Gespeichert als ${p.name}`,
  undo: 'Rückgängig machen',
  undone: (p) =>
    `${files(p.removed)} wieder herausgenommen.${p.left === 0 ? '' : ` ${plural(p.left, '1 bleibt, weil die veröffentlichten Ergebnisse sie enthalten', `${p.left} bleiben, weil die veröffentlichten Ergebnisse sie enthalten`)}.`}`,
  lastText: (p) =>
    plural(p.count, 'Zuletzt kam 1 Datei herein.', `Zuletzt kamen ${p.count} Dateien herein.`),
  moreFiles: 'Weitere einlesen',

  counted: (p) =>
    `${p.handedIn} von ${persons(p.invited)} ${plural(p.handedIn, 'hat', 'haben')} abgegeben`,
  organisations: (p) =>
    `aus ${p.answered} von ${plural(p.invited, '1 Organisation', `${p.invited} Organisationen`)}: Rücklauf ${p.rate}`,
  sectorRate:
    'Die Mitglieder nennen nur ihren Bereich; die Zahl der Organisationen ist deshalb die kleinste, die passt.',
  missingTitle: 'Wer fehlt',
  missingTotal: {
    anonymous: (p) =>
      `${stillMissing(p.missing)}. Diese Runde ist anonym: Von wem, wird nicht gezeigt.`,
    sector: (p) =>
      `${stillMissing(p.missing)}. Die Mitglieder nennen nur ihren Bereich; von wem, wird deshalb nicht gezeigt.`,
  },
  nobodyMissing: 'Niemand fehlt.',
  missingCaption: 'Personen nach Art des Sitzes',
  seatType: 'Art des Sitzes',
  invited: 'Eingeladen',
  handedIn: 'Abgegeben',
  missing: 'Fehlen',
  total: 'Insgesamt',
  seatGone: 'Ein Sitz, den es nicht mehr gibt',
  toReminders: 'Zu den Einladungen und Erinnerungen',

  decisionsTitle: 'Entscheidungen',
  conflictsTitle: 'Entscheiden, welche zählt',
  conflictsLead:
    'Sie sehen hier keine Antworten, nur was sie unterscheidet. Fragen Sie im Zweifel das Mitglied, welche gemeint ist.',
  conflictDiffers: 'Zwei verschiedene Fassungen derselben Antwort',
  conflictSecond: 'Zwei Antworten auf eine Einladung',
  option: (p) => `Möglichkeit ${p.number}`,
  whatDiffers: 'Was sich unterscheidet',
  optionVersion: 'Fassung',
  optionAnswered: 'Beantwortete Aussagen',
  optionQuestionnaires: 'Fragebögen',
  optionFiles: 'Dateien',
  optionFilesUnknown: 'Nicht mehr bekannt',
  questionnaireVersion: (p) => `${p.title} ${p.version}`,
  chooseOption: (p) => `Möglichkeit ${p.number} zählt`,
  decide: 'Entscheiden',
  whichCounts: 'Welche zählt?',
  decideMissing: 'Wählen Sie, welche zählt',
  decided: (p) =>
    plural(
      p.count,
      '1 Datei wurde durch eine Entscheidung beiseitegelegt.',
      `${p.count} Dateien wurden durch Entscheidungen beiseitegelegt.`,
    ),
  decideAnew: 'Die Entscheidungen zurücknehmen',

  lateTitle: 'Nach dem Schließen gekommen',
  lateWaiting: (p) =>
    `${waiting(p.count)}. ${plural(p.missing, '1 weitere muss', `${p.missing} weitere müssen`)} kommen, bevor sich die Ergebnisse ändern dürfen; denn zwei Ergebnisse, die sich um weniger Personen unterscheiden, würden deren Antworten verraten.`,
  lateReady: (p) =>
    `${waiting(p.count)}. Das sind genug: Die Ergebnisse dürfen mit ihnen neu berechnet werden.`,
  publish: 'Die Ergebnisse neu veröffentlichen',

  receiptsTitle: 'Den Mitgliedern mitteilen, dass ihre Antworten angekommen sind',
  receiptsText:
    'Eine unterschriebene Liste dessen, was da ist, ohne Namen. Schicken Sie sie allen Mitgliedern: Concord zeigt dann jedem, ob die eigenen Antworten angekommen sind.',
  saveReceipts: 'Die Eingangsliste speichern',
  cannotSign:
    'Der zweite Schlüssel öffnet Antworten; unterschreiben kann diese Liste nur der eigene Schlüssel der Runde.',
  receiptsNone: 'Es gibt noch nichts zu bestätigen.',
};
export default messages;
