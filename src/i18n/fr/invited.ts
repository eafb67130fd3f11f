import type en from '../en/invited.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);

const messages: typeof en = {
  openTitle: 'Ouvrir votre invitation',
  openLead:
    'La coordination de votre réseau vous a remis un lien, un fichier ou un texte. Rien n’est envoyé quand vous l’ouvrez ici.',
  file: 'Fichier d’invitation',
  fileHint: 'Son nom se termine par .invitation.json.',
  text: 'Ou collez le lien ou le texte',
  textHint: 'Le message entier convient aussi : Concord y trouve l’invitation.',
  open: 'Ouvrir',
  reading: 'Lecture de l’invitation…',
  nothingGiven: 'Choisissez d’abord un fichier ou collez le lien',
  notOpened: 'Cette invitation n’a pas pu être ouverte',
  problems: {
    empty:
      'Il n’y a rien dedans. Choisissez un autre fichier ou copiez encore une fois le lien entier.',
    tooLarge:
      'C’est bien trop volumineux pour une invitation. Choisissez le fichier que la coordination a envoyé.',
    notAnInvitation:
      'Ce n’est pas une invitation à une vague. Cherchez le message de la coordination et copiez-en le lien, du début à la fin.',
    otherFormat:
      'C’est un fichier de Concord, mais pas une invitation. Demandez l’invitation à la coordination.',
    newer:
      'Elle a été créée avec une version plus récente de Concord. Rechargez cette page quand vous êtes en ligne, pour recevoir la nouvelle version ; puis ouvrez de nouveau l’invitation.',
    cut: 'La fin manque. Les logiciels de messagerie coupent parfois les longs liens : copiez le lien entier, sur toutes ses lignes, et collez-le ; ou demandez le fichier à la coordination.',
    damaged:
      'Elle a été modifiée en chemin, on ne peut donc s’y fier. Copiez encore une fois le lien ou demandez à la coordination de la renvoyer.',
    invalid:
      'Elle est lisible, mais quelque chose n’y concorde pas. Demandez-en une nouvelle à la coordination.',
    notReadable:
      'Cela n’a pas pu être lu ici. Choisissez de nouveau le fichier ; si vous êtes hors ligne, réessayez une fois en ligne.',
    missingQuestionnaire:
      'Elle utilise un questionnaire que votre version de Concord n’a pas. Rechargez cette page quand vous êtes en ligne, pour recevoir une version plus récente ; si cela ne suffit pas, demandez à la coordination l’invitation sous forme de fichier.',
    otherKeys:
      'Une invitation à la même vague est déjà sur cet appareil, et celle-ci scellerait vos réponses pour quelqu’un d’autre. N’y répondez pas. Demandez à la coordination, par téléphone ou en personne, laquelle est la bonne.',
  },
  tryAnother: 'L’ouvrir autrement',

  hereTitle: 'Sur cet appareil',
  states: {
    draft: 'Commencé, pas encore remis',
    sealed: 'Scellé, pas encore envoyé',
    handedOver: 'Envoyé, comme vous l’avez dit',
    received: 'Arrivé, comme la coordination l’a confirmé',
  },

  welcomeTitle: 'Votre avis est demandé',
  welcomeLead: (p) =>
    `${p.network} regarde comment il coopère, pour savoir quoi faire ensuite. Cela prend environ ${minutes(p.minutes)}. Vous pouvez vous arrêter à tout moment et continuer plus tard sur cet appareil.`,
  purposeTitle: 'À quoi cela sert',
  theirWords: 'La coordination écrit :',
  asked: (p) =>
    `On vous interroge sur : ${p.asked}, ${plural(p.count, 'un énoncé', `${p.count} énoncés`)}. Il n’y a ni bonnes ni mauvaises réponses, et vous pouvez laisser tout énoncé sans réponse.`,
  otherVersion:
    'Votre version de Concord a une version du questionnaire un peu différente de celle de la coordination. Vos réponses comptent pour tous les énoncés présents dans les deux versions.',
  readersTitle: 'Qui peut lire vos réponses',
  readers: {
    kept: 'Pendant que vous répondez, tout reste sur cet appareil, non chiffré. Concord n’envoie rien de lui-même.',
    sealed:
      'Quand vous remettez vos réponses, elles sont scellées. Seule la coordination peut ouvrir le fichier, ainsi que la deuxième clé : celle d’une suppléance, ou une feuille de secours sur papier.',
    seat: 'Votre organisation accompagne vos réponses, pas votre nom. Quand une seule personne répond pour une organisation, on sait donc qui c’est.',
    sector:
      'Seul le côté où travaille votre organisation accompagne vos réponses : ni votre nom, ni votre organisation.',
    together:
      'Vous répondez ensemble, pour le réseau : aucun nom ni aucun avis individuel n’est conservé.',
    anonymous:
      'Tout le monde a reçu la même invitation ; le fichier ne dit donc pas de qui il vient. La façon de l’envoyer peut le dire : un e-mail montre son expéditeur.',
    pseudonymous:
      'Cette invitation a été faite pour une seule personne, et sa marque accompagne vos réponses. La coordination voit ainsi qui manque encore, et pourrait savoir que ces réponses sont les vôtres.',
    results: (p) =>
      `Concord ne montre à personne des réponses individuelles. Les chiffres apparaissent quand la vague est close, chacun à partir de ${p.k} personnes. Qui a une clé et des connaissances techniques pourrait tout de même lire des réponses individuelles : vous lui faites confiance pour ne pas le faire.`,
    resultsTogether: 'Les résultats apparaissent quand la vague est close.',
  },
  storageTitle: 'Ce qu’elles deviennent',
  storageNone:
    'La coordination n’a pas écrit combien de temps les réponses sont conservées. Vous pouvez le demander.',
  forPlace: (p) => `Vous répondez pour : ${p.place}`,
  forPlaceHint: 'Si ce n’est pas votre organisation, ne répondez pas : demandez à la coordination.',
  seatLegend: 'Pour quelle organisation répondez-vous ?',
  seatMissing: 'Choisissez l’organisation pour laquelle vous répondez',
  notListed: 'Mon organisation n’est pas dans la liste',
  notListedText:
    'Alors elle n’est pas invitée à cette vague. Demandez à la coordination ; ne répondez pas pour une autre organisation.',
  sectorLegend: 'De quel côté votre organisation travaille-t-elle surtout ?',
  sectorMissing: 'Choisissez le côté où votre organisation travaille surtout',
  sectors: {
    security: {
      name: 'Sécurité',
      hint: 'par exemple police, parquet, prison, probation',
    },
    bridging: { name: 'Entre les deux', hint: 'par exemple commune, coordination' },
    social: {
      name: 'Travail social, éducation, santé',
      hint: 'par exemple aide à la jeunesse, école, clinique, accompagnement',
    },
    other: { name: 'Autre', hint: 'rien de cela ne convient' },
  },
  comeBack:
    'Si vous devez vous arrêter, ouvrez de nouveau le même lien ou le même fichier sur cet appareil.',
  code: (p) =>
    `Là où plusieurs personnes utilisent cet appareil, il vous faut aussi votre code : ${p.code}. Notez-le si vous devez peut-être vous arrêter.`,
  begin: 'Commencer',

  continueTitle: 'Vous avez déjà commencé',
  continueText: (p) =>
    plural(p.answered, 'Une réponse jusqu’ici.', `${p.answered} réponses jusqu’ici.`),
  continue: 'Continuer vos réponses',
  handedInTitle: 'Vous avez déjà répondu',
  toSealed: 'Vers vos réponses scellées',
  somebodyElse: 'Quelqu’un d’autre répond sur cet appareil',
  somebodyElseDraft:
    'Les réponses commencées ne s’ouvrent alors qu’avec leur code. La personne suivante commence avec une feuille vierge.',
  codeTitle: 'J’ai dû m’arrêter et j’ai un code',
  codeLabel: 'Code',
  codeHint: 'Six caractères, par exemple 3FA 90C.',
  codeUnknown:
    'Aucune réponse commencée avec ce code dans cette vague. Vérifiez les six caractères',
  codeOpen: 'Continuer mes réponses',

  keptShort: (p) =>
    `Vos réponses restent sur cet appareil, non chiffrées, jusqu’à ce que vous les remettiez. Elles sont alors scellées pour la coordination de ${p.network}. Concord n’envoie rien de lui-même.`,
  reviewHint:
    'La remise scelle vos réponses dans un fichier que seule la coordination peut ouvrir. Vous envoyez ensuite ce fichier vous-même.',
  sealing: 'Scellement de vos réponses…',
  notSealedTitle: 'Vos réponses n’ont pas pu être scellées',
  notSealedText:
    'Elles sont inchangées sur cet appareil. Rechargez cette page et remettez-les encore une fois ; rien n’a été envoyé.',

  missingTitle: 'Ce n’est pas sur cet appareil',
  missingText:
    'L’invitation ou le fichier scellé a été supprimé, ou appartient à un autre navigateur. Ouvrez de nouveau votre invitation.',
  openInvitation: 'Ouvrir votre invitation',
};

export default messages;
