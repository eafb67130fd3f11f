import { plural } from '../../plural.ts';
import type en from '../../en/results/items.ts';

const messages: typeof en = {
  itemsHeading: (p) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'De antwoorden lopen uiteen bij de getoonde stelling',
          `De antwoorden lopen uiteen bij alle ${p.of} getoonde stellingen`,
        )
      : `De antwoorden liggen dicht bij elkaar bij ${p.n} van ${p.of} stellingen`,
  itemsHeadingConsensus: (p) =>
    p.low === p.high
      ? `Alle afgesproken niveaus zijn ${p.low}`
      : `Afgesproken niveaus van ${p.low} tot ${p.high}`,
  itemsHeadingPlain: (p) => `${p.n} ${plural(p.count, 'stelling', 'stellingen')}, elk apart`,
  itemsHeadingHidden: 'Geen stelling kan apart getoond worden',
  itemsSubtitle: (p) =>
    `Hoogte: hoeveel van de ${p.of} personen elk niveau gaven. Het getal is het aantal.`,
  itemsSubtitleOptions: (p) =>
    `Hoeveel van de ${p.of} personen wat kozen. Niets hier is beter dan de rest.`,
  between: (p) => `tussen “${p.one}” en “${p.other}”`,
  itemsSubtitleConsensus: 'Het niveau waarover men het in het overleg eens werd.',
  statement: 'Stelling',
  median: 'Mediaan',
  agreedLevel: 'Afgesproken niveau',
  levelColumn: (p) => `Niveau ${p.level}`,
  dontKnow: 'Weet ik niet',
  notApplicable: 'Niet van toepassing',
  preferNotToSay: 'Zeg ik liever niet',
  unanswered: 'Open',
  minorityView: 'Iemand zag het anders',
  factN: (p) => `${p.n} van ${p.of} gaven een niveau`,
  factChose: (p) => `${p.n} van ${p.of} kozen`,
  factMedian: (p) => `mediaan ${p.median}`,
  factMean: (p) => `gemiddelde ${p.mean}`,
  factSpread: (p) => `${p.points} punten rond de mediaan`,
  closeTogether: 'dicht bij elkaar',
  spreadOut: 'verspreid',
  twoCamps: 'twee kampen',
  levelOnly:
    'Alleen het niveau wordt getoond: in een kleine groep kunnen de afzonderlijke antwoorden verraden wat iemand zei.',
  nDontKnow: (p) => `${p.n} weet ik niet`,
  nNotApplicable: (p) => `${p.n} niet van toepassing`,
  nPreferNotToSay: (p) => `${p.n} zeg ik liever niet`,
  nUnanswered: (p) => `${p.n} open`,
  shareDontKnow: (p) => `${p.percent} van de antwoorden is “weet ik niet”.`,
  reversed: 'Omgekeerd gevraagd: instemmen telt hier als het lage einde.',
  columnsSentence: (p) => `${p.counts}; zonder niveau: ${p.apart}`,
  columnSentence: (p) => `${p.level} ${p.name}: ${p.count}`,
  noLevel: 'geen niveau gegeven',
  heldBackBy: (p) => `Wat trede ${p.stage} nog tegenhoudt:`,
  weightingMatters: (p) =>
    `Hoe organisaties gewogen worden, maakt hier verschil: telt elke organisatie even zwaar, dan is het dichtstbijzijnde niveau ${p.organisations}; telt elke persoon, dan ${p.persons}; daartussenin ${p.squareRoot}.`,
  dimensionFacts: (p) => `gemiddelde ${p.mean}, ${p.n} van ${p.of} die antwoordden`,
  dimensionFactsConsensus: (p) => `gemiddelde ${p.mean}, ${p.n} van ${p.of} stellingen afgesproken`,
};
export default messages;
