import type en from '../en/round.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 persoon', `${count} personen`);
const organisations = (count: number) => plural(count, '1 organisatie', `${count} organisaties`);

const messages: typeof en = {
  cancel: 'Annuleren',

  missingTitle: 'Deze ronde staat niet op dit apparaat',
  missingText:
    'Misschien is de ronde verwijderd, of is het adres niet volledig. Is de ronde verwijderd, dan kunt u die terughalen op de pagina van het netwerk.',
  missingNetworkTitle: 'Dit netwerk staat niet op dit apparaat',
  missingNetworkText:
    'Misschien is het verwijderd, of is het adres niet volledig. Is het verwijderd, dan kunt u het terughalen op de lijst met netwerken.',
  toNetworks: 'Naar de netwerken op dit apparaat',
  toNetwork: 'Naar het netwerk',
  toRound: 'Naar de ronde',
  inventedExample: 'Verzonnen voorbeeld',
  survey: 'Ieder voor zich',
  consensus: 'Samen in een overleg',
  personsTotal: (p) => `${persons(p.persons)} van ${organisations(p.organisations)}`,
  thresholdOption: (p) => `${p.k} personen`,

  openSince: (p) => `Open sinds ${p.day}`,
  closedSince: (p) => `Geopend op ${p.opened}, gesloten op ${p.closed}`,
  surveyRound: 'Enquête',
  consensusRound: 'Gezamenlijk overleg',

  handedInTitle: 'Hoeveel er is ingeleverd',
  handedInSummary: (p) =>
    `${p.handedIn} van ${persons(p.invited)} ${plural(p.handedIn, 'heeft', 'hebben')} ingeleverd`,
  organisationsSummary: (p) => `van ${p.answered} van ${organisations(p.invited)}`,
  rateOf: (p) => `respons ${p.rate}`,
  countsOnly: 'Alleen aantallen: de antwoorden blijven dicht tot de ronde gesloten is.',
  tableCaption: 'Ingeleverd per soort zetel',
  seatType: 'Soort zetel',
  invited: 'Uitgenodigd',
  handedIn: 'Ingeleverd',
  seatGone: 'Een zetel die er niet meer is',
  total: 'In totaal',
  nextPerson: 'Volgende persoon',
  nextPersonHint:
    'Geef het apparaat met deze pagina door. De pagina laat niets zien van eerdere antwoorden.',
  nextPersonHere: 'Volgende persoon op dit apparaat',
  inviteMembers: 'Leden uitnodigen',
  inviteMembersHint:
    'Of de leden antwoorden op hun eigen apparaten, en ieder stuurt u een verzegeld bestand.',
  inviteMeeting: 'Het overleg op een ander apparaat laten antwoorden',
  bringIn: 'Antwoorden inlezen',
  invitations: 'Uitnodigingen en herinneringen',
  totalsOnly: 'Deze ronde is zo opgezet dat alleen totalen te zien zijn.',
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
  closeCanReopen: 'Er zou nog niets te zien zijn; daarom kunt u de ronde weer openen.',
  closeMeetingText: 'U kunt de ronde weer openen als het overleg verdergaat.',
  draftsLeftOut: (p) =>
    `Wat ${persons(p.count)} wel ${plural(p.count, 'begon', 'begonnen')} maar niet ${plural(p.count, 'inleverde', 'inleverden')}, telt niet mee.`,
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
  giveSummary: 'Samenvatting geven',

  aboutTitle: 'Over deze ronde',
  asked: 'Gevraagd',
  askedCore: (p) => `${p.title} (kern)`,
  wayOfAnswering: 'Manier van antwoorden',
  smallestGroup: 'Kleinste groep met cijfers',
  takingPart: 'Doen mee',
  editRound: 'Naam of personen wijzigen',
  renameRound: 'Naam wijzigen',
  deleteRound: 'Deze ronde verwijderen',
  deleteTitle: (p) => `${p.label} verwijderen?`,
  deleteText:
    'Alle antwoorden gaan mee weg. U kunt dit ongedaan maken op de pagina van het netwerk.',
  deleteConfirm: 'Ronde verwijderen',
};
export default messages;
