import type en from '../en/figures.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  standing: 'État',

  planeTitle: 'Formalisation et confiance',
  planeHeading: (p) =>
    ({
      both: 'Beaucoup est en place, et les membres se font confiance',
      writtenOnly: 'Ce qui est en place dépasse la confiance',
      trustOnly: 'La confiance dépasse ce qui est en place',
      neither: 'Ce qui est en place et la confiance peuvent encore grandir',
    })[p.field],
  planeFields: {
    both: 'En place et confiance',
    writtenOnly: 'En place, moins de confiance',
    trustOnly: 'Confiance, moins en place',
    neither: 'Les deux peuvent grandir',
  },
  planeSubtitle: (p) =>
    `Chaque axe est la moyenne des dimensions d’un questionnaire, sur l’échelle de 1 à 5. En tirets : le niveau ${p.level}, à viser. ${p.n} personnes sur ${p.of}.`,
  planeSubtitleConsensus: (p) =>
    `Chaque axe est la moyenne des dimensions d’un questionnaire, sur l’échelle de 1 à 5. En tirets : le niveau ${p.level}, à viser. Convenu en réunion.`,
  planePoint: (p) => `${p.round} : ${p.across} ${p.x}, ${p.up} ${p.y}`,
  planeLast: 'Plein : cette vague. Creux : les précédentes.',
  planeMissing: (p) =>
    `${p.titles} ne peuvent pas être mis en regard : ${plural(p.count, 'l’un des deux n’a pas', 'les deux n’ont pas')} dans chaque dimension une moyenne qui puisse être montrée.`,
  planeAlso: (p) => `En regard du questionnaire « ${p.title} » ${p.version}.`,
  planeApart: 'Les deux ne sont jamais additionnés en un seul nombre.',
  round: 'Vague',
  planeMeans: 'Moyennes des deux questionnaires',
  planeMade: (p) => `${p.title} : moyenne de ${p.dimensions} dimensions → ${p.mean}`,
  planeMadeWords:
    'La moyenne des moyennes des dimensions telles qu’elles sont montrées ; chaque dimension compte autant. Elle ne sert qu’à cette figure.',

  fieldsTitle: 'Accord et niveau',
  fieldsSaid: {
    act: (p) => `agissez sur ${p.names}`,
    talk: (p) => `parlez d’abord de ${p.names}`,
    keep: (p) => `gardez ${p.names}`,
    findWhoIsLeftOut: (p) => `cherchez qui est laissé de côté pour ${p.names}`,
    makeKnown: (p) => `faites connaître ${p.names}`,
  },
  fieldsNone: 'Aucune dimension ne peut être placée dans un champ',
  fieldsSubtitle: (p) =>
    `Niveau : sous ${p.level}, ou à ce niveau et plus. Accord : réponses à ${p.limit} point au plus de la médiane, ou plus éloignées. ${p.n} personnes sur ${p.of}.`,
  fieldsSubtitleConsensus: (p) =>
    `Niveau : jugé ensemble sous ${p.level}, ou à ce niveau et plus. Accord : sans ou avec un avis minoritaire.`,
  fieldReading: (p) => `moyenne ${p.mean}, ${p.spread} point autour de la médiane`,
  fieldMean: (p) => `moyenne ${p.mean}`,
  fieldStatements: (p) => `${p.n} ${plural(p.count, 'énoncé', 'énoncés')}`,
  fieldEmpty: 'rien',
  field: 'Champ',
  centre: 'Moyenne ou médiane',
  kind: 'Nature',

  agendaHeading: (p) =>
    plural(
      p.count,
      'Un énoncé dont parler à la prochaine réunion',
      `${p.n} énoncés dont parler à la prochaine réunion`,
    ),
  agendaSubtitle: (p) =>
    `Ceux sur lesquels les réponses sont les plus éloignées, à plus de ${p.limit} point de la médiane. ${p.n} personnes sur ${p.of}.`,
  agendaSubtitleConsensus: 'Ceux que quelqu’un voyait autrement.',
  agendaNone: 'Sur chaque énoncé montré, les réponses sont proches.',
  agendaNoneConsensus: 'Personne n’a vu un énoncé autrement.',
  agendaWhy: {
    twoCamps: 'deux camps',
    apart: 'réponses éloignées',
    minorityView: 'un avis minoritaire',
  },
  agendaQuestion: {
    twoCamps: [
      'Que voient, dans leur travail quotidien, ceux du bas de l’échelle que les autres ne voient pas, et inversement ?',
      'Qui peut décrire un cas récent où cela s’est bien passé, et qui un cas où cela s’est mal passé ?',
      'Que faudrait-il que chaque côté sache de l’autre pour répondre pareil ?',
    ],
    apart: [
      'À quel cas ou à quel accord pensiez-vous en répondant ?',
      'Pour qui est-ce vrai, et pour qui ne l’est-ce pas ?',
      'Quel serait le premier signe que cela va mieux pour tous ?',
    ],
    minorityView: [
      'Qu’est-ce qui devrait changer pour ceux qui voyaient les choses autrement ?',
      'Dans quelle situation l’autre avis est-il juste ?',
      'Que faudrait-il que le groupe en retienne ?',
    ],
  },
  openWith: 'Pour ouvrir l’échange',
  noSpread: 'Seul le niveau est montré, pour protéger les personnes qui ont répondu.',
  answeredBy: (p) => `Personnes, ${p.side}`,
};

export default messages;
