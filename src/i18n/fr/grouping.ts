import type en from '../en/grouping.ts';

const messages: typeof en = {
  legend: 'Deux groupes mis en regard',
  hint: 'Les résultats montrent à quel point deux groupes voient chaque dimension différemment, dès qu’assez de personnes des deux ont répondu. Une vague a une seule comparaison de ce genre : une deuxième des mêmes réponses pourrait révéler qui a dit quoi.',
  titles: {
    sectors: 'Côté sécurité et côté social',
    levels: 'Membres stratégiques et membres opérationnels',
    tenure: 'Nouveaux membres et membres de longue date',
  },
  hints: {
    sectors: 'L’organisation le dit. Rien de plus n’est demandé.',
    levels: 'On demande aux membres ce qu’ils font surtout ; ils peuvent le garder pour eux.',
    tenure: 'On demande aux membres depuis quand ils participent ; ils peuvent le garder pour eux.',
  },

  question: {
    levels: 'Que faites-vous surtout dans ce réseau ?',
    tenure: 'Depuis quand faites-vous partie de ce réseau ?',
  },
  answers: {
    strategic: 'Je décide des buts, des moyens ou des règles',
    operational: 'Je travaille sur des cas ou avec des personnes',
    newcomer: 'Moins de deux ans',
    established: 'Deux ans ou plus',
  },
  neither: {
    levels: 'Les deux, ou je préfère ne pas le dire',
    tenure: 'Je ne sais pas, ou je préfère ne pas le dire',
  },
  missing: {
    levels: 'Choisissez ce que vous faites surtout, ou que vous préférez ne pas le dire',
    tenure: 'Choisissez depuis quand, ou que vous préférez ne pas le dire',
  },
  reader: {
    levels: (p) =>
      `On vous demande si vous décidez ou si vous travaillez sur des cas. C’est conservé avec vos réponses, pour mettre les deux regards côte à côte, chacun à partir de ${p.k} personnes.`,
    tenure: (p) =>
      `On vous demande depuis quand vous participez. C’est conservé avec vos réponses, pour mettre côte à côte le regard des nouveaux membres et celui des membres de longue date, chacun à partir de ${p.k} personnes.`,
  },

  names: {
    security: 'Sécurité',
    social: 'Social',
    strategic: 'Stratégique',
    operational: 'Opérationnel',
    newcomer: 'Nouveaux',
    established: 'De longue date',
  },
  inText: {
    security: 'sécurité',
    social: 'social',
    strategic: 'stratégique',
    operational: 'opérationnel',
    newcomer: 'nouveaux membres',
    established: 'membres de longue date',
  },
  apart: (p) =>
    `Sur ${p.dimension}, les deux groupes sont les plus éloignés : ${p.first}, ${p.second}`,
  close: 'Les deux groupes ne sont éloignés sur aucune dimension',
  nothing: (p) => `${p.title}, non mis en regard`,
  subtitle: (p) =>
    `Moyennes sur l’échelle de 1 à 5 ; chaque organisation compte autant. Un écart de ${p.gap} ou plus mérite un échange ; un écart plus petit aussi, quand la plupart d’un groupe répondent plus haut. ${p.n} personnes sur ${p.of}.`,
  persons: (p) => `Personnes : ${p.first}, ${p.second}`,
  reading: (p) => `écart de ${p.gap}`,
  large: 'mérite un échange',
  small: 'petit',
  why: {
    fewerThanK: (p) => `un groupe a moins de ${p.k} réponses`,
    complementary: 'pourrait révéler ce qu’ont dit quelques personnes',
    hidden: 'pas de moyenne qui puisse être montrée',
  },
  only: 'C’est la seule comparaison à l’intérieur du réseau dans cette vague : une deuxième des mêmes réponses pourrait révéler qui a dit quoi. Une autre vague peut comparer d’autres groupes.',
  gap: 'Écart',
  answeredBy: (p) => `Personnes, ${p.group}`,
  made: (p) => `${p.dimension} : ${p.first} − ${p.second} ≈ ${p.gap}`,
};

export default messages;
