import type en from '../en/review.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Uw antwoorden nalopen',
  allAnswered: (p) =>
    plural(
      p.asked,
      'De ene stelling is beantwoord.',
      `Alle ${p.asked} stellingen zijn beantwoord.`,
    ),
  open: (p) =>
    `${p.open} van de ${p.asked} stellingen ${plural(p.open, 'staat', 'staan')} nog open. U kunt toch inleveren: een open stelling blijft buiten beschouwing en telt nooit als laag niveau.`,
  openInScan: (p) =>
    `${p.open} van de ${p.asked} stellingen ${plural(p.open, 'staat', 'staan')} nog open. U kunt uw profiel toch bekijken: een open stelling blijft buiten beschouwing en telt nooit als laag niveau.`,
  firstOpen: 'Naar de eerste open stelling',
  answeredOf: (p) => `${p.answered} van ${p.asked} beantwoord`,
  isOpen: 'Open',
  noReason: 'geen reden gegeven',
  withMinority: 'met een minderheidsstandpunt',
  notCountedTitle: 'Bewaard, maar niet meegeteld',
  notCountedText:
    'Deze antwoorden blijven bij de uwe maar tellen nergens mee, omdat de vragenlijst de stelling niet in deze vorm stelt.',
  formerStatement: 'Een stelling die niet meer in de vragenlijst staat',
  formerAnswer: 'een antwoord dat niet meer wordt aangeboden',
  revised: (p) =>
    `${p.title} is herzien tot versie ${p.version} nadat u begon. Uw antwoorden zijn overgenomen bij de stellingen die gebleven zijn.`,
  handIn: 'Inleveren',
  handInTogether: 'De gezamenlijke antwoorden inleveren',
  seeProfile: 'Mijn profiel bekijken',
  handInHint: 'Direct na het inleveren kunt u uw antwoorden nog terugnemen.',
  handInHintTogether: 'Zolang de ronde open is, kunt u ze terugnemen.',
  seeProfileHint: 'U kunt uw antwoorden daarna nog wijzigen.',
  handingIn: 'Inleveren…',

  handedIn: 'Ingeleverd',
  handedInCount: (p) => `Dank u. ${p.answered} van de ${p.asked} stellingen zijn beantwoord.`,
  handedInNext:
    'De coördinator ziet nu één inzending meer, maar niet de antwoorden. De resultaten verschijnen als de ronde gesloten is, als cijfers voor het netwerk.',
  handedInTogether:
    'De gezamenlijke antwoorden zijn binnen. Als de ronde gesloten is, verschijnen de resultaten.',
  handedInLater: 'Deze antwoorden zijn ingeleverd en kunnen hier niet meer worden geopend.',
  passOn: 'Het apparaat doorgeven',
  passOnHint: 'Daarna kan niemand uw antwoorden hier nog openen.',
  takeBack: 'Terugnemen en wijzigen',
  toRound: 'Naar de ronde',
  nextPerson: 'Volgende persoon',

  missingTitle: 'Deze antwoorden staan niet op dit apparaat',
  missingText:
    'Misschien zijn ze gewist, of hoort het adres bij een andere browser. Een snelle scan kunt u meteen beginnen.',
  startQuickScan: 'Snelle scan beginnen',
  toStart: 'Naar de startpagina',
  unreadableTitle: 'Deze vragenlijst kan hier niet worden geopend',
  unknownQuestionnaire: (p) =>
    `De vragenlijst ‘${p.id}’ hoort niet bij deze Concord. De antwoorden blijven zoals ze zijn; open ze waar die vragenlijst wel aanwezig is.`,
  unknownVersion: (p) =>
    `De antwoorden horen bij versie ${p.version} van ‘${p.title}’; hier is het versie ${p.here}. Ze blijven zoals ze zijn. Wordt er een nieuwere Concord aangeboden, neem die dan en open ze opnieuw.`,
  closedTitle: 'De ronde is gesloten',
  closedText:
    'Deze antwoorden zijn niet vóór het sluiten ingeleverd en horen dus niet bij de resultaten.',
  noRoundTitle: 'De ronde staat niet meer op dit apparaat',
  noRoundText:
    'Deze antwoorden horen bij een ronde die is verwijderd. Was dat een vergissing, dan kunt u haar terughalen bij Mijn netwerk.',
  toNetworks: 'Naar Mijn netwerk',
  notYoursTitle: 'Deze antwoorden zijn van iemand anders',
  notYoursText:
    'Op een gedeeld apparaat openen antwoorden alleen voor wie ze geeft. Bent u eraan begonnen, ga dan verder met uw code.',
  enterCode: 'Verder met een code',

  resumeTitle: 'U bent al begonnen',
  resumeLead: 'Ga verder waar u was, of begin opnieuw met een leeg blad.',
  answersSoFar: (p) =>
    plural(p.count, 'tot nu toe één antwoord', `tot nu toe ${p.count} antwoorden`),
  resume: 'Verder waar u was',
  startAgain: 'Opnieuw beginnen',
  startAgainHint: 'Waaraan u begon, blijft bewaard tot u het nieuwe afrondt.',
  notStartedTitle: 'De snelle scan kon niet beginnen',
};
export default messages;
