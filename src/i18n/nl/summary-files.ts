import type en from '../en/summary-files.ts';
import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 bestand', `${count} bestanden`);
const summaries = (count: number) => plural(count, '1 samenvatting', `${count} samenvattingen`);

const messages: typeof en = {
  standings: {
    new: { title: 'Nieuw', todo: 'Komt erbij.' },
    newerRound: {
      title: 'Een latere ronde van een netwerk dat hier is',
      todo: 'Komt erbij. Vanaf nu wordt deze getoond; de eerdere ronde blijft voor de veranderingen in de tijd.',
    },
    olderRound: {
      title: 'Een eerdere ronde van een netwerk',
      todo: 'Komt erbij voor de veranderingen in de tijd. De latere ronde is de ronde die wordt getoond.',
    },
    otherRevision: {
      title: 'Een ander bestand over dezelfde ronde',
      todo: 'Komt erbij. Van meerdere telt het laatste; de andere worden bewaard.',
    },
    duplicate: { title: 'Al hier', todo: 'U hoeft niets te doen.' },
    inTrash: {
      title: 'Hier eerder verwijderd',
      todo: 'Blijft weg. Wilt u het terug, herstel het dan via Onlangs verwijderd in de instellingen.',
    },
  },
  problems: {
    underThreshold: {
      title: 'Toont cijfers van te weinig personen',
      todo: 'Blijft weg, om te beschermen wie antwoordde. Het is met de hand veranderd: vraag de coördinator om het bestand zoals Concord het opsloeg, en verwijder dit.',
    },
    otherText: {
      title: 'Cijfers en vragen horen niet bij elkaar',
      todo: 'Blijft weg. Vraag de coördinator om de samenvatting opnieuw op te slaan.',
    },
    newer: {
      title: 'Gemaakt met een nieuwere versie van Concord',
      todo: 'Laad deze pagina opnieuw om de nieuwste versie te krijgen, en probeer het nog eens.',
    },
    invalid: {
      title: 'Breekt de regels van een samenvatting',
      todo: 'Blijft weg. Concord heeft het zo niet opgeslagen. Vraag de coördinator om het opnieuw op te slaan.',
    },
    damaged: {
      title: 'Onvolledig of beschadigd',
      todo: 'Het is onderweg afgebroken of veranderd. Vraag de coördinator om het opnieuw te sturen, als bijlage.',
    },
    empty: { title: 'Leeg bestand', todo: 'Vraag de coördinator om het opnieuw te sturen.' },
    notReadable: {
      title: 'Kon niet worden gelezen',
      todo: 'Het bestand is verplaatst, of de stick is eruit gehaald. Kies het opnieuw.',
    },
    zip: {
      title: 'Een ingepakte map (ZIP)',
      todo: 'Pak de map uit en lees daarna de bestanden in die erin zaten.',
    },
    tooLarge: { title: 'Te groot voor een samenvatting', todo: 'Kies de samenvatting zelf.' },
    otherFormat: {
      title: 'Een ander bestand van Concord',
      todo: 'Het hoort elders, bijvoorbeeld een back-upbestand bij de instellingen. Antwoorden van personen worden hier nooit ingelezen.',
    },
    notSummary: {
      title: 'Geen samenvatting en geen verzameling',
      todo: 'Kies bestanden waarvan de naam eindigt op .summary.json of .collection.json.',
    },
  },
  closedOn: (p) => `gesloten op ${p.day}`,
  revision: (p) => `versie ${p.revision}, ${p.counts ? 'telt' : 'telt niet'}`,
  size: (p) => `${p.size}; ten hoogste ${p.most}`,
  at: (p) => `bij “${p.path}”`,

  drop: {
    dropText: 'Sleep samenvattingen, verzamelingen of hele mappen hierheen, of kies ze.',
    dropNow: 'Laat los om deze aan te nemen',
    chooseFiles: 'Bestanden kiezen',
    chooseFolder: 'Map kiezen',
  },
  paste: {
    pasteTitle: 'In plaats daarvan tekst plakken',
    pasteLabel: 'Tekst van een of meer samenvattingen',
    pasteHint: 'De hele inhoud van het bestand; meerdere onder elkaar.',
    pasteRead: 'Deze tekst bekijken',
    pasteEmpty: 'Plak eerst de tekst',
  },
  pastedName: 'Geplakte tekst',
  gathering: 'De bestanden worden verzameld.',
  reading: (p) => `${p.done} van ${files(p.of)} gelezen`,
  judging: 'Er wordt bekeken hoe ze zich tot de verzameling verhouden …',
  writing: 'Ze worden ingelezen: allemaal of geen.',
  stop: 'Stoppen',
  stopped: (p) =>
    `Gestopt na ${p.done} van ${files(p.of)}. U kunt inlezen wat bekeken is, of opnieuw beginnen.`,
  noFiles: 'Er zitten geen bestanden in.',
  notLoaded:
    'De bestanden konden niet worden gelezen: het deel van Concord dat dit doet, is niet geladen. Laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.',
  noCollection:
    'Dit is geen bestand van een verzameling. Wilt u samenvattingen inlezen, maak dan eerst een verzameling en lees ze daar in.',

  previewTitle: 'Wat er in de bestanden zit',
  table: {
    previewCaption: 'Naar wat het is',
    whatItIs: 'Wat het is',
    howMany: 'Hoeveel',
    whatToDo: 'Wat er gebeurt, en wat u kunt doen',
    whichFiles: 'Welke bestanden',
    moreNames: (p) => `Meer tonen (nog ${p.count})`,
  },
  nothingNew: 'Niets nieuws: alles is al hier.',
  nothingUsable: 'Er zit niets in dat kan worden ingelezen.',
  notesToo:
    'De labels, groepen en trefwoorden van de verzameling komen mee. Wat u zelf schreef, blijft staan.',
  bringIn: (p) => `${summaries(p.count)} inlezen`,
  bringNotes: 'Labels, groepen en trefwoorden overnemen',
  cancel: 'Annuleren',

  receiptTitle: 'Ingelezen',
  receiptText: (p) =>
    p.added === 0
      ? 'Er is geen samenvatting bijgekomen.'
      : plural(
          p.added,
          'Er is 1 samenvatting die er eerder niet was.',
          `Er zijn ${p.added} samenvattingen die er eerder niet waren.`,
        ),
  saveReceipt: 'Dit overzicht opslaan',
  receiptHeading: (p) => `Ingelezen in ${p.name} op ${p.day}`,
  savedAs: (p) => `Opgeslagen als ${p.name}`,
  undo: 'Ongedaan maken',
  undone: (p) =>
    p.left === 0
      ? 'Weer weggehaald: de verzameling is zoals eerst.'
      : `Weer weggehaald. ${plural(p.left, '1 onderdeel is', `${p.left} onderdelen zijn`)} sindsdien veranderd en ${plural(p.left, 'blijft', 'blijven')} zoals het is.`,
  lastText: (p) =>
    p.count === 0
      ? 'Als laatste kwamen er labels bij.'
      : plural(
          p.count,
          'Als laatste kwam er 1 samenvatting bij.',
          `Als laatste kwamen er ${p.count} samenvattingen bij.`,
        ),
  moreFiles: 'Meer inlezen',
  toCollection: 'Naar de verzameling',
};
export default messages;
