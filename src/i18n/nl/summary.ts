import { plural } from '../plural.ts';
import type en from '../en/summary.ts';

const messages: typeof en = {
  title: 'Een samenvatting geven',
  lead: 'Met een samenvatting kunnen trainers uw netwerk met andere vergelijken. Ze bevat cijfers over groepen, nooit een antwoord, een persoon, een zetel of een opmerking. Hieronder ziet u alles wat erin staat; het verlaat dit apparaat pas als u het bestand opslaat en verstuurt.',
  reading: 'De cijfers worden gelezen',

  missingTitle: 'Deze ronde staat niet op dit apparaat',
  missingText:
    'Misschien is ze verwijderd, of op een ander apparaat gemaakt. Bij uw netwerken ziet u wat hier staat.',
  toNetworks: 'Naar mijn netwerken',
  openTitle: 'Een samenvatting kan als de ronde gesloten is',
  openText: 'Zolang de ronde open is, ziet niemand antwoorden of cijfers.',
  toRound: 'Naar de ronde',
  emptyTitle: 'Er zijn geen cijfers om te geven',
  emptyText:
    'Er kwamen te weinig antwoorden, of deze versie van Concord kan ze niet lezen. De pagina met resultaten zegt waarom, en wat u kunt doen.',
  toResults: 'Naar de resultaten',
  tooCloseTitle: 'Van deze ronde kan geen verdere samenvatting worden gegeven',
  tooCloseText: (p) =>
    `Op ${p.day} gaf u een samenvatting van deze ronde. Sindsdien zijn er antwoorden bijgekomen of weggevallen, te weinig om iemand te verbergen: wie beide bestanden heeft, zou losse antwoorden kunnen uitrekenen. Een verder bestand kan weg zodra ten minste ${p.k} personen meer hebben geantwoord en er geen antwoorden ontbreken. Het eerste bestand blijft zo goed als het was.`,

  choicesTitle: 'Wat er weggaat',
  givenTitle: 'U hebt van deze ronde al een samenvatting gegeven',
  givenText: (p) =>
    `${p.isOnce ? `Op ${p.first}` : `Eerst op ${p.first}, het laatst op ${p.last}`}. Welke cijfers weggaan, ligt sinds het eerste bestand vast, zodat niemand door twee bestanden samen meer kan zien. De naam mag veranderen, en de context ook.`,
  changedTitle: (p) => `De antwoorden zijn veranderd: dit wordt bestand ${p.revision}`,
  changedText:
    'Sinds uw laatste bestand zijn late antwoorden in de resultaten opgenomen. Waar ze meetellen, blijven losse stellingen en de twee kanten in dit bestand achter: naast het eerdere zouden ze iets vertellen over wie laat kwam. Trainers gebruiken het nieuwere bestand.',
  changedMeeting:
    'De antwoorden van het overleg zijn sinds uw laatste bestand veranderd. Trainers gebruiken het nieuwere bestand.',
  questionnaires: 'Vragenlijsten',
  questionnairesHint: 'Dit ligt vast vanaf het eerste bestand.',
  chooseOne: 'Kies ten minste één vragenlijst',
  otherVersion: (p) =>
    `De cijfers zijn gemaakt met versie ${p.recorded}; deze Concord heeft ${p.here}. Ze kunnen niet weg.`,
  unreadable: (p) =>
    `De vragenlijst ${p.id}, versie ${p.version}, zit niet in deze Concord. De cijfers blijven hier.`,
  sides: 'Ook de gemiddelden van de veiligheidskant en de sociale kant',
  sidesHint: 'Alleen waar beide groot genoeg zijn. Dit ligt vast vanaf het eerste bestand.',
  withContext: 'De context van uw netwerk',
  withContextHint: (p) =>
    `${p.n} van ${p.of} voorwaarden zijn beoordeeld. Trainers hebben ze nodig om praktijken te vinden die passen.`,
  noContext:
    'De context van uw netwerk is nog niet beoordeeld. Zonder die context kan niemand zeggen welke praktijken bij uw stad passen.',
  toContext: 'De context beoordelen',
  changeContext: 'De context wijzigen',

  namedBy: 'Hoe heet het netwerk in het bestand?',
  byName: (p) => `Bij de naam: ${p.name}`,
  byAlias: 'Met een schuilnaam',
  byAliasHint:
    'Naam en plaats blijven erbuiten. Het land, het beginjaar, het aantal organisaties en de context kunnen nog verraden wie u bent.',
  alias: 'Schuilnaam',
  aliasHint: 'Bijvoorbeeld een kleur, of een rivier die niet de uwe is. Gebruik steeds dezelfde.',
  aliasProblems: {
    missing: 'Geef een schuilnaam',
    tooLong: 'De schuilnaam is te lang: gebruik hoogstens 200 tekens',
    isName: 'Dit is de naam van het netwerk zelf. Kies een andere schuilnaam, of geef de naam.',
    holdsName: 'De naam van het netwerk staat in deze schuilnaam. Kies een andere.',
    holdsPlace: 'De naam van de plaats staat in deze schuilnaam. Kies een andere.',
  },
  namedBefore:
    'In een eerder bestand stond de naam. Wie beide bestanden heeft, weet dat ze van één netwerk zijn.',
  aliasBefore: (p) =>
    `In een eerder bestand stond de schuilnaam ${p.alias}. Wie beide bestanden heeft, weet dan wie dat is.`,
  sourcesTell: (p) =>
    `${plural(p.count, 'Eén bron', `${p.count} bronnen`)} in de context ${plural(p.count, 'noemt', 'noemen')} het netwerk of de plaats. Wijzig ${plural(p.count, 'die bron', 'die bronnen')}, of laat de context weg.`,
  sourcesTellTitle: 'De context verraadt de naam',

  previewTitle: 'Elk getal dat weggaat',
  previewLead:
    'Hier afgerond; in het bestand staan ze volledig. Wat achterblijft om mensen te beschermen die antwoordden, staat er met de reden.',
  staysBack: (p) => `${p.hidden} van ${p.all} cijfers blijven achter.`,
  nothingStaysBack: 'Er blijft niets achter.',
  neverLeaves:
    'Nooit in een samenvatting: antwoorden, hoe antwoorden verdeeld zijn, opmerkingen, zetels, namen van organisaties, de naam van de ronde, en wie antwoordde.',
  about: 'Over het netwerk en de ronde',
  facts: {
    name: 'Heet',
    place: 'Plaats',
    country: 'Land',
    since: 'Begonnen',
    startUp: 'Startinstelling',
    organisations: 'Uitgenodigde organisaties',
    example: 'Verzonnen voorbeeld',
    closedOn: 'Gesloten op',
    mode: 'Beantwoord',
    k: 'Kleinste groep die wordt getoond',
    revision: 'Bestand van deze ronde',
    method: 'Versie van de methode',
    settings: 'Anders gekozen dan in de methode',
    answeredOrganisations: 'Organisaties die antwoordden',
    handedIn: 'Personen die inleverden',
    rate: 'Respons',
    networkKey: 'Kenmerk van het netwerk',
    roundKey: 'Kenmerk van de ronde',
    format: 'Formaat',
  },
  none: 'geen',
  notGiven: 'niet opgegeven',
  staysHere: 'blijft hier',
  levelOnly: 'Alleen het niveau: meer zou vertellen wat enkelen zeiden.',
  yes: 'ja',
  no: 'nee',
  modes: { survey: 'ieder voor zich', consensus: 'samen in een overleg' },
  persons: (p) => plural(p.count, '1 persoon', `${p.n} personen`),
  standings: { none: 'te laag', provisional: 'voorlopig', full: 'genoeg' },
  ofAll: (p) => `${p.n} van ${p.of}`,
  keysNote:
    'De kenmerken zijn in elk bestand van één netwerk of één ronde hetzelfde, en zeggen er niets over.',

  version: (p) => `Versie ${p.version}, inhoud ${p.hash}.`,
  answered: (p) => `${p.n} van ${p.of} beantwoordden deze lijst.`,
  agreedTogether: 'Afgesproken in een overleg.',
  coreOnly: 'Alleen kernstellingen.',
  wholeText: 'De hele vragenlijst gaat mee, omdat ze niet bij Concord hoort.',
  dimensionsCaption: (p) => `${p.title}: dimensies`,
  itemsCaption: (p) => `${p.title}: ${p.dimension}`,
  items: (p) => `${p.dimension}: ${plural(p.count, '1 stelling', `${p.n} stellingen`)}`,
  columns: {
    dimension: 'Dimensie',
    statement: 'Stelling',
    mean: 'Gemiddelde',
    median: 'Mediaan',
    spread: 'Spreiding',
    stage: 'Trede',
    heldBackBy: 'Houdt de trede tegen',
    interval: 'Marge',
    n: 'Beantwoord',
    organisations: 'Organisaties',
    dontKnow: 'Weet niet',
    split: 'Twee kampen',
    security: 'Veiligheidskant',
    social: 'Sociale kant',
  },
  interval: (p) => `${p.low} tot ${p.high}`,
  intervalKinds: { complete: 'iedereen antwoordde', none: 'geen' },
  sideMean: (p) => `${p.mean} (${p.n})`,
  category: 'Een keuze uit opties: er gaat geen cijfer weg.',
  laterFile: 'Blijft achter in een later bestand van de ronde.',

  contextCaption: (p) => `Context, beoordeeld op ${p.day}, versie ${p.version}`,
  contextTitle: 'Context',
  condition: 'Voorwaarde',
  position: 'Positie',
  source: 'Bron',
  wordForWord: 'Het bestand, woord voor woord',

  consentTitle: 'Instemming',
  consent:
    'Ik mag voor dit netwerk spreken. Ik geef deze samenvatting zodat zij met andere kan worden vergeleken en netwerken van elkaar kunnen leren. Zij bevat cijfers over groepen, met bescherming van kleine groepen, en geen antwoorden van afzonderlijke personen. Het is een zelfevaluatie: geen certificaat, niet voor een rangorde en niet voor besluiten over geld. Ik weet dat een bestand dat ik heb weggegeven, niet kan worden teruggeroepen.',
  consentNote: 'Deze woorden gaan mee in het bestand.',
  agree: 'Ik stem in',
  agreeFirst: 'Stem in voordat u het bestand opslaat',
  save: 'Samenvatting opslaan',
  savedTitle: (p) => `Opgeslagen als ${p.name}`,
  savedText:
    'Stuur dit bestand naar de trainer op een manier die u vertrouwt. Het is niet verzegeld: wie het heeft, kan het lezen.',
};
export default messages;
