import type en from '../en/round-form.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 persoon', `${count} personen`);
const minutes = (count: number) => plural(count, '1 minuut', `${count} minuten`);
const statements = (count: number) => plural(count, '1 stelling', `${count} stellingen`);

const messages: typeof en = {
  newTitle: 'Een ronde openen',
  newLead:
    'Een ronde is één keer antwoorden. Alles is ingevuld voor een eerste keer; verander wat niet past.',
  nextLead: 'Een ronde is één keer antwoorden. Wijzig wat deze keer niet past.',
  asBefore: (p) => `Ingevuld zoals in ‘${p.label}’, zodat de twee te vergelijken zijn.`,
  usual: 'Ingevuld met wat gebruikelijk is voor een eerste ronde.',
  fillAsBefore: (p) => `Invullen zoals in ‘${p.label}’`,
  fillUsual: 'In plaats daarvan het gebruikelijke invullen',
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
      'Eén situatie per ronde: geef die een neutrale naam in de naam van de ronde, nooit die van een persoon.',
  },
  noQuestionnaire: 'Kies ten minste één vragenlijst',
  totalMinutes: (p) => `Samen ongeveer ${minutes(p.minutes)} per persoon.`,
  isLong:
    'Dat is lang voor mensen die het druk hebben. Twee korte rondes worden vaker beantwoord dan één lange.',

  modeLegend: 'Hoe antwoorden de leden?',
  surveyHint:
    'Na elkaar op dit apparaat, of ieder op een eigen apparaat met een uitnodiging. Niemand ziet de antwoorden van een ander; resultaten komen na het sluiten, alleen voor de groep.',
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
  fewerThanHandedIn: (p) =>
    `${p.seat}: ${persons(p.count)} ${plural(p.count, 'heeft', 'hebben')} al ingeleverd, het getal kan niet lager zijn`,
  fewerThanInvitations: (p) =>
    `${p.seat}: er zijn uitnodigingen voor ${persons(p.count)} uitgedeeld, het aantal kan dus niet lager zijn`,

  thresholdLegend: 'Hoe worden losse personen beschermd?',
  threshold: 'Kleinste groep met cijfers',
  thresholdHint: (p) =>
    `Concord toont alleen een cijfer waar ten minste ${p.k} personen hebben geantwoord, zodat niemand erin te herkennen is.`,
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
  fixedByInvitations:
    'Er zijn uitnodigingen, daarom blijven deze keuzes zoals ze zijn: leden vertrouwen op wat hun is gezegd.',
  editTitle: (p) => `${p.label} wijzigen`,
  saveChanges: 'Wijzigingen opslaan',
};
export default messages;
