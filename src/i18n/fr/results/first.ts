import type en from '../../en/results/first.ts';

const messages: typeof en = {
  firstLead: (p) =>
    `Les énoncés les plus éloignés du niveau ${p.level}, ${p.most} au plus. Choisissez-en un ; les autres peuvent attendre.`,
  nothingFirst: (p) =>
    `Rien de ce qui peut être montré n’est en dessous du niveau ${p.level}. Gardez ce qui fonctionne, et proposez-le à d’autres.`,
  sourceDerived: (p) => `déduit de ${p.reference}`,
  makeKnown:
    'Faites-le connaître et utilisez-le : à l’ordre du jour d’une réunion, et dans le dossier d’accueil des nouveaux venus.',
  setReviewDate: 'Fixez une date pour y revenir.',
  offerToOthers: 'Proposez-le à d’autres réseaux comme exemple.',
  fieldAct: 'Agir',
  fieldTalk: 'D’abord en parler',
  fieldKeep: 'Garder',
  fieldFindWhoIsLeftOut: 'Chercher qui est laissé de côté',
  fieldMakeKnown: 'Faire connaître',
  fieldActMeaning: (p) => `sous le niveau ${p.level}, et vous êtes d’accord là-dessus`,
  fieldTalkMeaning: (p) => `sous le niveau ${p.level}, et les réponses divergent`,
  fieldKeepMeaning: (p) => `niveau ${p.level} ou plus, et vous êtes d’accord là-dessus`,
  fieldFindWhoIsLeftOutMeaning: (p) => `niveau ${p.level} ou plus, mais pas pour tout le monde`,
  fieldMakeKnownMeaning: 'beaucoup ne savent pas',
  fieldActConsensus: (p) => `jugé sous le niveau ${p.level} d’un commun accord`,
  fieldTalkConsensus: (p) => `sous le niveau ${p.level}, avec un avis minoritaire`,
  whyMedian: (p) => `médiane ${p.median} sur 5, d’après ${p.n} sur ${p.of} ayant répondu`,
  whyAgreed: (p) => `niveau convenu ${p.median} sur 5`,
  whyReversed: 'ici, un chiffre plus bas est meilleur',
  whyUnknown: (p) =>
    `${p.percent} ont répondu « je ne sais pas » ; ${p.n} sur ${p.of} ont donné un niveau`,
};
export default messages;
