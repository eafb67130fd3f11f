import type en from '../en/round.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 persoon', `${count} personen`);
const organisations = (count: number) => plural(count, '1 organisatie', `${count} organisaties`);
const minutes = (count: number) => plural(count, '1 minuut', `${count} minuten`);
const statements = (count: number) => plural(count, '1 stelling', `${count} stellingen`);

const messages: typeof en = {
  cancel: 'Annuleren',

  missingTitle: 'Deze ronde staat niet op dit apparaat',
  missingText:
    'Misschien is zij verwijderd, of is het adres niet volledig. Is zij verwijderd, dan kunt u haar terughalen op de pagina van het netwerk.',
  missingNetworkTitle: 'Dit netwerk staat niet op dit apparaat',
  missingNetworkText:
    'Misschien is het verwijderd, of is het adres niet volledig. Is het verwijderd, dan kunt u het terughalen op de lijst met netwerken.',
  toNetworks: 'Naar de netwerken op dit apparaat',
  toNetwork: 'Naar het netwerk',
  toRound: 'Naar de ronde',
  inventedExample: 'Verzonnen voorbeeld',

  newTitle: 'Een ronde openen',
  newLead:
    'Een ronde is één keer antwoorden. Alles is ingevuld voor een eerste keer; verander wat niet past.',
  noSeatsTitle: 'Dit netwerk heeft nog geen zetels',
  noSeatsText:
    'Een ronde vraagt personen van de zetels van het netwerk. Voeg eerst de zetels toe en kom dan terug.',
  defaultLabel: (p) => `Ronde ${p.number}, ${p.month}`,
  label: 'Naam van de ronde',
  labelMissing: 'Geef de ronde een naam',
  labelTooLong: 'De naam is te lang: gebruik hoogstens 200 tekens',

  questionnairesLegend: 'Wat wordt er gevraagd?',
  startUpPreset:
    'Voor dit netwerk staat de startinstelling aan: de kern van formalisering en vertrouwen is nu genoeg.',
  aboutNetwork: 'Hoe het netwerk werkt',
  aboutSetting: 'Wat het omringt',
  statements: (p) => `${statements(p.count)}, ongeveer ${minutes(p.minutes)}`,
  scopeOf: (p) => `Hoeveel van ${p.title}`,
  scopeAll: (p) => `Alle ${p.count} stellingen, ongeveer ${minutes(p.minutes)}`,
  scopeCore: (p) => `Kern: ${statements(p.count)}, ongeveer ${minutes(p.minutes)}`,
  hints: {
    balance: 'Hoort bij de formalisering: is het te veel papier, of te weinig?',
    context:
      'Het best één keer te beantwoorden, in een overleg van de coördinator met twee of drie deskundigen.',
    situation:
      'Eén situatie per ronde: geef haar een neutrale naam in de naam van de ronde, nooit die van een persoon.',
  },
  noQuestionnaire: 'Kies ten minste één vragenlijst',
  totalMinutes: (p) => `Samen ongeveer ${minutes(p.minutes)} per persoon.`,
  isLong:
    'Dat is lang voor mensen die het druk hebben. Twee korte rondes worden vaker beantwoord dan één lange.',

  modeLegend: 'Hoe antwoorden de leden?',
  survey: 'Ieder voor zich',
  surveyHint:
    'Na elkaar op dit apparaat, of ieder op een eigen apparaat met een uitnodiging. Niemand ziet de antwoorden van een ander; resultaten komen na het sluiten, alleen voor de groep.',
  consensus: 'Samen in een overleg',
  consensusHint:
    'Eén antwoord op elke stelling, afgesproken in het gesprek; een andere mening kan worden aangegeven. Goed voor kleine netwerken. De resultaten worden niet vergeleken met die van een enquête.',
  trustAlone:
    'Stellingen over vertrouwen beantwoordt ieder voor zich: kies ‘Ieder voor zich’, of laat de vragenlijst over vertrouwen weg',

  personsLegend: 'Hoeveel personen worden uitgenodigd?',
  personsHint: 'Personen per zetel. 0 betekent dat van deze zetel niemand wordt uitgenodigd.',
  meetingLegend: 'Wie doet mee aan het overleg?',
  meetingHint: 'Personen per zetel. 0 betekent dat van deze zetel niemand meedoet.',
  personsNotANumber: (p) => `${p.seat}: schrijf een heel getal van 0 tot 500`,
  nobodyInvited: 'Nodig ten minste één persoon uit',
  personsTotal: (p) => `${persons(p.persons)} van ${organisations(p.organisations)}`,
  fewerThanHandedIn: (p) =>
    `${p.seat}: ${persons(p.count)} ${plural(p.count, 'heeft', 'hebben')} al ingeleverd, het getal kan niet lager zijn`,
  fewerThanInvitations: (p) =>
    `${p.seat}: er zijn uitnodigingen voor ${persons(p.count)} uitgedeeld, het aantal kan dus niet lager zijn`,

  thresholdLegend: 'Hoe worden losse personen beschermd?',
  threshold: 'Kleinste groep met cijfers',
  thresholdHint: (p) =>
    `Concord toont alleen een cijfer waar ten minste ${p.k} personen hebben geantwoord, zodat niemand erin te herkennen is.`,
  thresholdOption: (p) => `${p.k} personen`,
  thresholdUsual: (p) => `${p.k} personen (gebruikelijk)`,
  thresholdStays:
    'Bij stellingen waarmee men het eens of oneens is, zoals over vertrouwen, is 5 het laagste: zij gaan over andere mensen. 3 en 4 kunnen alleen waar niveaus het netwerk zelf beschrijven.',
  consentLegend: 'Instemming van de leden',
  consent: 'Alle leden zijn akkoord met een groep kleiner dan 5',
  consentHint:
    'In zo’n kleine groep kunnen leden vaak raden wie wat heeft gezegd. Vraag het hun eerst.',
  consentMissing:
    'Vraag het eerst aan de leden en vink dan aan dat allen akkoord zijn; of kies 5 personen of meer',
  thresholdTooLow: 'Kies bij zulke stellingen 5 personen of meer',
  fewerThanK: (p) =>
    `${persons(p.persons)} uitgenodigd: dat is minder dan ${p.k}, er zouden dus geen cijfers te zien zijn. Een klein netwerk leert meer van samen antwoorden in een overleg.`,
  whatStays:
    'Is de ronde eenmaal open, dan blijven de vragen, de manier van antwoorden en de kleinste groep zoals ze zijn: leden moeten kunnen vertrouwen op wat hun is gezegd. De naam en de uitgenodigde personen kunnen nog veranderen.',
  openRound: 'De ronde openen',

  openSince: (p) => `Open sinds ${p.day}`,
  closedSince: (p) => `Geopend op ${p.opened}, gesloten op ${p.closed}`,
  surveyRound: 'Enquête',
  consensusRound: 'Gezamenlijk overleg',

  handedInTitle: 'Hoeveel er is ingeleverd',
  handedInSummary: (p) => `${p.handedIn} van ${persons(p.invited)} ingeleverd`,
  organisationsSummary: (p) => `van ${p.answered} van ${organisations(p.invited)}`,
  rateOf: (p) => `respons ${p.rate}`,
  countsOnly: 'Alleen aantallen: de antwoorden blijven dicht tot de ronde gesloten is.',
  tableCaption: 'Ingeleverd per soort zetel',
  seatType: 'Soort zetel',
  invited: 'Uitgenodigd',
  handedIn: 'Ingeleverd',
  seatGone: 'Een zetel die er niet meer is',
  total: 'Samen',
  nextPerson: 'Volgende persoon',
  nextPersonHint:
    'Geef het apparaat met deze pagina door. Zij laat niets zien van eerdere antwoorden.',
  nextPersonHere: 'Volgende persoon op dit apparaat',
  inviteMembers: 'Leden uitnodigen',
  inviteMembersHint:
    'Of de leden antwoorden op hun eigen apparaten, en ieder stuurt u een verzegeld bestand.',
  inviteMeeting: 'Het overleg op een ander apparaat laten antwoorden',
  bringIn: 'Antwoorden inlezen',
  invitations: 'Uitnodigingen en herinneringen',
  totalsOnly: 'Deze ronde is zo opgezet dat alleen totalen te zien zijn.',
  fixedByInvitations:
    'Er zijn uitnodigingen, daarom blijven deze keuzes zoals ze zijn: leden vertrouwen op wat hun is gezegd.',
  someoneIsHere: 'Iemand is zojuist op dit apparaat begonnen te antwoorden.',
  goOnAnswering: 'Verder antwoorden',
  drafts: (p) =>
    `${persons(p.count)} ${plural(p.count, 'is', 'zijn')} begonnen en ${plural(p.count, 'heeft', 'hebben')} niet ingeleverd. Begonnen antwoorden tellen niet mee.`,
  removeDrafts: 'Begonnen antwoorden weghalen',
  draftsRemoved: (p) => `Begonnen antwoorden van ${persons(p.count)} zijn weggehaald.`,
  undo: 'Ongedaan maken',
  everyoneHandedIn: 'Alle uitgenodigde personen hebben ingeleverd. U kunt de ronde sluiten.',

  meetingTitle: 'De antwoorden van het overleg',
  meetingOpen: 'Nog niet begonnen.',
  meetingDraft: 'Begonnen, nog niet ingeleverd.',
  meetingHandedIn: 'Ingeleverd. U kunt de ronde sluiten.',
  startMeeting: 'De antwoorden van het overleg beginnen',
  continueMeeting: 'Verder met de antwoorden van het overleg',
  lookOverMeeting: 'De antwoorden van het overleg nakijken',

  closeTitle: 'De ronde sluiten',
  closeText: 'Na het sluiten kan niemand meer antwoorden en worden de resultaten berekend.',
  close: 'De ronde sluiten',
  closeAsk: (p) => `${p.label} sluiten?`,
  closeConfirm: 'De ronde nu sluiten',
  keepOpen: 'Open laten',
  closeFinal:
    'Een ronde waarvan de resultaten cijfers tonen, kan niet opnieuw open: twee resultaten die één persoon verschillen, zouden de antwoorden van die persoon verraden.',
  closeCanReopen: 'Er zou nog niets te zien zijn; daarom kunt u haar weer openen.',
  closeMeetingText: 'U kunt haar weer openen als het overleg verdergaat.',
  draftsLeftOut: (p) =>
    `Wat ${persons(p.count)} ${plural(p.count, 'is', 'zijn')} begonnen maar niet ${plural(p.count, 'heeft', 'hebben')} ingeleverd, telt niet mee.`,
  outlooks: {
    empty: 'Niemand heeft ingeleverd, er is dus niets te tonen.',
    tooFewOrganisations: (p) =>
      `Respons ${p.rate} van de organisaties. Onder ${p.lowest} is er geen resultaat voor het netwerk: er ontbreken te veel stemmen. Vraag eerst de anderen.`,
    tooFewPersons: (p) =>
      `${persons(p.handedIn)} ${plural(p.handedIn, 'heeft', 'hebben')} ingeleverd. Bij minder dan ${p.k} worden geen cijfers getoond, zodat niemand te herkennen is. Vraag eerst de anderen, of antwoord samen in een overleg: open daarvoor een ronde van die soort.`,
    provisional: (p) =>
      `Respons ${p.rate} van de organisaties. Onder ${p.full} worden de resultaten als voorlopig aangeduid. Het loont om eerst de anderen te vragen.`,
    full: (p) => `Respons ${p.rate} van de organisaties.`,
  },
  emptyMeeting: 'Het overleg heeft zijn antwoorden niet ingeleverd, er is dus niets te tonen.',

  closedTitle: 'Deze ronde is gesloten',
  seeResults: 'Resultaten bekijken',
  noFigures: 'De resultaten tonen geen cijfers:',
  reopen: 'De ronde weer openen',
  reopenText: 'Zolang er geen cijfers worden getoond, kan de ronde weer open.',
  reopenMeetingText: 'Gaat het overleg verder, open de ronde dan weer en neem de antwoorden terug.',
  cannotReopen:
    'De ronde kan niet weer open, want de resultaten tonen cijfers: twee resultaten die één persoon verschillen, zouden de antwoorden van die persoon verraden. Wie later komt, antwoordt in de volgende ronde.',
  nextRound: 'De volgende ronde openen',

  aboutTitle: 'Over deze ronde',
  asked: 'Gevraagd',
  askedCore: (p) => `${p.title} (kern)`,
  wayOfAnswering: 'Manier van antwoorden',
  smallestGroup: 'Kleinste groep met cijfers',
  takingPart: 'Doen mee',
  editRound: 'Naam of personen wijzigen',
  renameRound: 'Naam wijzigen',
  editTitle: (p) => `${p.label} wijzigen`,
  saveChanges: 'Wijzigingen opslaan',
  deleteRound: 'Deze ronde verwijderen',
  deleteTitle: (p) => `${p.label} verwijderen?`,
  deleteText:
    'Alle antwoorden gaan mee weg. U kunt dit ongedaan maken op de pagina van het netwerk.',
  deleteConfirm: 'Ronde verwijderen',

  nextTitle: 'U bent de volgende persoon',
  nextLead:
    'Deze pagina laat niets zien van wat anderen hebben geantwoord. Lees rustig hoe uw antwoorden worden gebruikt; begin daarna.',
  purposeTitle: 'Waar het voor is',
  purpose: (p) =>
    `${p.network} kijkt hoe het samenwerkt, om te zien wat er nu te doen is. U krijgt vragen over ${p.asked}: ongeveer ${minutes(p.minutes)}. Er zijn geen goede of foute antwoorden, en u mag elke stelling openlaten.`,
  readersTitle: 'Wie wat kan lezen',
  readers: (p) => [
    'Uw antwoorden blijven op dit apparaat. Er wordt niets verstuurd.',
    'Zolang de ronde open is, ziet de coördinator alleen hoeveel personen van elke soort organisatie hebben ingeleverd.',
    `Daarna zijn antwoorden alleen te zien samen met die van anderen: een cijfer verschijnt vanaf ${p.k} personen.`,
    'Uw naam wordt niet gevraagd. Uw organisatie wordt bij uw antwoorden bewaard, zodat elke organisatie even zwaar telt.',
    'Dit apparaat is niet versleuteld. De antwoorden staan erop; wie het beheert, zou ze met technische kennis kunnen lezen.',
    'Ze blijven hier tot de coördinator de ronde verwijdert.',
  ],
  seatLegend: 'Voor welke organisatie antwoordt u?',
  seatMissing: 'Kies de organisatie waarvoor u antwoordt',
  notListed: 'Mijn organisatie staat er niet bij',
  notListedText:
    'Dan is zij niet uitgenodigd voor deze ronde, of heeft iedereen die van haar is uitgenodigd al ingeleverd. Geef het apparaat terug aan de coördinator, die het aantal personen kan veranderen. Antwoord niet voor een andere organisatie.',
  codeTitle: 'Als u wordt onderbroken',
  codeText:
    'Met deze code, en alleen daarmee, kunt u later op dit apparaat verdergaan. Schrijf haar op als u misschien moet stoppen.',
  code: 'Uw code',
  start: 'Beginnen',
  resumeTitle: 'Ik werd onderbroken en heb een code',
  resumeCode: 'Code',
  resumeHint: 'Zes tekens, bijvoorbeeld 3FA 90C.',
  resume: 'Verder met mijn antwoorden',
  resumeUnknown:
    'In deze ronde zijn er geen begonnen antwoorden met deze code. Controleer de zes tekens; hebt u al ingeleverd, dan hoeft u niets meer te doen',
  noPlaceTitle: 'Alle uitgenodigde personen hebben ingeleverd',
  noPlaceText:
    'Geef het apparaat terug aan de coördinator. Ontbreekt er iemand, dan kan de coördinator het aantal personen veranderen.',
  roundClosedTitle: 'Deze ronde is gesloten',
  roundClosedText: 'Antwoorden kan niet meer. Geef het apparaat terug aan de coördinator.',
  meetingNextTitle: 'Samen antwoorden',
  meetingNextLead:
    'Eén antwoord op elke stelling, afgesproken door iedereen die er is. Lees de stelling voor, praat erover, kies dan; geef het aan als iemand het anders ziet.',
  meetingReaders: [
    'De afgesproken antwoorden zijn van het netwerk. Namen en losse meningen worden niet bewaard.',
    'Ze blijven op dit apparaat. Er wordt niets verstuurd.',
    'Dit apparaat is niet versleuteld: wie het beheert, zou de antwoorden kunnen lezen.',
  ],
};
export default messages;
