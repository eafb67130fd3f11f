import type en from '../en/report-page.ts';

const messages: typeof en = {
  title: 'Verslag',
  lead: 'Wat deze ronde zegt, voor wie er niet bij was. Hieronder ziet u het zoals het wordt afgedrukt.',
  missingTitle: 'Deze ronde staat niet op dit apparaat',
  missingText:
    'Zij is misschien verwijderd, of op een ander apparaat gemaakt. Bij uw netwerken ziet u wat hier is.',
  toNetworks: 'Naar mijn netwerken',
  openTitle: 'Een verslag komt er als de ronde gesloten is',
  openText: 'Zolang de ronde open is, ziet niemand antwoorden of cijfers.',
  toRound: 'Naar de ronde',
  emptyTitle: 'Er zijn geen cijfers om te melden',
  emptyText:
    'Er kwamen te weinig antwoorden, of deze kopie van Concord kan ze niet lezen. De resultaten zeggen waarom, en wat u kunt doen.',
  toResults: 'Naar de resultaten',

  language: 'Taal van het verslag',
  questionnaires: 'Vragenlijsten',
  sections: 'Onderdelen',
  sectionsHint:
    'De twee pagina’s samenvatting en de pagina over hoe het is gemaakt blijven altijd staan.',
  names: {
    profiles: 'Elke vragenlijst apart',
    agreement: 'Niveau en eensgezindheid',
    notKnown: 'Wat niet bekend is',
    perspectives: 'De veiligheidskant en de sociale kant',
    change: 'Sinds de vorige ronde',
    signs: 'Te veel of te weinig op papier',
    actions: 'Acties',
    documents: 'Documenten',
    roles: 'Rollen en taken van de zetels',
    appendix: 'Bijlage: elke stelling (lang)',
  },

  dataSet: 'Voor statistiek: gegevensset',
  dataSetText:
    'Een ZIP-bestand met de cijfers van deze ronde als tabellen, een codeboek, labels in vier talen en scripts voor SPSS, PSPP en R. Wat in de resultaten is weggelaten, ontbreekt ook daar.',
  withAnswers: 'Iedereen die antwoordde is akkoord: neem ook afzonderlijke antwoorden op',
  withAnswersHint:
    'De leden is gezegd dat niemand afzonderlijke antwoorden te zien krijgt. Vraag het eerst aan ieder van hen. Namen, organisaties, dagen en wat iemand schreef staan er nooit in.',
  agreedAnswers: 'De antwoorden die u in het overleg afsprak gaan mee. Ze zijn van niemand alleen.',
  ownEyesTitle: 'Alleen voor de coördinator',
  ownEyesText:
    'Elke regel is één persoon. In een klein netwerk kan iemand een regel herkennen. Bewaar het bestand waar niemand anders het kan lezen, geef het niet door, en verwijder het als het niet meer nodig is.',
  saveDataSet: 'Gegevensset opslaan (ZIP)',
  saveAnswers: 'Gegevensset met afzonderlijke antwoorden opslaan (ZIP)',
};
export default messages;
