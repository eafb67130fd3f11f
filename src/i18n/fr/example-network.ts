import type en from '../en/example-network.ts';

/** All invented. */
const messages: typeof en = {
  example: {
    network: 'Réseau d’exemple (inventé)',
    place: 'Ville inventée',
    round: 'Vague 1, automne 2026',
    notApplicableReason: 'Nous sommes trop peu pour deux niveaux.',
    organisations: {
      police: 'Police',
      prosecution: 'Parquet',
      prison: 'Établissement pénitentiaire',
      municipality: 'Mairie',
      coordinator: 'Bureau de coordination',
      youth: 'Protection de la jeunesse',
      social: 'Services sociaux',
      school: 'Collège et lycée',
      mental: 'Clinique de santé mentale',
      ngo: 'Accompagnement de sortie',
      community: 'Association de quartier',
    },

    townHallArchive: 'Archives de la mairie',
    sharedFolder: 'Dossier partagé du réseau',
    ownDocument: 'Comment nous nous réunissons, en une page',
    roles: {
      coordinator: {
        role: 'Invite, anime les réunions et tient le compte rendu.',
        brings: 'Un mi-temps, une salle et la liste des membres.',
        willNotDo: 'Ne décide rien pour les organisations.',
        mayShare: 'Les dates, les décisions, qui participe.',
        mayNotShare: 'Ce qui a été dit d’une personne.',
        legalBasis: 'Délibération du conseil de 2019',
      },
      police: {
        role: 'Évalue les menaces et dit quand agir tout de suite.',
        brings: 'Connaissance de la situation, joignable jour et nuit.',
        willNotDo: 'Ne fait pas de travail social.',
        mayShare: 'Les menaces pour la sécurité.',
        mayNotShare: 'Les enquêtes en cours.',
        legalBasis: 'Loi sur la police',
      },
      youth: {
        role: 'Soutient les jeunes et leurs familles.',
        brings: 'Les familles lui font confiance ; elle peut leur rendre visite.',
        willNotDo: 'Ne signale personne à son insu.',
        mayShare: 'Ce que la famille a accepté.',
        mayNotShare: 'Les dossiers de la famille.',
        legalBasis: 'Loi sur la protection de la jeunesse',
      },
      school: {
        role: 'Dit tôt quand un élève a besoin de soutien.',
        brings: 'Voit les jeunes chaque jour.',
        willNotDo: 'Ne surveille les opinions de personne.',
        mayShare: 'Ce que les parents savent.',
        mayNotShare: 'Notes et dossiers.',
        legalBasis: '',
      },
    },
    tasks: {
      lead: 'Animer la réunion',
      urgent: 'Répondre en cas d’urgence',
      minutes: 'Tenir le compte rendu',
    },
    actions: {
      deputies: 'Chaque organisation désigne un suppléant',
      targets: 'Revoir la convention d’objectifs et l’envoyer à tous',
      calendar: 'Mettre les dates de l’année dans un seul calendrier',
    },
    deputiesNote: 'Quatre organisations contactées ; trois ont désigné quelqu’un.',
  },
};
export default messages;
