import type en from '../en/round-next.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minuut', `${count} minuten`);

const messages: typeof en = {
  nextTitle: 'U bent de volgende persoon',
  nextLead:
    'Deze pagina laat niets zien van wat anderen hebben geantwoord. Lees rustig hoe uw antwoorden worden gebruikt; begin daarna.',
  purposeTitle: 'Waar het om gaat',
  purpose: (p) =>
    `${p.network} kijkt hoe het samenwerkt, om te zien wat de volgende stap is. U krijgt vragen over ${p.asked}: ongeveer ${minutes(p.minutes)}. Er zijn geen goede of foute antwoorden, en u mag elke stelling openlaten.`,
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
    'Dan is die niet uitgenodigd voor deze ronde, of heeft iedereen die daarvan is uitgenodigd al ingeleverd. Geef het apparaat terug aan de coördinator, die het aantal personen kan veranderen. Antwoord niet voor een andere organisatie.',
  codeTitle: 'Als u wordt onderbroken',
  codeText:
    'Met deze code, en alleen daarmee, kunt u later op dit apparaat verdergaan. Schrijf die op als u misschien moet stoppen.',
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
