import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Uitnodigen',
  lead: 'De leden antwoorden op hun eigen apparaten. U hebt ongeveer tien minuten nodig, één keer per ronde.',
  closedTitle: 'Deze ronde is gesloten',
  closedText: 'Er kan niemand meer worden uitgenodigd.',
  stepsTitle: 'Stappen',
  stepDone: 'Klaar',
  stepLater: 'Later',
  keyStep: 'De sleutel maken',
  keyDone: {
    sheet: 'Gemaakt, met een noodblad als tweede sleutel.',
    deputy: 'Gemaakt, met de sleutel van een plaatsvervanger als tweede.',
  },
  proveStep: 'Het sleutelbestand één keer openen',
  proveDone: 'Het opgeslagen sleutelbestand gaat open.',
  askStep: 'Zeggen wat er wordt gevraagd en waarom',
  inviteStep: 'Uitnodigen',
  aboutKey: 'Over de sleutel',
  changeThis: 'Dit wijzigen',

  howLegend: 'Hoe worden de uitnodigingen uitgedeeld?',
  oneForAll: 'Eén uitnodiging voor iedereen (anoniem)',
  oneForAllHint:
    'Iedereen krijgt dezelfde link. Niemand kan zeggen welk antwoord bij welke uitnodiging hoort. U ziet hoeveel personen hebben ingeleverd, niet wie. Iemand zou ongemerkt twee keer kunnen antwoorden.',
  oneEach: 'Een uitnodiging voor elke persoon (pseudoniem)',
  oneEachHint:
    'Elke link is voor één persoon. U ziet van welk soort organisatie nog antwoorden ontbreken, en een tweede antwoord op één uitnodiging valt op. Met de sleutel is een antwoord aan zijn uitnodiging te koppelen; dat wordt aan de leden gezegd.',
  asksLegend: 'Wat geven de leden over hun herkomst op?',
  asksSeat: 'Hun organisatie',
  asksSeatHint:
    'Elke organisatie telt even zwaar in de resultaten, en u ziet welke soorten ontbreken.',
  asksSector: 'Alleen de sector',
  asksSectorHint:
    'Zoals veiligheid of sociaal. Beschermt beter waar organisaties maar één of twee personen hebben; elke persoon telt dan apart.',
  sectorEach:
    'Met een uitnodiging voor elke persoon verraadt de uitnodiging zelf de organisatie nog aan wie de sleutel heeft. Alleen naar de sector vragen past het best bij één uitnodiging voor iedereen.',
  howMissing: 'Kies hoe de uitnodigingen worden uitgedeeld',
  asksMissing: 'Kies wat de leden over hun herkomst opgeven',
  language: 'Taal van uw teksten',
  purpose: 'Waar het om gaat',
  purposeHint: 'Dit lezen de leden vóór de eerste vraag.',
  storage: 'Wat er met de antwoorden gebeurt',
  storageHint: 'Zeg hoe lang antwoorden worden bewaard en wie wat ziet.',
  wordingMissing: 'Schrijf een of twee zinnen',
  wordingTooLong: (p) => `Gebruik hoogstens ${p.most} tekens`,
  meetingText:
    'Een overleg antwoordt één keer; er is dus één uitnodiging, voor de persoon die meeschrijft.',
  saveAsk: 'Verder',
  askDone: {
    anonymous: {
      seat: 'Eén uitnodiging voor iedereen; de leden noemen hun organisatie.',
      sector: 'Eén uitnodiging voor iedereen; de leden noemen alleen hun sector.',
    },
    pseudonymous: {
      seat: 'Een uitnodiging voor elke persoon; de leden noemen hun organisatie.',
      sector: 'Een uitnodiging voor elke persoon; de leden noemen alleen hun sector.',
    },
    meeting: 'Eén uitnodiging, voor het overleg.',
  },

  issueText:
    'Met de eerste uitnodiging ligt alles vast wat aan de leden wordt gezegd: de vragen, de sleutel, de kleinste groep, wat wordt gevraagd en uw twee teksten. Kijk het nog een keer na.',
  issue: 'Alles vastleggen en de uitnodigingen tonen',
  issuedTitle: 'Alles ligt vast',
  issuedText:
    'Er zijn uitnodigingen; daarom blijven de vragen, de sleutels, de kleinste groep, wat wordt gevraagd en uw teksten zoals ze zijn. U kunt nog wel meer personen uitnodigen.',
  questionnairesFailed:
    'De vragenlijsten van deze ronde konden niet worden geladen. Laad de pagina opnieuw om het nog een keer te proberen.',

  listTitle: (p) => plural(p.count, '1 uitnodiging', `${p.count} uitnodigingen`),
  listLead:
    'Geef elke uitnodiging aan één persoon, zoals het u uitkomt: per e-mail, op een stick, op papier.',
  allLead: 'Voor iedereen dezelfde: stuur die naar iedereen, zoals het u uitkomt.',
  mailLanguage: 'Taal van de teksten om te kopiëren',
  placeOf: (p) => (p.of === 1 ? p.seat : `${p.seat}, persoon ${p.number} van ${p.of}`),
  forAll: 'Uitnodiging voor iedereen',
  forMeeting: 'Uitnodiging voor het overleg',
  seatGone: 'Een zetel die er niet meer is',
  copyLink: 'De link kopiëren',
  saveFile: 'Als bestand opslaan',
  mailText: 'E-mail',
  copyMail: 'De e-mailtekst kopiëren',
  reminderText: 'Herinnering',
  copyReminder: 'De herinnering kopiëren',
  showCode: 'Als code tonen',
  codeOf: (p) => `Code voor de camera van een telefoon: ${p.place}`,
  printCode: 'De code printen',
  codeText: 'Richt de camera van een telefoon erop.',
  tooLong:
    'Deze uitnodiging is te lang voor een code die telefoons goed lezen. Stuur in plaats daarvan de link of het bestand.',
  codeFailed:
    'De code kon niet worden getekend. Laad de pagina opnieuw om het nog een keer te proberen, of stuur de link.',
  copied: 'Gekopieerd',
  copyFailed: 'Deze browser liet Concord niet kopiëren. Selecteer de tekst en kopieer hem zelf.',
  savedAs: (p) => `Opgeslagen als ${p.name}`,
  saveAll: 'Alle links als tabel opslaan',
  saveAllHint:
    'Voor een e-mailing. De tabel zegt welke link van wie is: verwijder die na het versturen.',
  tableHead: { place: 'Voor', subject: 'Onderwerp', link: 'Link', text: 'Tekst' },
  morePersons: (p) =>
    plural(
      p.count,
      '1 uitgenodigde persoon heeft nog geen uitnodiging.',
      `${p.count} uitgenodigde personen hebben nog geen uitnodiging.`,
    ),
  makeMore: 'De ontbrekende uitnodigingen maken',
  toCollect: 'Antwoorden inlezen',
};
export default messages;
