import type en from '../en/figures.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  standing: 'Stand',

  planeTitle: 'Formalisering tegenover vertrouwen',
  planeHeading: (p) =>
    ({
      both: 'Er is veel geregeld, en de leden vertrouwen elkaar',
      writtenOnly: 'Er is meer geregeld dan er vertrouwen is',
      trustOnly: 'De leden vertrouwen elkaar meer dan er geregeld is',
      neither: 'Wat geregeld is en het vertrouwen kunnen beide nog groeien',
    })[p.field],
  planeFields: {
    both: 'Geregeld en vertrouwd',
    writtenOnly: 'Geregeld, minder vertrouwd',
    trustOnly: 'Vertrouwd, minder geregeld',
    neither: 'Beide kunnen groeien',
  },
  planeSubtitle: (p) =>
    `Elke as is het gemiddelde van de dimensies van één vragenlijst, op de schaal van 1 tot 5. Gestreept: niveau ${p.level}, het streefniveau. ${p.n} van ${p.of} personen.`,
  planeSubtitleConsensus: (p) =>
    `Elke as is het gemiddelde van de dimensies van één vragenlijst, op de schaal van 1 tot 5. Gestreept: niveau ${p.level}, het streefniveau. Afgesproken in een overleg.`,
  planePoint: (p) => `${p.round}: ${p.across} ${p.x}, ${p.up} ${p.y}`,
  planeLast: 'Gevuld: deze ronde. Open: eerdere rondes.',
  planeMissing: (p) =>
    `${p.titles} kunnen niet tegen elkaar worden uitgezet: ${plural(p.count, 'een van beide heeft', 'beide hebben')} niet in elke dimensie een gemiddelde dat getoond mag worden.`,
  planeAlso: (p) => `Uitgezet tegen vragenlijst “${p.title}” ${p.version}.`,
  planeApart: 'De twee worden nooit tot één getal opgeteld.',
  round: 'Ronde',
  planeMeans: 'Gemiddelden van beide vragenlijsten',
  planeMade: (p) => `${p.title}: gemiddelde van ${p.dimensions} dimensies → ${p.mean}`,
  planeMadeWords:
    'Het gemiddelde van de gemiddelden van de dimensies zoals ze getoond worden; elke dimensie telt even zwaar. Het dient alleen deze ene figuur.',

  fieldsTitle: 'Overeenstemming naast niveau',
  fieldsSaid: {
    act: (p) => `pak ${p.names} aan`,
    talk: (p) => `praat eerst over ${p.names}`,
    keep: (p) => `houd ${p.names} vast`,
    findWhoIsLeftOut: (p) => `ga na wie buiten de boot valt bij ${p.names}`,
    makeKnown: (p) => `maak ${p.names} bekend`,
  },
  fieldsNone: 'Geen dimensie kan in een veld worden geplaatst',
  fieldsSubtitle: (p) =>
    `Niveau: onder ${p.level}, of daar en hoger. Overeenstemming: antwoorden binnen ${p.limit} punt van de mediaan, of verder uiteen. ${p.n} van ${p.of} personen.`,
  fieldsSubtitleConsensus: (p) =>
    `Niveau: samen onder ${p.level} geschat, of daar en hoger. Overeenstemming: zonder of met een afwijkende mening.`,
  fieldReading: (p) => `gemiddelde ${p.mean}, ${p.spread} punt rond de mediaan`,
  fieldMean: (p) => `gemiddelde ${p.mean}`,
  fieldStatements: (p) => `${p.n} ${plural(p.count, 'stelling', 'stellingen')}`,
  fieldEmpty: 'niets',
  field: 'Veld',
  centre: 'Gemiddelde of mediaan',
  kind: 'Soort',

  agendaHeading: (p) =>
    plural(
      p.count,
      'Eén stelling om in het volgende overleg over te praten',
      `${p.n} stellingen om in het volgende overleg over te praten`,
    ),
  agendaSubtitle: (p) =>
    `De stellingen waarop de antwoorden het verst uiteenlopen, meer dan ${p.limit} punt rond de mediaan. ${p.n} van ${p.of} personen.`,
  agendaSubtitleConsensus: 'De stellingen die iemand anders zag.',
  agendaNone: 'Op elke stelling die getoond wordt, liggen de antwoorden dicht bij elkaar.',
  agendaNoneConsensus: 'Niemand zag een stelling anders.',
  agendaWhy: {
    twoCamps: 'twee kampen',
    apart: 'antwoorden lopen uiteen',
    minorityView: 'een afwijkende mening',
  },
  agendaQuestion: {
    twoCamps: [
      'Wat zien degenen aan de lage kant in hun dagelijks werk dat de anderen niet zien, en omgekeerd?',
      'Wie kan een recente casus beschrijven waarin dit goed ging, en wie een waarin het niet goed ging?',
      'Wat zouden beide kanten van elkaar moeten weten om hetzelfde te antwoorden?',
    ],
    apart: [
      'Aan welke casus of afspraak dacht u toen u antwoordde?',
      'Voor wie klopt dit, en voor wie niet?',
      'Wat zou het eerste teken zijn dat dit voor allen beter gaat?',
    ],
    minorityView: [
      'Wat zou er anders moeten zijn voor degenen die het anders zagen?',
      'In welke situatie klopt de andere mening?',
      'Wat zou de groep ervan moeten onthouden?',
    ],
  },
  openWith: 'Om het gesprek te openen',
  noSpread: 'Alleen het niveau wordt getoond, om de mensen te beschermen die antwoordden.',
  answeredBy: (p) => `Personen, ${p.side}`,
};

export default messages;
