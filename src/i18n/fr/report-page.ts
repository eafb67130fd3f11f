import type en from '../en/report-page.ts';

const messages: typeof en = {
  title: 'Rapport',
  lead: 'Ce que dit cette vague, pour ceux qui n’y étaient pas. Ci-dessous, le rapport tel qu’il sera imprimé.',
  missingTitle: 'Cette vague n’est pas sur cet appareil',
  missingText:
    'Elle a peut-être été supprimée, ou faite sur un autre appareil. Vos réseaux montrent ce qui est ici.',
  toNetworks: 'Vers mes réseaux',
  openTitle: 'Le rapport vient quand la vague est close',
  openText: 'Tant que la vague est ouverte, personne ne voit de réponses ni de chiffres.',
  toRound: 'Vers la vague',
  emptyTitle: 'Il n’y a pas de chiffres à rapporter',
  emptyText:
    'Trop peu de réponses sont arrivées, ou cette copie de Concord ne peut pas les lire. La page des résultats dit pourquoi, et ce que vous pouvez faire.',
  toResults: 'Vers les résultats',

  language: 'Langue du rapport',
  questionnaires: 'Questionnaires',
  sections: 'Parties',
  sectionsHint: 'Les deux pages de résumé et la page sur la méthode restent toujours.',
  names: {
    profiles: 'Chaque questionnaire séparément',
    agreement: 'Niveau et accord',
    notKnown: 'Ce qui n’est pas connu',
    perspectives: 'Le côté sécurité et le côté social',
    change: 'Depuis la dernière fois',
    signs: 'Trop ou trop peu par écrit',
    actions: 'Actions',
    documents: 'Documents',
    roles: 'Rôles et tâches des sièges',
    appendix: 'Annexe : chaque énoncé (longue)',
  },

  dataSet: 'Pour la statistique : jeu de données',
  dataSetText:
    'Un fichier ZIP avec les chiffres de cette vague en tableaux, un dictionnaire des variables, des libellés en quatre langues et des scripts pour SPSS, PSPP et R. Ce qui est retenu dans les résultats y est retenu aussi.',
  withAnswers:
    'Toutes les personnes qui ont répondu sont d’accord : ajouter les réponses une à une',
  withAnswersHint:
    'Il a été dit aux membres que personne ne voit les réponses une à une. Demandez d’abord à chacun. Noms, organisations, jours et textes écrits n’y figurent jamais.',
  agreedAnswers:
    'Les réponses convenues en réunion en font partie. Elles ne sont à personne en particulier.',
  ownEyesTitle: 'Pour la coordination seule',
  ownEyesText:
    'Chaque ligne est une personne. Dans un petit réseau, quelqu’un peut reconnaître une ligne. Gardez le fichier là où personne d’autre ne peut le lire, ne le transmettez pas, et supprimez-le quand il n’est plus utile.',
  saveDataSet: 'Enregistrer le jeu de données (ZIP)',
  saveAnswers: 'Enregistrer le jeu de données avec les réponses une à une (ZIP)',
};
export default messages;
