import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Inviter',
  lead: 'Les membres répondent sur leurs propres appareils. Il vous faut une dizaine de minutes, une fois par vague.',
  closedTitle: 'Cette vague est close',
  closedText: 'Plus personne ne peut être invité.',
  stepsTitle: 'Étapes',
  stepDone: 'Fait',
  stepLater: 'Plus tard',
  keyStep: 'Créer la clé',
  keyDone: {
    sheet: 'Créée, avec une feuille de secours comme deuxième clé.',
    deputy: 'Créée, avec la clé d’une suppléance comme deuxième.',
  },
  proveStep: 'Ouvrir une fois le fichier de clé',
  proveDone: 'Le fichier de clé enregistré s’ouvre.',
  askStep: 'Dire ce qui est demandé et pourquoi',
  inviteStep: 'Inviter',
  aboutKey: 'À propos de la clé',
  changeThis: 'Changer cela',

  howLegend: 'Comment les invitations sont-elles distribuées ?',
  oneForAll: 'Une invitation pour tous (anonyme)',
  oneForAllHint:
    'Tout le monde reçoit le même lien. Personne ne peut dire quelle réponse vient de quelle invitation. Vous voyez combien de personnes ont répondu, pas qui. Quelqu’un pourrait répondre deux fois sans être remarqué.',
  oneEach: 'Une invitation par personne (pseudonyme)',
  oneEachHint:
    'Chaque lien vaut pour une personne. Vous voyez de quel type d’organisation il manque des réponses, et une deuxième réponse à une invitation se remarque. Avec la clé, une réponse pourrait être reliée à son invitation ; les membres en sont informés.',
  asksLegend: 'Qu’indiquent les membres sur leur appartenance ?',
  asksSeat: 'Leur organisation',
  asksSeatHint:
    'Chaque organisation compte autant dans les résultats, et vous voyez quels types manquent.',
  asksSector: 'Seulement le secteur',
  asksSectorHint:
    'Par exemple sécurité ou social. Protège mieux là où les organisations n’ont qu’une ou deux personnes ; chaque personne compte alors à part.',
  sectorEach:
    'Avec une invitation par personne, l’invitation elle-même révèle encore l’organisation à qui possède la clé. Ne demander que le secteur convient le mieux à une invitation pour tous.',
  howMissing: 'Choisissez comment les invitations sont distribuées',
  asksMissing: 'Choisissez ce que les membres indiquent sur leur appartenance',
  language: 'Langue de vos textes',
  purpose: 'À quoi cela sert',
  purposeHint: 'Les membres le lisent avant la première question.',
  storage: 'Ce que deviennent les réponses',
  storageHint: 'Dites combien de temps les réponses sont gardées et qui voit quoi.',
  wordingMissing: 'Écrivez une phrase ou deux',
  wordingTooLong: (p) => `Utilisez au plus ${p.most} caractères`,
  meetingText:
    'Une réunion répond une fois ; il y a donc une seule invitation, pour la personne qui note.',
  saveAsk: 'Continuer',
  askDone: {
    anonymous: {
      seat: 'Une invitation pour tous ; les membres indiquent leur organisation.',
      sector: 'Une invitation pour tous ; les membres n’indiquent que leur secteur.',
    },
    pseudonymous: {
      seat: 'Une invitation par personne ; les membres indiquent leur organisation.',
      sector: 'Une invitation par personne ; les membres n’indiquent que leur secteur.',
    },
    meeting: 'Une invitation, pour la réunion.',
  },

  issueText:
    'Avec la première invitation, tout ce qui est dit aux membres est fixé : les questions, la clé, le plus petit groupe, ce qui est demandé et vos deux textes. Relisez encore une fois.',
  issue: 'Tout fixer et montrer les invitations',
  issuedTitle: 'Tout est fixé',
  issuedText:
    'Des invitations existent ; les questions, les clés, le plus petit groupe, ce qui est demandé et vos textes restent donc tels quels. Vous pouvez encore inviter d’autres personnes.',
  questionnairesFailed:
    'Les questionnaires de cette vague n’ont pas pu être chargés. Rechargez la page pour réessayer.',

  listTitle: (p) => plural(p.count, '1 invitation', `${p.count} invitations`),
  listLead:
    'Donnez chacune à une personne, comme cela vous convient : par e-mail, sur une clé USB, sur papier.',
  allLead: 'La même pour tous : envoyez-la à tout le monde, comme cela vous convient.',
  mailLanguage: 'Langue des textes à copier',
  placeOf: (p) => (p.of === 1 ? p.seat : `${p.seat}, personne ${p.number} sur ${p.of}`),
  forAll: 'Invitation pour tous',
  forMeeting: 'Invitation pour la réunion',
  seatGone: 'Un siège qui n’existe plus',
  copyLink: 'Copier le lien',
  saveFile: 'Enregistrer comme fichier',
  mailText: 'E-mail',
  copyMail: 'Copier le texte de l’e-mail',
  reminderText: 'Rappel',
  copyReminder: 'Copier le rappel',
  showCode: 'Montrer sous forme de code',
  codeOf: (p) => `Code pour l’appareil photo d’un téléphone : ${p.place}`,
  printCode: 'Imprimer le code',
  codeText: 'Visez-le avec l’appareil photo d’un téléphone.',
  tooLong:
    'Cette invitation est trop longue pour un code que les téléphones lisent bien. Envoyez plutôt le lien ou le fichier.',
  codeFailed:
    'Le code n’a pas pu être dessiné. Rechargez la page pour réessayer, ou envoyez le lien.',
  copied: 'Copié',
  copyFailed:
    'Ce navigateur n’a pas laissé Concord copier. Sélectionnez le texte et copiez-le vous-même.',
  savedAs: (p) => `Enregistré sous ${p.name}`,
  saveAll: 'Enregistrer tous les liens dans un tableau',
  saveAllHint:
    'Pour un envoi en nombre. Le tableau dit à qui est chaque lien : supprimez-le après l’envoi.',
  tableHead: { place: 'Pour', subject: 'Objet', link: 'Lien', text: 'Texte' },
  morePersons: (p) =>
    plural(
      p.count,
      '1 personne invitée n’a pas encore d’invitation.',
      `${p.count} personnes invitées n’ont pas encore d’invitation.`,
    ),
  makeMore: 'Créer les invitations manquantes',
  toCollect: 'Importer des réponses',
};
export default messages;
