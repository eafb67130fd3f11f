import type en from '../en/outcomes.ts';

const messages: typeof en = {
  standings: {
    new: { title: 'Nouveau', todo: 'Sera importé.' },
    partly: {
      title: 'Nouveau, d’une autre version du questionnaire',
      todo: 'Sera importé ; seuls les énoncés présents dans les deux versions comptent.',
    },
    newerRevision: {
      title: 'Une version plus récente d’une réponse déjà là',
      todo: 'Sera importée et remplace la précédente.',
    },
    differs: {
      title: 'Deux versions différentes de la même réponse',
      todo: 'Sera importé, mais aucune ne compte avant que vous décidiez ci-dessous laquelle.',
    },
    secondForInvitation: {
      title: 'Deux réponses à une même invitation',
      todo: 'Sera importé, mais aucune des deux ne compte avant que vous décidiez ci-dessous laquelle.',
    },
    olderRevision: {
      title: 'Une version plus ancienne',
      todo: 'Sera gardée ; la plus récente compte. Rien à faire.',
    },
    sameContent: {
      title: 'Les mêmes réponses, scellées une fois de plus',
      todo: 'Sera gardé et compte une fois. Rien à faire.',
    },
    duplicate: { title: 'Déjà là', todo: 'Rien à faire.' },
    inTrash: {
      title: 'Supprimé ici auparavant',
      todo: 'Ne sera pas importé. Pour le retrouver, restaurez-le depuis « Récemment supprimé » dans les réglages.',
    },
    otherRound: {
      title: 'D’une autre vague',
      todo: 'Ne sera pas importé. Ouvrez cette vague et importez-le là.',
    },
    otherQuestionnaire: {
      title: 'Répond à d’autres questions que celles de cette vague',
      todo: 'Ne sera pas importé. Demandez au membre d’ouvrir la dernière invitation et de répondre à nouveau.',
    },
    unknownSeat: {
      title: 'D’une organisation ou d’un secteur qui n’est pas invité',
      todo: 'Ne sera pas importé. Si l’organisation fait partie de la vague, ajoutez-la sous « Changer le nom ou les personnes », puis importez à nouveau le fichier.',
    },
    unknownInvitation: {
      title: 'Sans invitation de cette vague',
      todo: 'Ne sera pas importé. Demandez au membre quelle invitation a servi, et envoyez la bonne.',
    },
  },
  problems: {
    empty: { title: 'Fichier vide', todo: 'Demandez au membre de le renvoyer.' },
    cut: {
      title: 'Incomplet : la fin manque',
      todo: 'Coupé en route. Demandez au membre de renvoyer le fichier, pas sous forme de texte.',
    },
    damaged: {
      title: 'Endommagé',
      todo: 'Modifié en route. Demandez au membre de renvoyer le fichier, si possible par un autre moyen.',
    },
    notForThisKey: {
      title: 'Scellé pour quelqu’un d’autre',
      todo: 'Appartient à une autre vague ou à une autre coordination. Renvoyez-le, ou ouvrez la bonne vague.',
    },
    underPassphrase: {
      title: 'Un fichier protégé par une phrase secrète, par exemple un fichier de clé',
      todo: 'Ce n’est pas une réponse. Gardez-le en lieu sûr et ne le transmettez pas.',
    },
    notSealed: {
      title: 'Pas une réponse scellée',
      todo: 'Choisissez des fichiers dont le nom finit par .response.age.',
    },
    otherFormat: {
      title: 'Un autre fichier de Concord',
      todo: 'Il a sa place ailleurs dans Concord, par exemple parmi les sauvegardes dans les réglages.',
    },
    zip: {
      title: 'Un dossier compressé (ZIP)',
      todo: 'Décompressez-le, puis importez les fichiers qu’il contenait.',
    },
    tooLarge: {
      title: 'Trop volumineux pour une réponse',
      todo: 'Choisissez le fichier scellé lui-même.',
    },
    newer: {
      title: 'Créé par une version plus récente de Concord',
      todo: 'Rechargez cette page pour avoir la dernière version, puis réessayez.',
    },
    invalid: {
      title: 'S’ouvre, mais ne respecte pas les règles d’une réponse',
      todo: 'Concord ne l’a pas créé ainsi. Demandez au membre comment il a été fait.',
    },
    notReadable: {
      title: 'Illisible',
      todo: 'Le fichier a été déplacé, ou la clé USB retirée. Choisissez-le à nouveau.',
    },
  },
  comparable: (p) => `${p.items} énoncés sur ${p.of} comparables`,
  revision: (p) => `version ${p.revision}`,
  revisionAfter: (p) => `version ${p.revision} à la place de ${p.before}`,
  otherVersion: (p) =>
    p.expected === ''
      ? `${p.title} ne fait pas partie de cette vague`
      : `${p.title} ${p.version} ; la vague utilise ${p.expected}`,
  size: (p) => `${p.size} ; au plus ${p.most}`,
};
export default messages;
