import type en from '../en/examples.ts';

const messages: typeof en = {
  given: 'Données',
  found: 'Résultat du calcul',
  range: (p) => `${p.low} à ${p.high}`,
  words: {
    none: 'aucun chiffre',
    shown: 'montré',
    hidden: 'non montré',
    levelOnly: 'le niveau, sans répartition',
    complete: 'complet, sans intervalle',
    changed: 'changement',
    twoCamps: 'deux camps',
    notDistinguishable: 'impossibles à départager',
    large: 'signalé comme écart',
    act: 'agir',
    talk: 'en parler',
    keep: 'garder, et proposer à d’autres',
    findWhoIsLeftOut: 'voir qui reste en dehors',
    makeKnown: 'faire connaître',
    notKnownEnough: 'trop peu connu pour être évalué',
    noResult: 'pas de résultat pour le réseau',
    provisional: 'provisoire',
    full: 'montré',
    allAlike: 'toutes les réponses identiques',
    mostlyDontKnow: 'surtout « ne sait pas »',
    minorityView: 'quelqu’un a vu les choses autrement',
    acts: 'il apparaît',
    quiet: 'il n’apparaît pas',
    cannotBeSaid: 'il ne peut pas être établi',
    ownAdvice: 'le conseil de la règle elle-même',
    statementA: 'A',
    statementB: 'B',
    statementC: 'C',
  },
  rules: {
    M1: {
      given: {
        police: 'Cinq personnes de la police',
        service: 'Une personne d’un service de conseil',
      },
      found: {
        organisations: 'Chaque organisation autant',
        squareRoot: 'Selon la racine des personnes',
        persons: 'Chaque personne autant',
      },
    },
    M2: {
      given: {
        levels: 'Niveaux donnés',
        dontKnow: 'Ne sait pas',
        notApplicable: 'Sans objet',
      },
      found: {
        mean: 'Moyenne des niveaux',
        share: 'Part de « ne sait pas »',
        standing: 'Le niveau est donc',
      },
    },
    M3: {
      given: {
        statements: 'Énoncés de la dimension',
        one: 'Une personne a évalué',
        other: 'Une autre personne',
      },
      found: { one: 'Première personne', other: 'Deuxième personne' },
    },
    M4: {
      given: { answers: 'Un énoncé' },
      found: {
        median: 'Médiane',
        mean: 'Moyenne',
        distribution: 'Personnes aux niveaux 1 à 5',
      },
    },
    M5: {
      given: { medians: 'Médianes de cinq énoncés' },
      found: {
        stage: 'Palier',
        heldBackBy: 'Retenu par les énoncés à',
      },
    },
    M6: {
      given: { answers: 'Réponses' },
      found: {
        adMd: 'Distance à la médiane',
        adM: 'Distance à la moyenne',
        rwg: 'Par rapport au hasard (r_wg)',
        rwgStar: 'Par rapport au plus grand désaccord (r*_wg)',
        awg: 'Corrigé de la moyenne (a_wg)',
      },
    },
    M7: {
      given: { answers: 'Réponses' },
      found: {
        adMd: 'Distance à la médiane',
        low: 'Ont répondu 1 ou 2',
        high: 'Ont répondu 4 ou 5',
        verdict: 'Il y a donc',
      },
    },
    M8: {
      given: {
        security: 'Sécurité, une personne chacune',
        social: 'Social, une personne chacune',
      },
      found: {
        gap: 'Écart',
        delta: 'Delta de Cliff',
        p: 'p exact',
        verdict: 'Il est donc',
      },
    },
    M9: {
      given: {
        patterns: 'Réponses à trois énoncés, chaque suite venant de six personnes',
        networks: 'Réseaux',
      },
      found: { n: 'Personnes', alpha: 'Alpha' },
    },
    M10: {
      given: { values: 'Moyennes des personnes', invited: 'Invités' },
      found: { interval: 'Intervalle à 95 %', complete: 'Si c’étaient tous' },
    },
    M11: {
      given: {
        before: 'Six organisations avant',
        after: 'Les mêmes six maintenant',
        invited: 'Invitées les deux fois',
      },
      found: {
        difference: 'Différence',
        interval: 'Intervalle à 95 %',
        verdict: 'C’est donc un',
      },
    },
    M12: {
      given: { invited: 'Organisations invitées', answered: 'Ont répondu, en trois vagues' },
      found: { first: 'Première vague', second: 'Deuxième vague', third: 'Troisième vague' },
    },
    M13: {
      given: {
        k: 'k',
        enough: 'Cinq réponses',
        few: 'Quatre réponses',
        alike: 'Cinq réponses identiques',
      },
      found: { enough: 'Premier', few: 'Deuxième', alike: 'Troisième' },
    },
    M14: {
      given: { agreed: 'Niveau convenu, avec un avis minoritaire' },
      found: { level: 'Niveau', spread: 'Dispersion', mark: 'Noté' },
    },
    M15: {
      given: {
        withDocument: 'Niveaux avec document en vigueur',
        without: 'Niveaux sans',
      },
      found: { share: 'Montré', unused: 'Documents qui semblent inutilisés' },
    },
    M16: {
      given: { a: 'Dimensions du réseau A', b: 'Dimensions du réseau B' },
      found: {
        a: 'Indice de A',
        b: 'Indice de B',
        share: 'A au-dessus de B',
        verdict: 'Ils sont donc',
      },
    },
    M17: {
      given: { peers: 'Cinq autres réseaux' },
      found: {
        median: 'Médiane',
        quartiles: 'Moitié du milieu',
        pairs: 'Paires d’apprentissage',
      },
    },
    M18: {
      given: { a: 'Énoncé A', b: 'Énoncé B', c: 'Énoncé C' },
      found: { a: 'A : priorité', b: 'B : priorité', c: 'C' },
    },
    M19: {
      given: {
        statements: 'Énoncés, dont un à l’envers',
        alike: 'Une personne : niveau partout',
        dontKnow: 'Une autre : ne sait pas',
      },
      found: { alike: 'Première', dontKnow: 'Deuxième' },
    },
    M20: {
      given: { first: 'Réseau A', second: 'Réseau B', third: 'Réseau C' },
      found: { icc1: 'ICC(1)', icc2: 'ICC(2)' },
    },
  },
};

export default messages;
