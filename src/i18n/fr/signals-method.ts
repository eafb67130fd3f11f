import type en from '../en/signals-method.ts';

const messages: typeof en = {
  contents: 'Signes, conseils et secondes lectures',
  tooMuch: 'Trop',
  tooLittle: 'Trop peu',
  and: 'et',
  or: 'ou',
  symbols:
    'Dans les conditions : n₄₊₅ combien ont répondu 4 ou 5 à l’énoncé tel quel, n₁₊₂ 1 ou 2, n combien ont donné un niveau, DK combien ne savent pas, Q une médiane, M la moyenne d’une dimension et x̄ celle d’un énoncé (₁ à la vague précédente, ₂ maintenant), D les documents en vigueur, d ceux dont il s’agit.',
  documents: {
    inForce: 'Documents en vigueur',
    overdue: 'Documents en vigueur dont la date de révision est passée',
    oneAuthor: 'Documents en vigueur écrits par une seule organisation, ou sans auteur indiqué',
    laterPhases: 'Documents en vigueur de phases postérieures aux trois premiers mois',
    sameType: 'Documents en vigueur d’un même type',
  },
  oneOfThese:
    'Pour au moins un de ces énoncés dont le document figure au registre ; toutes les personnes qui ont répondu comptent, y compris celles qui ne savent pas :',
  dimension: 'Dimension',
  acts: 'S’applique quand',
  signsOf: (p) => `autant de ces signes apparaissent : ${p.signs}`,
  standing:
    'M est la moyenne des dimensions d’un questionnaire, toutes montrées ; T est le niveau visé',
  first: 'Vient en premier',
  firstEvenAtTarget: 'Vient en premier, même si le niveau visé est atteint',
  aside: 'Passe au second plan',
  asideCount: (p) =>
    `Les prochaines étapes de ${p.n} énoncés, qui consisteraient à écrire quelque chose de nouveau`,
  asideSame: (p) => `Les mêmes étapes qu’avec la règle ${p.rule}`,
  instead: 'À leur place',
  sections: {
    signals: {
      name: 'Signes de trop ou de trop peu de formalisation',
      words:
        'Un signe a une ou plusieurs conditions : avec « et », toutes doivent être remplies ; avec « ou », une suffit. Chacune n’est vérifiée que sur ce qui peut être montré. Un signe est une raison d’en parler ; il ne compte jamais pour la maturité.',
      when: 'Un signe ne peut pas être établi, et ne compte dans aucun sens, quand ce qu’il lit est masqué pour protéger les personnes, est trop peu connu, n’a pas été demandé ou manque : un registre des documents, des dates de révision, une vague précédente comparable. Il peut l’être malgré tout quand les conditions connues suffisent à trancher. Quand un énoncé ne montre que son niveau, ce niveau tient lieu de part.',
      choice:
        'Chaque nombre dans les conditions. Que ce soient des signes vient des sources ; à partir d’où ils le sont est une proposition de Concord.',
      given: {
        sign: 'Signe',
        enough: 'Premier réseau, un énoncé',
        few: 'Deuxième réseau, le même énoncé',
      },
      found: {
        share: 'Premier : part de 4 et 5',
        limit: 'Un signe à partir de',
        enough: 'Donc dans le premier',
        few: 'Dans le deuxième',
      },
    },
    conflicts: {
      name: 'Règles qui changent ce qui vient en premier',
      words: (p) =>
        `Ce qui est à faire en premier dépend de la distance au niveau visé. ${p.count} règles peuvent changer cela. Elles sont lues dans l’ordre où elles figurent ici : la première règle qui nomme un énoncé décide pour lui.`,
      when: (s) =>
        `Une règle ne s’appuie que sur ce qui peut être montré : si un chiffre dont elle a besoin est masqué, elle ne s’applique pas. Ce qu’elle met en premier est nommé même si cette vague n’a pas de chiffre à ce sujet. Une étape ne passe au second plan que s’il fallait écrire quelque chose de nouveau ; ce qui existe peut toujours être mieux fait connaître. Au plus ${s.mostActions} étapes sont nommées en tout, et celles mises de côté restent visibles en dessous.`,
      choice:
        'Le nombre de signes requis, l’écart entre deux questionnaires, et le fait qu’une seule recommandation remplace toutes les étapes mises de côté.',
      given: {
        documents: 'Documents en vigueur, tous du même type et d’une seule organisation',
        a: 'Énoncé A : la prochaine étape est d’écrire quelque chose de nouveau',
        b: 'Énoncé B : la prochaine étape ne l’est pas',
      },
      found: {
        signs: 'Signes qui apparaissent',
        distance: 'Selon la distance seule',
        rule: 'Avec la règle',
        aside: 'Mis de côté',
      },
    },
    advice: {
      name: 'Conseil pour une dimension dans son ensemble',
      words:
        'Quand la moyenne M d’une dimension est en dessous du niveau visé T, une étape plus large accompagne les prochaines étapes de ses énoncés ; la dimension la plus basse vient en premier.',
      when: (s) =>
        `Pour les dimensions nommées ici, quand leur moyenne peut être montrée. Le niveau visé est ${s.targetLevel}, ou ${s.targetLevelStartUp} pour un réseau de moins d’un an.`,
      choice: 'Que le niveau visé décide.',
      given: { a: 'Dimension A', b: 'Dimension B', c: 'Dimension C', target: 'Niveau visé' },
      found: { first: 'Conseil d’abord pour', next: 'Puis pour' },
    },
    readings: {
      name: 'Les mêmes réponses, lues une seconde fois',
      words:
        'Quelques énoncés de plusieurs dimensions sont lus ensemble : la moyenne R de leurs moyennes, où chaque personne compte autant. Rien de plus n’est demandé.',
      when: 'Pour les enquêtes. Une lecture n’est faite que d’énoncés montrés en eux-mêmes ; si l’un d’eux est masqué, trop peu connu ou n’a pas été demandé, toute la lecture n’est pas montrée. Dans les petits réseaux, c’est le cas de la plupart des lectures.',
      choice:
        'Quel énoncé appartient à quelle lecture. Les trois niveaux de confiance sont ceux de l’étude.',
      given: { a: 'Énoncé A', b: 'Énoncé B', c: 'Énoncé C' },
      found: { shown: 'Lecture de A et B', hidden: 'Lecture de A et C' },
    },
  },
};

export default messages;
