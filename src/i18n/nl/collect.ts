import type en from '../en/collect.ts';
import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 bestand', `${count} bestanden`);
const persons = (count: number) => plural(count, '1 persoon', `${count} personen`);
const waiting = (count: number) => plural(count, '1 antwoord wacht', `${count} antwoorden wachten`);
const stillMissing = (count: number) =>
  plural(count, 'Er ontbreekt nog 1 antwoord', `Er ontbreken nog ${count} antwoorden`);

const messages: typeof en = {
  title: 'Antwoorden inlezen',
  lead: 'Lees de verzegelde bestanden in die leden u stuurden. U ziet eerst wat ze zijn; er wordt niets opgeslagen voordat u dat wilt.',
  noneTitle: 'Er is nog niemand uitgenodigd',
  noneText:
    'Verzegelde antwoorden komen van uitnodigingen. Maak eerst de sleutel van de ronde en nodig uit.',
  toInvite: 'Uitnodigen',
  toKey: 'Over de sleutel',

  dropTitle: 'Verzegelde bestanden',
  drop: {
    dropText:
      'Sleep bestanden of hele mappen hierheen, of kies ze. Opgeslagen e-mails en archieven moeten eerst worden uitgepakt.',
    dropNow: 'Laat los om deze in te lezen',
    chooseFiles: 'Bestanden kiezen',
    chooseFolder: 'Een map kiezen',
  },
  paste: {
    pasteTitle: 'In plaats daarvan tekst plakken',
    pasteLabel: 'Tekst van een of meer verzegelde antwoorden',
    pasteHint: 'Hele e-mails mogen ook; Concord vindt de verzegelde delen zelf.',
    pasteRead: 'Deze tekst bekijken',
    pasteEmpty: 'Plak eerst de tekst',
  },
  pastedName: 'Geplakte tekst',
  opening: (p) => `${p.done} van ${files(p.of)} geopend`,
  judging: 'Er wordt gekeken hoe de bestanden bij de ronde passen …',
  writing: (p) =>
    `${files(p.count)} ${plural(p.count, 'wordt', 'worden')} ingelezen: alles of niets. Bij veel bestanden duurt dit even en kunt u het niet stoppen.`,
  gathering: 'De bestanden worden verzameld.',
  stop: 'Stoppen',
  stopped: (p) =>
    `Gestopt na ${p.done} van ${files(p.of)}. U kunt inlezen wat is geopend, of opnieuw beginnen.`,
  noFiles: 'Er zitten geen bestanden in.',
  interrupted: {
    notOpened:
      'De bestanden konden niet worden geopend: het deel van Concord dat dat doet, is niet geladen. Laad de pagina opnieuw en probeer het nog een keer. Er is niets veranderd.',
    lockedOpening:
      'De sleutel is vergrendeld terwijl bestanden werden geopend. Er is niets veranderd. Open de sleutel en sleep de bestanden er nog een keer in.',
    lockedWriting:
      'De sleutel is vergrendeld terwijl bestanden werden ingelezen. Ze zijn er allemaal of geen enkel; het aantal hieronder zegt welk van beide. Dezelfde bestanden nog een keer inlezen kan geen kwaad.',
  },

  previewTitle: (p) => `Wat er in ${files(p.count)} zit`,
  nothingNew: 'Niets nieuws: alles wat bewaard kan worden, is er al.',
  nothingUsable: 'Er zit niets bij dat kan worden ingelezen.',
  table: {
    previewCaption: 'Naar soort bestand',
    whatItIs: 'Wat het is',
    howMany: 'Hoeveel',
    whatToDo: 'Wat er gebeurt, en wat te doen',
    whichFiles: 'Welke bestanden',
    moreNames: (p) => `Meer tonen (nog ${p.count})`,
  },
  bringIn: (p) => `${files(p.count)} inlezen`,
  cancel: 'Annuleren',
  closedNote: 'De ronde is gesloten: wat nieuw is, wacht en verandert de resultaten nog niet.',

  receiptTitle: 'Ingelezen',
  receiptText: (p) =>
    p.added === 0
      ? 'Er is niets veranderd.'
      : plural(
          p.added,
          'Er is nu 1 verzegeld bestand dat er eerst niet was.',
          `Er zijn nu ${p.added} verzegelde bestanden die er eerst niet waren.`,
        ),
  saveReceipt: 'Dit ontvangstbewijs opslaan',
  receiptHeading: (p) => `In ${p.round} ingelezen op ${p.day}`,
  savedAs: (p) => `Opgeslagen als ${p.name}`,
  undo: 'Ongedaan maken',
  undone: (p) =>
    `${files(p.removed)} er weer uitgehaald.${p.left === 0 ? '' : ` ${plural(p.left, '1 blijft, omdat het in de gepubliceerde resultaten zit', `${p.left} blijven, omdat ze in de gepubliceerde resultaten zitten`)}.`}`,
  lastText: (p) =>
    plural(
      p.count,
      'Het laatst kwam 1 bestand binnen.',
      `Het laatst kwamen ${p.count} bestanden binnen.`,
    ),
  moreFiles: 'Meer inlezen',

  counted: (p) =>
    `${p.handedIn} van ${persons(p.invited)} ${plural(p.handedIn, 'heeft', 'hebben')} ingeleverd`,
  organisations: (p) =>
    `van ${p.answered} van ${plural(p.invited, '1 organisatie', `${p.invited} organisaties`)}: respons ${p.rate}`,
  sectorRate:
    'De leden noemen alleen hun sector; het aantal organisaties is daarom het kleinste dat past.',
  missingTitle: 'Wie ontbreekt',
  missingTotal: {
    anonymous: (p) =>
      `${stillMissing(p.missing)}. Deze ronde is anoniem: van wie, wordt niet getoond.`,
    sector: (p) =>
      `${stillMissing(p.missing)}. De leden noemen alleen hun sector; van wie, wordt daarom niet getoond.`,
  },
  nobodyMissing: 'Er ontbreekt niemand.',
  missingCaption: 'Personen naar soort zetel',
  seatType: 'Soort zetel',
  invited: 'Uitgenodigd',
  handedIn: 'Ingeleverd',
  missing: 'Ontbreken',
  total: 'In totaal',
  seatGone: 'Een zetel die er niet meer is',
  toReminders: 'Naar de uitnodigingen en herinneringen',

  decisionsTitle: 'Beslissingen',
  conflictsTitle: 'Beslissen welk antwoord telt',
  conflictsLead:
    'U ziet hier geen antwoorden, alleen wat ze onderscheidt. Vraag bij twijfel het lid welk bedoeld is.',
  conflictDiffers: 'Twee verschillende versies van hetzelfde antwoord',
  conflictSecond: 'Twee antwoorden op één uitnodiging',
  option: (p) => `Mogelijkheid ${p.number}`,
  whatDiffers: 'Wat verschilt',
  optionVersion: 'Versie',
  optionAnswered: 'Beantwoorde stellingen',
  optionQuestionnaires: 'Vragenlijsten',
  optionFiles: 'Bestanden',
  optionFilesUnknown: 'Niet meer bekend',
  questionnaireVersion: (p) => `${p.title} ${p.version}`,
  chooseOption: (p) => `Mogelijkheid ${p.number} telt`,
  decide: 'Beslissen',
  whichCounts: 'Welke telt?',
  decideMissing: 'Kies welke telt',
  decided: (p) =>
    plural(
      p.count,
      '1 bestand is door een beslissing opzijgelegd.',
      `${p.count} bestanden zijn door beslissingen opzijgelegd.`,
    ),
  decideAnew: 'De beslissingen terugdraaien',

  lateTitle: 'Na het sluiten gekomen',
  lateWaiting: (p) =>
    `${waiting(p.count)}. Er ${plural(p.missing, 'moet er nog 1', `moeten er nog ${p.missing}`)} komen voordat de resultaten mogen veranderen; twee resultaten die minder personen verschillen, zouden hun antwoorden verraden.`,
  lateReady: (p) =>
    `${waiting(p.count)}. Dat is genoeg: de resultaten mogen er opnieuw mee worden berekend.`,
  publish: 'De resultaten opnieuw publiceren',

  receiptsTitle: 'De leden laten weten dat hun antwoorden zijn aangekomen',
  receiptsText:
    'Een ondertekende lijst van wat er is, zonder namen. Stuur die naar alle leden: Concord laat dan aan elk lid zien of de eigen antwoorden zijn aangekomen.',
  saveReceipts: 'De ontvangstlijst opslaan',
  cannotSign:
    'De tweede sleutel opent antwoorden; ondertekenen kan alleen de eigen sleutel van de ronde.',
  receiptsNone: 'Er is nog niets te bevestigen.',
};
export default messages;
