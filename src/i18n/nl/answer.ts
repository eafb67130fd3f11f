import type en from '../en/answer.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  quickScan: 'Snelle scan',
  wholeQuestionnaire: 'Hele vragenlijst',
  together: 'Samen antwoorden',

  keptHere:
    'Uw antwoorden blijven in deze browser, op dit apparaat. Ze zijn niet versleuteld: wie deze browser kan gebruiken, kan ze openen. Er wordt niets verstuurd. U kunt ze aan het einde wissen, of op elk moment bij',
  settings: 'Instellingen',
  keptSurvey:
    'Uw antwoorden blijven op dit apparaat, niet versleuteld. De coördinator ziet hoeveel mensen hebben ingeleverd, en cijfers voor het netwerk zodra de ronde gesloten is; losse antwoorden worden nooit getoond.',
  keptCode: (p) =>
    `Moet u tussendoor stoppen, noteer dan uw code: ${p.code}. Daarmee komt u hier terug.`,
  keptTogether:
    'Kies samen één antwoord per stelling. Ziet iemand het toch anders, markeer dan een minderheidsstandpunt. De antwoorden blijven op dit apparaat, niet versleuteld.',
  questionnaireOf: (p) => `Vragenlijst ${p.here} van ${p.all}`,
  minutes: (p) => `Ongeveer ${p.minutes} ${plural(p.minutes, 'minuut', 'minuten')}.`,
  notInLanguage: 'Deze stellingen zijn er niet in het Nederlands.',

  progress: (p) => `Dimensie ${p.here} van ${p.all} · ${p.answered} van ${p.asked} beantwoord`,
  dontKnow: 'Weet ik niet',
  notApplicable: 'Niet van toepassing',
  preferNotToSay: 'Zeg ik liever niet',
  between: (p) => `Tussen ${p.low} en ${p.high}`,
  clear: 'Antwoord wissen',
  clearOf: (p) => `Antwoord wissen: ${p.item}`,
  reason: 'Waarom is dit niet van toepassing?',
  reasonHint: 'Een paar woorden, zonder namen van personen.',
  reasonMissing:
    'Er staat nog geen reden. Het antwoord telt wel als niet van toepassing, maar niemand ziet waarom.',
  minorityView: 'Minderheidsstandpunt: iemand ziet dit anders',
  back: 'Terug',
  next: (p) => `Verder: ${p.title}`,
  toReview: 'Uw antwoorden nalopen',

  keys: {
    title: 'Antwoorden met het toetsenbord',
    lead: 'De toetsen gelden voor de stelling waarin u bent.',
    levels: 'het eerste tot vijfde antwoord kiezen',
    dontKnow: 'weet ik niet',
    notApplicable: 'niet van toepassing, waar dat kan',
    preferNotToSay: 'zeg ik liever niet',
    enter: 'naar de volgende stelling',
    backspace: 'het antwoord wissen',
    arrows: 'op en neer binnen een stelling',
    enterKey: 'Enter',
    backspaceKey: 'Backspace',
  },

  saving: 'Opslaan…',
  saved: (p) => `Opgeslagen ${p.time}`,
  savedOnce: 'Antwoorden worden opgeslagen zodra u ze geeft.',
  notSaved: 'Niet opgeslagen',
  tryAgain: 'Opnieuw proberen',
  loadAgain: 'Opnieuw laden',
  saveFile: 'Mijn antwoorden als bestand opslaan',
  elsewhereTitle: 'Deze antwoorden zijn open in een ander tabblad',
  elsewhereText:
    'U kunt ze hier lezen, maar wat u ziet kan achterlopen. Wilt u hier verder, neem het dan over; het andere tabblad kan dan alleen lezen.',
  takeOver: 'Overnemen',
};
export default messages;
