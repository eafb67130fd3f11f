import type en from '../en/method.ts';

const none = () => 'Aucun.';

const messages: typeof en = {
  title: 'Méthode',
  lead: 'Chaque nombre de Concord suit l’une de ces vingt règles. Pour chacune : la formule, la source et un exemple calculé sur cette page par le même code que vos résultats.',
  ownChoices:
    'Quand une source laisse une question ouverte, nous avons choisi, et c’est dit sous « Notre choix ». Ces nombres peuvent se discuter ; ce ne sont pas des lois.',
  print: 'Imprimer la méthode',
  contents: 'Les règles',
  applies: 'Quand',
  choice: 'Notre choix',
  source: 'Source',
  noSource: 'Notre propre règle.',
  example: 'Exemple',
  signs:
    'Dans les formules : x une réponse de 1 à 5, n le nombre de réponses valables, N le nombre d’invités, s² la variance avec n − 1, w un poids, M une moyenne, Q une médiane.',
  rule: 'Règle',
  fromThis: 'Ici',
  otherThanMethod: (p) => `Choisi pour cette vague. La méthode dit : ${p.method}`,
  rules: {
    M1: {
      name: 'Chaque organisation compte autant',
      words:
        'D’abord la moyenne des personnes de chaque organisation ; puis la moyenne des organisations, toutes du même poids.',
      when: () =>
        'Pour la moyenne de chaque dimension. Deux autres pondérations sont calculées à côté : chaque personne autant, et la racine du nombre de personnes. Si l’une mène à un autre niveau, les résultats le disent.',
      choice: (s) =>
        ({
          organisations:
            'Des poids égaux : cinq policiers ne doivent pas l’emporter sur un service de conseil. Les poids sont des jugements de valeur ; les autres restent donc visibles.',
          persons:
            'Une organisation pèse autant que ses personnes : chaque personne compte autant.',
          squareRoot:
            'Une organisation pèse selon la racine du nombre de ses personnes : plus qu’une voix, moins que toutes.',
        })[s.weighting],
    },
    M2: {
      name: '« Ne sait pas » n’est pas un niveau',
      words:
        'La moyenne est la somme des niveaux divisée par leur nombre. Ne sait pas, sans objet, préfère ne pas répondre et les énoncés laissés sans réponse n’y entrent pas. La part de « ne sait pas » est leur nombre divisé par celui des niveaux et des « ne sait pas » ensemble.',
      when: (s) =>
        `Pour chaque énoncé et chaque dimension. À partir d’une part de ${s.notKnownShare}, « trop peu connu pour être évalué » remplace le niveau.`,
      choice: (s) => `La limite de ${s.notKnownShare}.`,
    },
    M3: {
      name: 'Réponses manquantes',
      words:
        'La valeur d’une personne dans une dimension est la moyenne des énoncés qu’elle a évalués, si elle en a évalué assez parmi ceux qui la concernent. Sinon elle n’y a pas de valeur. Rien n’est jamais complété.',
      when: (s) =>
        `Assez veut dire ${s.answeredShare} des énoncés qui la concernent ; dans les dimensions de ${s.smallDimension} énoncés au plus, ${s.answeredShareSmall}.`,
      choice: (s) =>
        `${s.answeredShareSmall} pour les dimensions courtes. La moitié est d’usage dans la recherche.`,
    },
    M4: {
      name: 'Le centre',
      words:
        'Pour un énoncé la médiane : la réponse du milieu quand toutes sont rangées. Pour une dimension la moyenne, arrondie à une décimale seulement à l’affichage.',
      when: (s) =>
        `Une dimension a une moyenne à partir de ${s.itemsForMean} énoncés évalués ; une plus courte les demande tous. La répartition est toujours à côté, car les écarts entre réponses ne sont pas des distances exactes.`,
      choice: (s) => `Au moins ${s.itemsForMean} énoncés.`,
    },
    M5: {
      name: 'Le profil d’abord, puis un palier',
      words:
        'Le palier d’une dimension est le plus haut niveau qu’assez d’énoncés atteignent par leur médiane, sans qu’aucun énoncé reste plus d’un niveau en arrière.',
      when: (s) =>
        `Assez veut dire ${s.stageShare} des énoncés évalués ; un énoncé essentiel impossible à évaluer compte comme non atteint. Les énoncés qui retiennent un palier sont toujours nommés. Le réseau entier n’a pas de palier, seulement des dimensions plus basses que les autres.`,
      choice: (s) => `${s.stageShare} des énoncés, et au plus un niveau en arrière.`,
    },
    M6: {
      name: 'Accord',
      words:
        'La distance moyenne des réponses à leur médiane, en points de l’échelle. Pour une dimension, la moyenne de ses énoncés. Les indices r et a comparent la variance des réponses à celle du hasard ou du plus grand désaccord.',
      when: (s) =>
        `Jusqu’à ${s.agreementLimit} point, les réponses sont proches ; la littérature admet un sixième des cinq choix, 0,83. Il faut au moins autant de réponses qu’un groupe doit en avoir. Les indices ne figurent que dans des fichiers techniques.`,
      choice: (s) => `${s.agreementLimit} point, un peu plus strict que la littérature.`,
    },
    M7: {
      name: 'Dispersion ou deux camps',
      words:
        'Les réponses forment deux camps quand elles sont éloignées et que les deux bouts sont bien remplis : 1 ou 2 d’un côté, 4 ou 5 de l’autre.',
      when: (s) =>
        `Quand la distance à la médiane dépasse ${s.agreementLimit} point et que chaque camp réunit au moins ${s.campShare} des réponses.`,
      choice: (s) => `La part de ${s.campShare}.`,
    },
    M8: {
      name: 'Écarts entre points de vue',
      words:
        'La moyenne des organisations d’un groupe moins celle de l’autre. Le delta de Cliff compte toutes les paires de personnes : combien de fois la première évalue plus haut, moins combien de fois la seconde, divisé par toutes les paires. p est la part de toutes les façons de répartir les organisations qui donneraient au moins un tel écart.',
      when: (s) =>
        `Pour deux groupes fixés d’avance, comme sécurité et social, chacun avec assez de personnes. Un écart est signalé à partir de ${s.largeGap} point ou d’un delta de ${s.largeDelta} ; p est exact, jusqu’à ${s.mostSplits} répartitions.`,
      choice: (s) => `${s.largeGap} point et un delta de ${s.largeDelta}.`,
    },
    M9: {
      name: 'Les énoncés vont-ils ensemble',
      words:
        'L’alpha de Cronbach : le nombre d’énoncés divisé par ce nombre moins un, fois un moins la somme des variances des énoncés divisée par la variance des sommes.',
      when: (s) =>
        `Seulement pour des échelles dont les énoncés sont les signes d’une même chose, comme la confiance ; seulement sur plusieurs réseaux ensemble, avec au moins ${s.alphaRespondents} personnes. Jamais pour un seul réseau, jamais pour des questionnaires à niveaux décrits.`,
      choice: none,
    },
    M10: {
      name: 'Intervalles pour petits groupes',
      words:
        'La moyenne plus et moins : la valeur t pour 95 %, fois l’écart type divisé par la racine de n, fois la racine de la part qui n’a pas répondu.',
      when: (s) =>
        `Quand tous les invités n’ont pas répondu, et au moins ${s.intervalValues} si. Si tous ont répondu, rien n’est incertain : complet. L’intervalle s’arrête à 1 et à 5.`,
      choice: none,
    },
    M11: {
      name: 'Changement entre vagues',
      words:
        'La moyenne de chaque organisation maintenant moins celle d’avant ; puis la moyenne de ces différences, avec un intervalle comme pour les petits groupes. Ce qui ne peut être relié est comparé en bloc.',
      when: (s) =>
        `Un « changement » demande une différence d’au moins ${s.largeChange} point et un intervalle sans 0 ; un indice a l’un des deux. Qui est parti et qui est arrivé est toujours indiqué ; on juge parfois plus sévèrement la deuxième fois. Une ancienne valeur n’est jamais reportée.`,
      choice: (s) => `${s.largeChange} point.`,
    },
    M12: {
      name: 'Taux de réponse',
      words:
        'Organisations dont au moins une personne a remis ses réponses, divisées par organisations invitées.',
      when: (s) =>
        `Pour chaque enquête. Sous ${s.lowestRate}, pas de résultat pour le réseau ; sous ${s.fullRate}, il est dit provisoire.`,
      choice: (s) => `${s.lowestRate} et ${s.fullRate}.`,
    },
    M13: {
      name: 'Les petits groupes restent cachés',
      words:
        'Un chiffre n’est montré que si au moins k réponses sont derrière ; les totaux moins les groupes montrés ne doivent laisser personne, ou au moins k.',
      when: (s) =>
        `Pour chaque chiffre, énoncé et groupe. k est ${s.defaultK} ; jamais sous ${s.lowestK}, et sous ${s.defaultK} seulement pour des questionnaires à niveaux décrits et avec l’accord des membres. Seulement des groupes fixés d’avance, pas de filtres ; des résultats seulement après la clôture ; pas de commentaires isolés. Pour la confiance, les énoncés restent en outre cachés tant que les nombres et les moyennes ensemble disent quelque chose de moins de k personnes ; ailleurs, de tels énoncés ne montrent que leur niveau. Il en va de même d’un énoncé sur lequel un groupe de moins de ${s.smallGroup} est unanime ; les deux se présentent pareil.`,
      choice: (s) =>
        `k de ${s.defaultK}, comme plusieurs prestataires d’enquêtes, et ${s.smallGroup} pour les groupes unanimes.`,
    },
    M14: {
      name: 'Consensus en réunion',
      words:
        'Une réponse à chaque énoncé, convenue en réunion ; c’est le niveau. Qui voit les choses autrement peut le faire noter.',
      when: (s) =>
        `Pour les réseaux de moins de ${s.defaultK} personnes, ou par choix. Ni dispersion, ni intervalle, ni taux de réponse, et jamais à côté des résultats d’une enquête.`,
      choice: none,
    },
    M15: {
      name: 'Montré ou affirmé',
      words:
        'La part des niveaux qu’un document montre : niveaux avec un document en vigueur du bon type, divisés par tous les niveaux qui en demandent un.',
      when: (s) =>
        `Pour les questionnaires à niveaux décrits, quand il y a un registre de documents. À partir du niveau ${s.claimingLevel}, un document est demandé. À ${s.unusedLevel} ou moins avec un document en vigueur, le papier semble inconnu ou inutilisé. Le niveau ne change jamais.`,
      choice: (s) => `Les niveaux ${s.claimingLevel} et ${s.unusedLevel}.`,
    },
    M16: {
      name: 'Pas de total, un indice seulement sur demande',
      words:
        'La moyenne des dimensions, toutes du même poids, ramenée de 0 à 100. Pour deux réseaux, la part des pondérations au hasard où le premier est au-dessus du second.',
      when: (s) =>
        `Jamais dans les résultats d’un réseau. Si on le demande expressément, avec ${s.indexDraws} pondérations au hasard à côté ; sous ${s.distinguishableShare}, les deux sont impossibles à départager.`,
      choice: (s) => `${s.distinguishableShare} des pondérations.`,
    },
    M17: {
      name: 'Comparer des réseaux',
      words:
        'À côté de la valeur propre : la médiane des autres réseaux et les quarts au-dessous et au-dessus. Une paire d’apprentissage réunit un réseau haut et un réseau bas dans une dimension.',
      when: (s) =>
        `Même questionnaire et même version, même mode, un taux de réponse d’au moins ${s.fullRate}, assez de personnes, et l’accord de la coordination. Sous ${s.peersForQuartiles} autres réseaux, seulement des points sans nom. Pas de rangs. Une paire demande au moins ${s.teachingLevel} et au plus ${s.learningLevel}.`,
      choice: (s) =>
        `${s.peersForQuartiles} réseaux pour les quarts ; ${s.teachingLevel} et ${s.learningLevel} pour une paire.`,
    },
    M18: {
      name: 'Que faire d’abord',
      words:
        'La priorité est ce qui manque à la moyenne d’un énoncé jusqu’au niveau visé, fois son importance. Bas et d’accord : agir. Bas et pas d’accord : en parler. Haut et d’accord : garder, et proposer à d’autres. Haut et pas d’accord : voir qui reste en dehors. Beaucoup de « ne sait pas » : faire connaître.',
      when: (s) =>
        `Le niveau visé est ${s.targetLevel}, ou ${s.targetLevelStartUp} pour un réseau de moins d’un an. L’importance va de 1 à 3 selon les membres, sinon 1. Au plus ${s.mostActions} sont nommés. Ce qui est trop peu connu compte pour ${s.unknownShortfall} niveau manquant.`,
      choice: (s) =>
        `Niveaux visés ${s.targetLevel} et ${s.targetLevelStartUp}, au plus ${s.mostActions}, ${s.unknownShortfall} niveau pour l’inconnu, et les quatre champs.`,
    },
    M19: {
      name: 'Qualité des réponses',
      words:
        'Les réponses d’une personne sont marquées quand elles sont toutes identiques alors qu’un énoncé est posé à l’envers, ou quand la plupart sont « ne sait pas ».',
      when: (s) =>
        `À partir de ${s.alikeItems} réponses identiques, ou au-dessus de ${s.mostDontKnow} de « ne sait pas ». Une simple marque : rien n’est écarté. Le temps n’est jamais mesuré.`,
      choice: (s) => `${s.alikeItems} énoncés, ${s.mostDontKnow}.`,
    },
    M20: {
      name: 'Les réseaux diffèrent-ils',
      words:
        'ICC(1) : quelle part des différences entre personnes se trouve entre réseaux. ICC(2) : à quel point la moyenne d’un réseau le mesure. Les deux viennent de la variance entre les réseaux et en leur sein.',
      when: () =>
        'Seulement sur beaucoup de réseaux ensemble, pour la formation ; jamais dans le rapport d’un seul réseau.',
      choice: none,
    },
  },
};

export default messages;
