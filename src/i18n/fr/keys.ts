import type en from '../en/keys.ts';

const messages: typeof en = {
  makeLead:
    'Les réponses des membres sont scellées sur leurs propres appareils. Seules la clé que vous créez maintenant et une deuxième peuvent les ouvrir.',
  know: (p) => [
    'La clé est un fichier, protégé par une phrase secrète que personne d’autre ne connaît. Concord n’a pas de serveur, et personne ne peut vous envoyer une nouvelle phrase secrète.',
    'Si vous perdez le fichier ou la phrase secrète, la deuxième clé ouvre encore les réponses. Si les deux sont perdus, personne ne peut les ouvrir : tout le monde devrait répondre à nouveau.',
    `Vous voyez qui est invité et combien de personnes ont répondu. Tant que la vague est ouverte, Concord ne vous montre aucune réponse, et ensuite seulement des chiffres sur ${p.k} personnes ou plus.`,
    'Qui possède une clé pourrait aussi ouvrir les fichiers scellés sans Concord. Les membres comptent sur vous pour ne pas le faire.',
  ],
  passphrase: 'Phrase secrète',
  passphraseHint: (p) =>
    `Au moins ${p.least} caractères. Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.`,
  passphraseAgain: 'La même phrase secrète encore une fois',
  showTyped: 'Afficher la saisie',
  tooShort: (p) => `La phrase secrète est trop courte : utilisez au moins ${p.least} caractères`,
  notSame: 'Les deux phrases secrètes ne sont pas identiques : tapez-les à nouveau',
  passphraseMissing: 'Tapez la phrase secrète',
  secondLegend: 'Qu’est-ce qui ouvrira les réponses si votre clé est perdue ?',
  sheet: 'Une feuille de secours sur papier',
  sheetHint:
    'Vous imprimez maintenant une deuxième clé et gardez la feuille en lieu sûr. Utile si personne ne vous remplace.',
  deputy: 'La clé d’une suppléance',
  deputyHint:
    'Une personne de confiance crée sa propre clé. Utile si quelqu’un peut vous remplacer.',
  secondMissing: 'Choisissez une deuxième clé',
  deputyKey: 'Clé publique de la suppléance',
  deputyKeyHint:
    'Elle commence par age1. La personne qui vous supplée la crée et vous l’envoie ; elle n’est pas secrète.',
  deputyHow: 'Comment la suppléance crée-t-elle une clé ?',
  deputyHowText:
    'Envoyez-lui l’adresse de cette page. La clé y est créée, et la page dit ce qu’il faut vous renvoyer.',
  deputyAddress: 'Copier l’adresse pour la suppléance',
  keyTextProblems: {
    noKey: 'Il n’y a pas de clé dans ce texte. Une clé publique commence par age1',
    mistyped:
      'Un caractère de cette clé est faux ou manque. Demandez-la encore une fois, et collez-la en entier',
    secretKey:
      'C’est une clé secrète, qui n’était destinée à personne d’autre. Demandez à la suppléance d’en créer une nouvelle et d’envoyer la clé publique, qui commence par age1',
  },
  make: 'Créer la clé',
  making: 'Création de la clé. Cela prend quelques secondes.',
  sheetTitle: 'Imprimez maintenant la feuille de secours',
  sheetText:
    'Concord ne la montre que cette fois. Imprimez-la ou recopiez-la, et gardez-la loin de cet appareil, par exemple dans une armoire fermée à clé.',
  printSheet: 'Imprimer la feuille',
  sheetHeading: (p) => `Feuille de secours : ${p.round}`,
  sheetWhat: (p) =>
    `Cette clé ouvre toute réponse scellée dans cette vague de ${p.network}. Gardez la feuille sous clé. Détruisez-la quand les réponses ont été supprimées.`,
  sheetKey: 'Clé secrète',
  sheetUse:
    'Pour l’utiliser : ouvrez la vague dans Concord, choisissez « Importer des réponses », puis « Ouvrir avec la feuille de secours », puis tapez la clé ou scannez le code.',
  sheetCode: 'La clé secrète sous forme de code',
  sheetCodeFailed: 'Le code n’a pas pu être dessiné. La clé ci-dessus suffit.',
  lastGroup: 'Les quatre derniers caractères de la feuille',
  lastGroupHint: 'Pour vérifier que la feuille est lisible.',
  lastGroupWrong: 'Ce ne sont pas les quatre derniers caractères. Regardez encore la feuille',
  sheetIsSafe: 'La feuille est en lieu sûr',
  againFromStart: 'Recommencer avec une autre clé',
  keepKey: 'Garder la clé actuelle',
  otherSecond: 'Choisir une autre deuxième clé',

  proveText:
    'Enregistrez le fichier de clé là où vous gardez les papiers importants, pas seulement sur cet appareil. Ouvrez-le ensuite ici une fois, comme sur un nouvel ordinateur. Vous ne pouvez inviter que si cela fonctionne.',
  saveKeyFile: 'Enregistrer le fichier de clé',
  savedAs: (p) => `Enregistré sous ${p.name}`,
  keyFile: 'Le fichier de clé que vous avez enregistré',
  keyFileMissing: 'Choisissez le fichier de clé',
  prove: 'Ouvrir le fichier de clé',
  opening: 'Ouverture en cours. Cela prend quelques secondes.',
  problems: {
    empty: 'Ce fichier est vide. Choisissez le fichier de clé, dont le nom finit par .key.age',
    notAKeyFile: 'Ce n’est pas un fichier de clé. Choisissez celui dont le nom finit par .key.age',
    damaged:
      'Ce fichier de clé est endommagé : une partie manque ou a été modifiée. Utilisez une autre copie',
    wrongPassphrase:
      'La phrase secrète ne convient pas. Vérifiez les majuscules, la langue du clavier et les espaces entre les mots, puis réessayez',
    tooCostly: 'Ce fichier ne vient pas de Concord ; l’ouvrir prendrait trop de mémoire',
    otherKey:
      'C’est la clé d’une autre vague, ou d’un essai antérieur. Choisissez celle que vous avez enregistrée en dernier pour cette vague',
    noKey: 'Il n’y a pas de clé secrète dans ce texte. Elle commence par AGE-SECRET-KEY-1',
    mistyped: 'Un caractère est faux ou manque. Comparez chaque groupe avec la feuille',
    secretKey: 'Ce n’est pas la clé demandée ici',
    locked: 'La clé a été verrouillée entre-temps. Ouvrez-la de nouveau.',
    workerFailed:
      'La partie de Concord qui ouvre les clés n’a pas pu être chargée. Rechargez la page et réessayez',
  },

  unlockTitle: 'Ouvrir la clé de la vague',
  unlockText:
    'Sans elle, les réponses scellées ne peuvent pas être lues. Elle reste ouverte dans cet onglet seulement, jusqu’à ce que vous la verrouilliez ou fermiez l’onglet.',
  unlock: 'Ouvrir',
  isOpen: 'La clé de la vague est ouverte dans cet onglet.',
  isOpenSecond: 'La vague est ouverte avec sa deuxième clé, dans cet onglet.',
  lock: 'Verrouiller à nouveau',
  otherWays: 'La phrase secrète est perdue, ou quelqu’un vous remplace',
  withSheet: 'Ouvrir avec la feuille de secours',
  sheetTyped: 'Clé secrète de la feuille',
  sheetTypedHint: 'Les espaces, les lignes et les minuscules n’ont pas d’importance.',
  withFile: 'Ouvrir avec le fichier de clé de la suppléance',
  deputyFile: 'Fichier de clé de la suppléance',
  deputyPassphrase: 'Phrase secrète de la suppléance',
  allLost:
    'Si la phrase secrète et la deuxième clé sont toutes deux perdues, personne ne peut ouvrir les réponses remises, nous non plus. Ouvrez une nouvelle vague et demandez aux membres de répondre à nouveau ; leurs réponses sont le plus souvent encore sur leurs appareils.',

  keyTitle: 'La clé de cette vague',
  keyLead: 'Phrase secrète, deuxième clé, et que faire si quelque chose est perdu.',
  noKeyTitle: 'Cette vague n’a pas encore de clé',
  noKeyText: 'Vous la créez à la première étape de l’invitation.',
  toInvite: 'Vers l’invitation',
  changeTitle: 'Changer la phrase secrète',
  changeText:
    'La clé reste la même ; toutes les invitations et réponses restent valables. Les copies du fichier de clé enregistrées auparavant s’ouvrent encore avec l’ancienne phrase secrète : supprimez-les.',
  passphraseNow: 'Phrase secrète actuelle',
  passphraseNext: 'Nouvelle phrase secrète',
  change: 'Changer la phrase secrète',
  changed:
    'La phrase secrète est changée. Enregistrez maintenant le nouveau fichier de clé et supprimez les anciennes copies.',
  copyTitle: 'Une autre copie du fichier de clé',
  copyText:
    'Sans la phrase secrète, le fichier ne sert à rien. Le mieux est d’en garder deux copies, en deux endroits.',
  secondTitle: 'La deuxième clé',
  secondIsSheet: 'Une feuille de secours sur papier ouvre aussi cette vague.',
  secondIsDeputy: 'La clé d’une suppléance ouvre aussi cette vague. Sa clé publique :',
  secondStays: 'Elle fait partie de chaque invitation et ne peut plus être changée.',
  ageTitle: 'Comment ouvrir une réponse sans Concord',
  ageText:
    'Les réponses scellées sont des fichiers du format ouvert « age ». Si Concord devait disparaître un jour, le programme libre age (age-encryption.org) les ouvre :',
  ageSteps: [
    'Sortir la clé du fichier de clé ; age demande la phrase secrète :',
    'Ouvrir une réponse avec elle :',
    'Supprimer ensuite le fichier key.txt. Avec une feuille de secours, écrivez sa clé secrète sur une ligne dans key.txt et commencez à la deuxième étape.',
  ],
  ageResult: 'Le résultat est un fichier texte (JSON), complété par des espaces à la fin.',

  deputyTitle: 'Votre clé de suppléance',
  deputyLead:
    'Une coordination vous a demandé de la suppléer. Avec votre clé, vous pourriez ouvrir les réponses d’une vague si la clé de la coordination est perdue.',
  deputyKnow: [
    'Votre clé est créée sur cet appareil et enregistrée dans un fichier sous votre phrase secrète. Concord ne garde copie ni de l’une ni de l’autre.',
    'Vous n’envoyez à la coordination que la clé publique. Elle permet de sceller des réponses pour vous, pas de les ouvrir.',
    'Si l’on a besoin de vous, la coordination vous envoie les fichiers scellés, ou vous apportez votre fichier de clé.',
  ],
  deputyMade: 'Votre clé est créée',
  deputyMadeText:
    'Enregistrez d’abord le fichier de clé. Envoyez ensuite la clé publique à la coordination.',
  publicKey: 'Votre clé publique',
  copyPublicKey: 'Copier la clé publique',
  copied: 'Copié',
  copyFailed:
    'Ce navigateur n’a pas laissé Concord copier. Sélectionnez le texte et copiez-le vous-même.',
};
export default messages;
