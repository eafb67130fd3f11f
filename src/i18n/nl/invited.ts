import type en from '../en/invited.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minuut', `${count} minuten`);

const messages: typeof en = {
  openTitle: 'Open uw uitnodiging',
  openLead:
    'U kreeg een link, een bestand of een tekst van de coördinator van uw netwerk. Er wordt niets verstuurd als u die hier opent.',
  file: 'Uitnodigingsbestand',
  fileHint: 'De naam eindigt op .invitation.json.',
  text: 'Of plak de link of de tekst',
  textHint: 'Het hele bericht mag ook: Concord vindt de uitnodiging erin.',
  open: 'Openen',
  reading: 'De uitnodiging wordt gelezen…',
  nothingGiven: 'Kies eerst een bestand of plak de link',
  notOpened: 'Deze uitnodiging kon niet worden geopend',
  problems: {
    empty: 'Er staat niets in. Kies een ander bestand of kopieer de hele link nog eens.',
    tooLarge:
      'Dit is veel groter dan een uitnodiging kan zijn. Kies het bestand dat de coördinator stuurde.',
    notAnInvitation:
      'Dit is geen uitnodiging voor een ronde. Zoek het bericht van de coördinator en kopieer de link daarin, van begin tot eind.',
    otherFormat:
      'Dit is een bestand van Concord, maar geen uitnodiging. Vraag de coördinator om de uitnodiging.',
    newer:
      'De uitnodiging is gemaakt met een nieuwere versie van Concord. Laad deze pagina opnieuw als u online bent, zodat de nieuwere versie komt; open de uitnodiging dan nog eens.',
    cut: 'Het einde ontbreekt. E-mailprogramma’s breken lange links soms af: kopieer de hele link, over al zijn regels, en plak hem; of vraag de coördinator om het bestand.',
    damaged:
      'De uitnodiging is onderweg veranderd, dus er valt niet op te vertrouwen. Kopieer de link nog eens of vraag de coördinator die opnieuw te sturen.',
    invalid:
      'De uitnodiging is leesbaar, maar er klopt iets niet in. Vraag de coördinator om een nieuwe te sturen.',
    notReadable:
      'Dit kon hier niet worden gelezen. Kies het bestand opnieuw; bent u offline, probeer het dan nog eens als u online bent.',
    missingQuestionnaire:
      'De uitnodiging gebruikt een vragenlijst die uw versie van Concord niet heeft. Laad deze pagina opnieuw als u online bent, zodat een nieuwere versie komt; helpt dat niet, vraag de coördinator dan om de uitnodiging als bestand.',
    otherKeys:
      'Er is al een uitnodiging voor dezelfde ronde op dit apparaat, en deze zou uw antwoorden voor iemand anders verzegelen. Antwoord er niet op. Vraag de coördinator, per telefoon of persoonlijk, welke de juiste is.',
  },
  tryAnother: 'Op een andere manier openen',

  hereTitle: 'Op dit apparaat',
  states: {
    draft: 'Begonnen, niet ingeleverd',
    sealed: 'Verzegeld, nog niet verstuurd',
    handedOver: 'Verstuurd, zoals u zei',
    received: 'Aangekomen, zoals de coördinator bevestigde',
  },

  welcomeTitle: 'U bent uitgenodigd om te antwoorden',
  welcomeLead: (p) =>
    `${p.network} kijkt hoe het samenwerkt, om te weten wat de volgende stap is. Het duurt ongeveer ${minutes(p.minutes)}. U kunt op elk moment stoppen en later op dit apparaat verdergaan.`,
  purposeTitle: 'Waar het om gaat',
  theirWords: 'De coördinator schrijft:',
  asked: (p) =>
    `Er wordt u gevraagd naar ${p.asked}: ${plural(p.count, 'één stelling', `${p.count} stellingen`)}. Er zijn geen goede of foute antwoorden, en u mag elke stelling openlaten.`,
  otherVersion:
    'Uw versie van Concord heeft een iets andere versie van de vragenlijst dan die van de coördinator. Uw antwoorden tellen voor alle stellingen die in beide versies staan.',
  readersTitle: 'Wie uw antwoorden kan lezen',
  readers: {
    kept: 'Zolang u antwoordt, blijft alles op dit apparaat, niet versleuteld. Concord verstuurt zelf niets.',
    sealed:
      'Als u inlevert, worden uw antwoorden verzegeld. Alleen de coördinator kan het bestand openen, en wie de tweede sleutel heeft: een plaatsvervanger, of een noodblad op papier.',
    seat: 'Uw organisatie gaat met uw antwoorden mee, uw naam niet. Antwoordt maar één persoon voor een organisatie, dan is duidelijk wie dat is.',
    sector:
      'Alleen de kant waar uw organisatie werkt gaat met uw antwoorden mee: niet uw naam en niet uw organisatie.',
    together: 'U antwoordt samen, voor het netwerk: namen en losse meningen worden niet bewaard.',
    anonymous:
      'Iedereen kreeg dezelfde uitnodiging, dus het bestand zegt niet van wie het is. De manier waarop u het verstuurt kan dat wel: een e-mail toont de afzender.',
    pseudonymous:
      'Deze uitnodiging is voor één persoon gemaakt, en het kenmerk ervan gaat met uw antwoorden mee. Zo ziet de coördinator wie er nog ontbreekt, en zou die kunnen weten dat deze antwoorden van u zijn.',
    results: (p) =>
      `Concord toont niemand losse antwoorden. Cijfers verschijnen als de ronde gesloten is, elk vanaf ${p.k} personen. Wie een sleutel en technische kennis heeft, zou losse antwoorden toch kunnen lezen: u vertrouwt erop dat dat niet gebeurt.`,
    resultsTogether: 'De resultaten verschijnen als de ronde gesloten is.',
  },
  storageTitle: 'Wat ermee gebeurt',
  storageNone:
    'De coördinator heeft niet geschreven hoe lang antwoorden worden bewaard. U mag ernaar vragen.',
  forPlace: (p) => `U antwoordt voor: ${p.place}`,
  forPlaceHint: 'Is dat niet uw organisatie, antwoord dan niet: vraag de coördinator.',
  seatLegend: 'Voor welke organisatie antwoordt u?',
  seatMissing: 'Kies de organisatie waarvoor u antwoordt',
  notListed: 'Mijn organisatie staat er niet bij',
  notListedText:
    'Dan is zij niet uitgenodigd voor deze ronde. Vraag de coördinator; antwoord niet voor een andere organisatie.',
  sectorLegend: 'Aan welke kant werkt uw organisatie vooral?',
  sectorMissing: 'Kies de kant waar uw organisatie vooral werkt',
  sectors: {
    security: {
      name: 'Veiligheid',
      hint: 'bijvoorbeeld politie, openbaar ministerie, gevangenis, reclassering',
    },
    bridging: { name: 'Tussen beide', hint: 'bijvoorbeeld gemeente, coördinatie' },
    social: {
      name: 'Sociaal werk, onderwijs, gezondheid',
      hint: 'bijvoorbeeld jeugdzorg, school, kliniek, begeleiding',
    },
    other: { name: 'Overig', hint: 'geen van deze past' },
  },
  comeBack:
    'Wordt u onderbroken, open dan dezelfde link of hetzelfde bestand opnieuw op dit apparaat.',
  code: (p) =>
    `Waar meerdere mensen dit apparaat gebruiken, hebt u ook uw code nodig: ${p.code}. Noteer die als u misschien moet stoppen.`,
  begin: 'Beginnen',

  continueTitle: 'U bent al begonnen',
  continueText: (p) =>
    plural(p.answered, 'Eén antwoord tot nu toe.', `${p.answered} antwoorden tot nu toe.`),
  continue: 'Verder met uw antwoorden',
  handedInTitle: 'U hebt al geantwoord',
  toSealed: 'Naar uw verzegelde antwoorden',
  somebodyElse: 'Iemand anders antwoordt op dit apparaat',
  somebodyElseDraft:
    'De begonnen antwoorden gaan dan alleen nog open met hun code. De volgende persoon begint met een leeg blad.',
  codeTitle: 'Ik werd onderbroken en heb een code',
  codeLabel: 'Code',
  codeHint: 'Zes tekens, bijvoorbeeld 3FA 90C.',
  codeUnknown:
    'In deze ronde zijn er geen begonnen antwoorden met deze code. Controleer de zes tekens',
  codeOpen: 'Verder met mijn antwoorden',

  keptShort: (p) =>
    `Uw antwoorden blijven op dit apparaat, niet versleuteld, tot u ze inlevert. Dan worden ze verzegeld voor de coördinator van ${p.network}. Concord verstuurt zelf niets.`,
  reviewHint:
    'Bij het inleveren worden uw antwoorden verzegeld in een bestand dat alleen de coördinator kan openen. Dat bestand verstuurt u daarna zelf.',
  sealing: 'Uw antwoorden worden verzegeld…',
  notSealedTitle: 'Uw antwoorden konden niet worden verzegeld',
  notSealedText:
    'Ze staan onveranderd op dit apparaat. Laad deze pagina opnieuw en lever nog eens in; er is niets verstuurd.',

  missingTitle: 'Dit staat niet op dit apparaat',
  missingText:
    'De uitnodiging of het verzegelde bestand is verwijderd, of hoort bij een andere browser. Open uw uitnodiging opnieuw.',
  openInvitation: 'Open uw uitnodiging',
};

export default messages;
