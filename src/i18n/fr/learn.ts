import type en from '../en/learn.ts';

const messages: typeof en = {
  title: 'Qui peut apprendre de qui',
  lead: 'Des réseaux qui sont forts là où un autre ne l’est pas, et si ce qu’ils font pourrait convenir là-bas. Une proposition de se rencontrer et de poser des questions, jamais un classement.',
  emptyTitle: 'Il faut au moins deux réseaux',
  emptyText:
    'Ajoutez les synthèses d’au moins deux réseaux qui ont répondu de la même manière au même questionnaire. Cette page montre alors qui pourrait apprendre de qui.',
  toNetworks: 'Ajouter des synthèses',
  looking: 'Recherche de qui pourrait apprendre de qui.',
  learner: 'Pour quel réseau',
  noContextHere:
    'Ce réseau n’a pas donné ses conditions avec sa synthèse. On ne sait donc pas si quelque chose pourrait convenir ici.',
  contextHere: (p: { day: string; rated: number; asked: number }) =>
    `Conditions évaluées le ${p.day} : ${p.rated} sur ${p.asked}.`,
  provisionalHere:
    'Trop peu d’organisations ont répondu ici pour une comparaison. Aucun partenaire n’est recherché.',
  gapsTitle: 'Des partenaires pour ce qui reste ouvert',
  gapsLead: (p: { learn: string; teach: string }) =>
    `Les dimensions dont la moyenne est de ${p.learn} au plus, et les réseaux qui ont ${p.teach} ou plus au même questionnaire, rempli de la même manière.`,
  noGaps: (p: { learn: string }) =>
    `Aucune dimension de ce réseau n’a une moyenne de ${p.learn} ou moins. Il a peut-être quelque chose à montrer : choisissez un autre réseau pour le voir.`,
  gapMean: (p: { mean: string; rests: string }) => `Moyenne ici ${p.mean}, ${p.rests}`,
  noPartner: (p: { teach: string; dimensions: string }) =>
    `Aucun réseau de cette collection qui puisse être comparé n’a ${p.teach} ou plus dans : ${p.dimensions}.`,
  partnerMean: (p: { mean: string; rests: string }) => `moyenne ${p.mean}, ${p.rests}`,
  restsOn: {
    survey: (p: { n: number }) => `sur ${p.n} ${p.n === 1 ? 'personne' : 'personnes'}`,
    consensus: () => 'convenu en réunion',
  },
  alike: (p: { share: string; compared: number }) =>
    `conditions semblables à ${p.share} (${p.compared} comparées)`,
  alikeUnknown: (p: { compared: number }) =>
    `ressemblance non calculée : ${p.compared} ${p.compared === 1 ? 'condition' : 'conditions'} à comparer, il en faut 8`,
  moreShort: 'Ce qui diffère, et ce qu’il faut demander',
  noContextThere:
    'L’un des deux n’a pas donné ses conditions avec sa synthèse. Demandez d’abord ce qu’il en est de la loi et du mandat.',
  pairCaption: (p: { teacher: string; learner: string }) =>
    `Conditions de ${p.teacher} que ${p.learner} remplit moins, ou n’a pas évaluées`,
  there: 'Là-bas',
  nothingLess: 'Chaque condition évaluée là-bas est présente ici aussi.',
  askTitle: 'Énoncés sur lesquels poser des questions',
  askLead: 'Niveau 4 ou 5 là-bas, niveau 1 ou 2 ici :',
  showAll: (p: { count: number }) => `Montrer les ${p.count}`,
  notFitting: (p: { count: number }) =>
    p.count === 1
      ? 'Un réseau est fort ici, mais la loi ou le mandat diffèrent trop'
      : `${p.count} réseaux sont forts ici, mais la loi ou le mandat diffèrent trop`,
  visitsTitle: 'Un plan de visites',
  visitsLead:
    'Qui pourrait rendre visite à qui, et sur quoi, parmi tous les réseaux de la collection. Il suit les mêmes règles ; modifiez-le selon vos besoins.',
  visits: 'Visites qu’un réseau fait, au plus',
  guests: 'Visites qu’un réseau reçoit, au plus',
  planning: 'Le plan est en préparation.',
  noVisits: 'Il n’y a personne à visiter pour qui la loi et le mandat pourraient convenir.',
  visitsCaption: (p: { visits: number; networks: number }) =>
    `${p.visits} ${p.visits === 1 ? 'visite' : 'visites'} entre ${p.networks} réseaux`,
  columns: {
    guest: 'Visiteur',
    host: 'Hôte',
    about: 'Sur quoi',
    verdict: 'Conditions',
    alike: 'Semblables',
    compared: 'Conditions comparées',
  },
  save: 'Enregistrer en tableau (CSV)',
  print: 'Imprimer',
  visitsFile: 'visites',
  moreVisits: (p: { count: number }) => `Montrer les ${p.count} visites`,
  practicesTitle: 'Des pratiques, et où leurs conditions sont remplies',
  practicesLead: (p: { networks: number; of: number }) =>
    `En regard du réseau choisi, et comptées sur ${p.networks === 1 ? `le seul réseau sur ${p.of} qui a donné ses` : `les ${p.networks} réseaux sur ${p.of} qui ont donné leurs`} conditions.`,
  counted: (p: { worthTrying: number; adaptFirst: number; notAsItIs: number; unknown: number }) =>
    `À essayer dans ${p.worthTrying}, à adapter d’abord dans ${p.adaptFirst}, pas telle quelle dans ${p.notAsItIs}, pas encore connu dans ${p.unknown}.`,
  allPractices:
    'Les modèles de coopération, les sources et toutes les fiches sont dans la bibliothèque',
  change: 'Modifier ce qu’elle demande',
  changeOf: (p: { title: string }) => `Modifier ce qu’elle demande : ${p.title}`,
  changeLead:
    'Les conditions sont notre lecture des publications. Ce que vous modifiez ne vaut que dans cette collection.',
  condition: 'Condition',
  strength: 'Avec quelle force',
  atLeast: 'Au moins',
  removeOf: (p: { condition: string }) => `Retirer : ${p.condition}`,
  remove: 'Retirer',
  add: 'Ajouter une condition',
  keep: 'Enregistrer les conditions',
  reset: 'Revenir à notre lecture',
  cancel: 'Annuler',
  rule: [
    'Un réseau peut montrer quelque chose dans une dimension à partir d’une moyenne de 4, et chercher quelque chose jusqu’à une moyenne de 2. Tous deux doivent avoir répondu de la même manière au même questionnaire, et assez d’organisations doivent avoir répondu.',
    'Les conditions du réseau qui montre sont prises comme ce sur quoi repose sa pratique. Ce que la loi dit de la coopération et du partage de données, ainsi que le mandat, doivent être là ; les autres conditions devraient être là. La façon dont un lieu choisit ses pratiques ne compte pas.',
    'La ressemblance est calculée d’après Gower : chaque condition diffère de la distance entre les deux positions, chaque catégorie par oui ou non ; chaque groupe de conditions compte autant. Elle aide à trouver des partenaires et ne juge personne. Avec moins de 8 conditions, il n’y a pas de nombre.',
    'Les partenaires sont rangés par : avis, nombre de dimensions, ressemblance. Jamais selon leur valeur.',
    'Un plan donne une visite à chaque réseau avant qu’aucun n’en reçoive une seconde, et ceux qui ont peu de choix choisissent d’abord. Là où la loi ou le mandat ne conviennent pas, aucune visite n’est prévue.',
  ],
  ruleTitle: 'Comment les partenaires sont trouvés',
};
export default messages;
