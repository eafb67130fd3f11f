import { plural } from '../../plural.ts';
import type en from '../../en/results/items.ts';

const messages: typeof en = {
  itemsHeading: (p) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'Les réponses divergent pour l’énoncé montré',
          `Les réponses divergent pour les ${p.of} énoncés montrés`,
        )
      : `Les réponses sont proches pour ${p.n} énoncés sur ${p.of}`,
  itemsHeadingConsensus: (p) =>
    p.low === p.high
      ? `Tous les niveaux convenus sont ${p.low}`
      : `Niveaux convenus de ${p.low} à ${p.high}`,
  itemsHeadingPlain: (p) => `${p.n} ${plural(p.count, 'énoncé', 'énoncés')}, chacun séparément`,
  itemsHeadingHidden: 'Aucun énoncé ne peut être montré séparément',
  itemsSubtitle: (p) =>
    `Hauteur : combien des ${p.of} personnes ont donné chaque niveau. Le chiffre est le nombre.`,
  itemsSubtitleOptions: (p) =>
    `Combien des ${p.of} personnes ont choisi quoi. Rien ici n’est meilleur que le reste.`,
  between: (p) => `entre « ${p.one} » et « ${p.other} »`,
  itemsSubtitleConsensus: 'Le niveau dont la réunion a convenu.',
  statement: 'Énoncé',
  median: 'Médiane',
  agreedLevel: 'Niveau convenu',
  levelColumn: (p) => `Niveau ${p.level}`,
  dontKnow: 'Ne sait pas',
  notApplicable: 'Sans objet',
  preferNotToSay: 'Préfère ne pas répondre',
  unanswered: 'Sans réponse',
  minorityView: 'Quelqu’un voyait les choses autrement',
  factN: (p) => `${p.n} sur ${p.of} ont donné un niveau`,
  factChose: (p) => `${p.n} sur ${p.of} ont choisi`,
  factMedian: (p) => `médiane ${p.median}`,
  factMean: (p) => `moyenne ${p.mean}`,
  factSpread: (p) => `${p.points} points autour de la médiane`,
  closeTogether: 'proches',
  spreadOut: 'dispersées',
  twoCamps: 'deux camps',
  levelOnly:
    'Seul le niveau est montré : dans un petit groupe, les réponses une à une pourraient révéler ce que quelqu’un a dit.',
  nDontKnow: (p) => `${p.n} ne sait pas`,
  nNotApplicable: (p) => `${p.n} sans objet`,
  nPreferNotToSay: (p) => `${p.n} préfère ne pas répondre`,
  nUnanswered: (p) => `${p.n} sans réponse`,
  shareDontKnow: (p) => `${p.percent} des réponses sont « je ne sais pas ».`,
  reversed: 'Demandé en sens inverse : être d’accord compte ici comme le bas de l’échelle.',
  columnsSentence: (p) => `${p.counts} ; sans niveau : ${p.apart}`,
  columnSentence: (p) => `${p.level} ${p.name} : ${p.count}`,
  noLevel: 'aucun niveau donné',
  heldBackBy: (p) => `Ce qui retient avant le palier ${p.stage} :`,
  weightingMatters: (p) =>
    `La pondération des organisations compte ici : si chaque organisation compte autant, le niveau le plus proche est ${p.organisations} ; si chaque personne compte, ${p.persons} ; entre les deux, ${p.squareRoot}.`,
  dimensionFacts: (p) => `moyenne ${p.mean}, ${p.n} sur ${p.of} ayant répondu`,
  dimensionFactsConsensus: (p) => `moyenne ${p.mean}, ${p.n} énoncés convenus sur ${p.of}`,
};
export default messages;
