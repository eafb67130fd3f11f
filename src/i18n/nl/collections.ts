import type en from '../en/collections.ts';
import { plural } from '../plural.ts';

const networks = (count: number) => plural(count, '1 netwerk', `${count} netwerken`);
const summaries = (count: number) => plural(count, '1 samenvatting', `${count} samenvattingen`);

const messages: typeof en = {
  listTitle: 'Vergelijk steden en vind wie van wie kan leren',
  listLead:
    'Breng samenvattingen van meerdere netwerken bij elkaar. Een samenvatting bevat alleen cijfers over groepen: nooit een antwoord, nooit een persoon. Niets verlaat dit apparaat.',
  notARanking:
    'Er is geen ranglijst en geen totaalscore. Namen zijn verborgen tot u ervoor kiest ze te tonen.',
  yoursTitle: 'Uw verzamelingen',
  emptyTitle: 'Nog geen verzameling',
  emptyText:
    'Een verzameling bevat de samenvattingen van de netwerken die u naast elkaar wilt bekijken. Elke coördinator bewaart er een bij de resultaten van een gesloten ronde. Wilt u zien hoe het eruitziet, neem dan hieronder verzonnen netwerken.',
  facts: (p) => (p.summaries === 0 ? 'Nog leeg' : summaries(p.summaries)),
  invented: 'Verzonnen',

  newTitle: 'Nieuwe verzameling',
  newName: 'Naam van de verzameling',
  newHint: 'Bijvoorbeeld een cursus, een regio of een jaar.',
  make: 'Verzameling maken',
  nameMissing: 'Geef de verzameling een naam',
  nameTooLong: 'Een naam heeft ten hoogste 200 tekens',

  openTitle: 'Een bestand van een verzameling openen',
  openText:
    'Opent een verzameling die iemand heeft opgeslagen, met de labels erbij. Hebt u er al een exemplaar van, dan worden beide samengevoegd.',
  openFile: 'Bestand kiezen',

  exampleTitle: 'Oefenen met verzonnen netwerken',
  exampleText:
    'Alles is verzonnen: plaatsen, personen en antwoorden. De cijfers zijn uit de antwoorden berekend zoals voor elk netwerk.',
  example: (p) => `${p.count} netwerken`,
  exampleLong:
    'Dit duurt even. Blijf op deze pagina tot het klaar is; eerder wordt er niets bewaard.',
  exampleName: (p) => `${p.count} verzonnen netwerken`,
  exampleMaking: (p) => `${p.done} van ${networks(p.of)} verzonnen`,
  exampleStop: 'Stoppen',
  exampleFailed:
    'Ze konden niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.',
  exampleOpen: (p) => `De ${p.count} netwerken openen`,
  exampleInTrash:
    'U hebt deze verzameling verwijderd. Haal haar terug uit Onlangs verwijderd, hierboven of in de instellingen.',

  libraryTitle: 'Modellen en praktijken',
  models: 'Modellen van samenwerking',
  modelsNote: 'Hoe steden en landen hun samenwerking hebben ingericht',
  practices: 'Praktijken om van te leren',
  practicesNote: 'Wat elk ervan nodig heeft, en waar het past',

  deleted: (p) => `${p.name} is verwijderd`,
  deletedText: (p) =>
    `${summaries(p.summaries)} ging mee. Onlangs verwijderd in de instellingen bewaart alles tot u het voorgoed verwijdert.`,
  bringBack: 'Terughalen',
  bringBackOf: (p) => `${p.name} terughalen`,

  networksTitle: 'Netwerken',
  bringTitle: 'Samenvattingen inlezen',
  bringText:
    'U ziet eerst wat de bestanden zijn; er wordt niets bewaard voordat u het zegt. Hetzelfde bestand twee keer telt één keer.',
  tableTitle: 'In deze verzameling',
  caption: (p) =>
    p.shown === p.of
      ? `${networks(p.of)}, ${summaries(p.summaries)}`
      : `${p.shown} van ${networks(p.of)}`,
  find: 'Netwerken zoeken',
  findHint: 'Op label, groep, trefwoord, land of jaar',
  noneFound: 'Geen netwerk past.',
  more: (p) => `Meer tonen (nog ${p.count})`,
  columns: {
    network: 'Netwerk',
    group: 'Groep en trefwoorden',
    country: 'Land',
    rounds: 'Laatste ronde',
    rate: 'Respons',
    questionnaires: 'Vragenlijsten',
    change: 'Wijzigen',
  },
  own: 'Uw eigen plaats',
  rounds: (p) => plural(p.count, '1 ronde', `${p.count} rondes`),
  agreed: 'In een overleg afgesproken',
  rate: (p) => `${p.rate} (${p.answered} van ${p.invited} organisaties)`,
  provisional: 'Voorlopig: minder dan 65% heeft geantwoord',
  core: 'alleen de kern',
  edit: 'Wijzigen',
  editOf: (p) => `${p.name} wijzigen`,

  editTitle: (p) => `${p.name} wijzigen`,
  label: 'Uw label',
  labelHint: 'Alleen voor u; het staat in plaats van de naam als namen worden getoond.',
  group: 'Groep',
  groupHint: 'Bijvoorbeeld een regio of een cursusgroep.',
  tags: 'Trefwoorden',
  tagsHint: 'Gescheiden door komma’s.',
  isOwn: 'Dit is mijn eigen plaats',
  isOwnHint: 'Ze wordt overal gemarkeerd.',
  tooLong: (p) => `Ten hoogste ${p.most} tekens`,
  tooManyTags: 'Ten hoogste 20 trefwoorden',
  tagTooLong: 'Een trefwoord heeft ten hoogste 60 tekens',
  save: 'Opslaan',
  cancel: 'Annuleren',
  remove: 'Uit deze verzameling halen',
  removed: 'Het netwerk is uit de verzameling gehaald',
  removedText:
    'Al zijn rondes gingen mee. Netwerken die met een nummer worden aangeduid, kunnen nu een ander nummer hebben.',
  undo: 'Ongedaan maken',

  manageTitle: 'De verzameling zelf',
  rename: 'Naam wijzigen',
  saveFile: 'Als bestand opslaan',
  savedAs: (p) => `Opgeslagen als ${p.name}`,
  saveText:
    'Het bestand bevat alle samenvattingen met uw labels, groepen en trefwoorden. Wie het heeft, ziet de namen of schuilnamen die de coördinatoren kozen.',
  deleteCollection: 'Deze verzameling verwijderen',
};
export default messages;
