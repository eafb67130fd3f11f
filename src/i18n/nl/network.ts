import type en from '../en/network.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  listTitle: 'Netwerken op dit apparaat',
  listLead:
    'Richt uw netwerk één keer in. Open daarna een ronde, laat de leden antwoorden en lees samen waar u staat.',
  newNetwork: 'Nieuw netwerk',
  emptyTitle: 'Hier is nog geen netwerk',
  emptyText:
    'Een netwerk heeft zetels, één voor elke organisatie die meedoet. Staan de zetels er, dan opent u een ronde en antwoorden de leden: op uitnodiging op hun eigen apparaat, na elkaar op dit apparaat, of samen in een overleg.',
  emptyPromise: 'Niets verlaat dit apparaat.',
  emptyAction: 'Een netwerk inrichten',
  emptyExample: 'Eerst een voorbeeld bekijken',
  inventedExample: 'Verzonnen voorbeeld',
  seatCount: (p) => plural(p.count, '1 zetel', `${p.count} zetels`),
  noRoundYet: 'Nog geen ronde',
  roundIsOpen: (p) => `${p.label}: open`,
  roundIsClosed: (p) => `${p.label}: gesloten op ${p.day}`,

  deletedNotice: (p) => `${p.name} is verwijderd.`,
  deletedDetails: (p) =>
    p.rounds === 0
      ? 'Het kan nog terugkomen zoals het was.'
      : `Het kan nog terugkomen zoals het was, met ${plural(p.rounds, 'de ronde', `de ${p.rounds} rondes`)} en alle antwoorden.`,
  deletedRoundDetails: 'De ronde kan nog terugkomen zoals zij was, met alle antwoorden.',
  undoDelete: 'Ongedaan maken',
  undoDeleteOf: (p) => `Ongedaan maken: ${p.name} terughalen`,
  deleteForGood: 'Definitief verwijderen',
  deleteForGoodOf: (p) => `${p.name} definitief verwijderen`,
  deleteForGoodTitle: (p) => `${p.name} definitief verwijderen?`,
  deleteForGoodText: 'Daarna kan het niet meer terugkomen, behalve uit een back-upbestand.',

  newTitle: 'Nieuw netwerk',
  newLead: 'Vier korte vragen; alleen de naam is nodig. U kunt alles later nog veranderen.',
  editTitle: (p) => `${p.name} bewerken`,
  name: 'Naam van het netwerk',
  nameHint: 'Zoals de leden het noemen.',
  nameMissing: 'Geef het netwerk een naam',
  nameTooLong: 'De naam is te lang: gebruik hoogstens 200 tekens',
  place: 'Plaats',
  placeHint: 'Stad, wijk of regio. Mag leeg blijven.',
  placeTooLong: 'De plaats is te lang: gebruik hoogstens 200 tekens',
  country: 'Land',
  countryNotGiven: 'Niet ingevuld',
  europe: 'Europa',
  elsewhere: 'Elders',
  since: 'Jaar waarin het begon',
  sinceHint: 'Bijvoorbeeld 2019. Mag leeg blijven.',
  sinceNotAYear: 'Schrijf het jaar met vier cijfers, bijvoorbeeld 2019, of laat het leeg',
  sinceTooEarly: 'Het jaar moet 1900 of later zijn',
  sinceInFuture: 'Dit jaar ligt in de toekomst',
  startUpLegend: 'Startinstelling',
  startUp: 'Alleen met de kern beginnen',
  startUpHint:
    'Voor een netwerk dat jonger is dan een jaar. De rondes beginnen met de kernstellingen over formalisering en vertrouwen, ongeveer 10 minuten, en de resultaten worden naast niveau 3 gelegd in plaats van niveau 4: niet alles hoeft er in het begin te zijn.',
  startUpProposed:
    'Het begon dit jaar, daarom staat de startinstelling aan. Zet haar uit als uw netwerk al goed op weg is.',
  createNetwork: 'Netwerk inrichten',
  saveChanges: 'Wijzigingen opslaan',
  cancel: 'Annuleren',

  missingTitle: 'Dit netwerk staat niet op dit apparaat',
  missingText:
    'Misschien is het verwijderd, of is het adres niet volledig. Is het verwijderd, dan kunt u het terughalen op de lijst met netwerken.',
  toList: 'Naar de netwerken op dit apparaat',
  networks: 'Netwerken',
  began: (p) => `begonnen in ${p.year}`,
  startUpIsOn: 'Startinstelling: alleen de kern, doelniveau 3',

  nextSeatsTitle: 'Noem eerst de zetels',
  nextSeatsText:
    'Vink de soorten organisaties aan die meedoen. Eén zetel is één organisatie; de personen komen later, als u een ronde opent.',
  nextRoundTitle: 'Open nu een ronde',
  nextRoundText:
    'De zetels staan er. In een ronde kiest u wat er gevraagd wordt en hoeveel personen antwoorden.',
  openRound: 'Een ronde openen',
  nextOpenTitle: (p) => `${p.label} is open`,
  nextOpenSurvey: (p) =>
    `${p.handedIn} van ${plural(p.invited, '1 persoon', `${p.invited} personen`)} ingeleverd.`,
  nextOpenMeeting: 'De leden antwoorden samen in een overleg.',
  goToRound: 'Naar de ronde',
  nextResultsTitle: (p) => `${p.label} is gesloten`,
  nextResultsText: 'Lees de resultaten en bespreek ze daarna met de leden.',
  seeResults: 'Resultaten bekijken',

  seatsTitle: 'Zetels',
  seatsLead:
    'De sector zegt aan welke kant een organisatie vooral werkt; de resultaten zetten de blik van beide kanten naast elkaar. Zij volgt uit de soort: verander haar waar dat in uw land anders is, zoals bij de reclassering.',
  sectorNames: {
    security: 'Veiligheidskant',
    bridging: 'Tussen beide',
    social: 'Sociale kant',
    other: 'Overig',
  },
  addSeats: 'Zetels toevoegen',
  addSeatsLegend: 'Welke organisaties hebben een zetel?',
  addSeatsHint: 'Vink elke soort aan die meedoet. Namen van organisaties kunt u later invullen.',
  seatsThere: (p) => plural(p.count, '1 zetel is er al', `${p.count} zetels zijn er al`),
  howMany: (p) => `Hoeveel zetels: ${p.type}`,
  addChosen: (p) =>
    plural(
      p.count,
      '1 zetel toevoegen',
      p.count === 0 ? 'Zetels toevoegen' : `${p.count} zetels toevoegen`,
    ),
  noneChosen: 'Vink ten minste één soort organisatie aan',
  seatsAdded: (p) =>
    plural(p.count, '1 zetel is toegevoegd.', `${p.count} zetels zijn toegevoegd.`),
  edit: 'Bewerken',
  editSeatOf: (p) => `${p.seat} bewerken`,
  remove: 'Weghalen',
  removeSeatOf: (p) => `${p.seat} weghalen`,
  seatRemoved: (p) => `${p.seat} is weggehaald.`,
  editSeatTitle: (p) => `Zetel: ${p.seat}`,
  seatType: 'Soort',
  organisation: 'Naam van de organisatie',
  organisationHint: 'Alleen nodig als de soort niet genoeg zegt. Geen namen van personen.',
  organisationTooLong: 'De naam is te lang: gebruik hoogstens 200 tekens',
  sector: 'Sector',
  sectorDefault: (p) => `Bij deze soort meestal: ${p.sector}.`,
  seatIsFixed:
    'Een ronde met deze zetel is gesloten. Daarom blijven soort en sector zoals ze zijn: anders konden dezelfde antwoorden op twee manieren worden ingedeeld, en waren losse antwoorden af te leiden.',
  seatIsInvited:
    'Deze zetel hoort bij een ronde en kan niet weg: de antwoorden zouden hun plaats verliezen. In de volgende ronde kunt u niemand van deze zetel uitnodigen.',
  saveSeat: 'Zetel opslaan',

  roundsTitle: 'Rondes',
  noRounds:
    'Nog geen ronde. Een ronde is één keer antwoorden: wat er gevraagd wordt, wie antwoordt, en wanneer.',
  roundsNeedSeats: 'Voeg eerst de zetels toe; daarna kunt u een ronde openen.',
  openSince: (p) => `Open sinds ${p.day}`,
  closedOn: (p) => `Gesloten op ${p.day}`,
  survey: 'Enquête',
  consensus: 'Gezamenlijk overleg',
  results: 'Resultaten',
  resultsOf: (p) => `Resultaten van ${p.label}`,

  registersTitle: 'Wat het netwerk heeft afgesproken',
  actionsTitle: 'Acties',
  actionsState: (p) =>
    p.open === 0
      ? 'niets te doen'
      : `${p.open} te doen${p.overdue > 0 ? `, ${p.overdue} voorbij de datum` : ''}`,
  documentsTitle: 'Documenten',
  documentsState: (p) =>
    p.live === 0
      ? 'nog geen van kracht'
      : `${p.live} van kracht${p.overdue > 0 ? `, ${p.overdue} om opnieuw te bekijken` : ''}`,
  rolesTitle: 'Rollenschema',
  rolesState: (p) =>
    p.said === 0
      ? 'nog geen rol benoemd'
      : `${p.said} van ${plural(p.seats, '1 rol', `${p.seats} rollen`)} benoemd`,
  contextTitle: 'Context',
  contextState: (p) =>
    p.judged === 0 ? 'nog niet beoordeeld' : `${p.judged} van ${p.all} voorwaarden beoordeeld`,

  manageTitle: 'Dit netwerk',
  editNetwork: 'Naam en gegevens bewerken',
  archive: 'Dit netwerk archiveren',
  unarchive: 'Uit het archief halen',
  isArchived: 'Dit netwerk staat in het archief: helemaal behouden, en uit de weg in lijsten.',
  find: 'Een netwerk zoeken',
  findHint: 'Op naam, plaats of land, of op de naam van een ronde',
  found: (p) => `${p.count} van ${p.of} netwerken`,
  archivedNetworks: (p) => `Archief: ${plural(p.count, '1 netwerk', `${p.count} netwerken`)}`,
  deleteNetwork: 'Dit netwerk verwijderen',
  deleteTitle: (p) => `${p.name} verwijderen?`,
  deleteText: (p) =>
    `${plural(p.seats, '1 zetel', `${p.seats} zetels`)} en ${plural(p.rounds, '1 ronde', `${p.rounds} rondes`)} met alle antwoorden gaan mee weg, met de documenten, het rollenschema en de acties. U kunt dit ongedaan maken op de lijst met netwerken.`,
  deleteConfirm: 'Netwerk verwijderen',
};
export default messages;
