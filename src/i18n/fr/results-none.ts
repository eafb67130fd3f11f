import { plural } from '../plural.ts';
import type en from '../en/results-none.ts';

const messages: typeof en = {
  backToRound: 'Retour au tour',

  missingTitle: 'Ce tour n’est pas sur cet appareil',
  missingText:
    'Il a peut-être été supprimé, ou créé sur un autre appareil. Vos réseaux montrent ce qui se trouve ici.',
  toNetworks: 'Aller à mes réseaux',
  openTitle: 'Les résultats viennent quand le tour est clos',
  openText:
    'Tant que le tour est ouvert, personne ne voit ni réponses ni chiffres, pas même la coordination. Chacun peut ainsi répondre franchement.',
  tooFewTitle: (p) => `Trop peu de personnes : il en faut ${p.needed} pour des chiffres`,
  tooFewText: (p) =>
    `${p.n} ${plural(p.handedIn, 'personne a remis ses réponses', 'personnes ont remis leurs réponses')}. Des chiffres sur moins de ${p.needed} en diraient trop sur des personnes précises ; il n’y en a donc pas.`,
  tooFewAdvice:
    'Un petit réseau gagne à choisir la forme du consensus : vous vous réunissez, parlez de chaque énoncé et convenez d’une seule réponse. Rien n’y concerne une personne précise, et la discussion vaut autant que les chiffres.',
  newConsensusRound: 'Commencer un tour par consensus',
  tooLowTitle: 'Trop peu d’organisations pour un résultat du réseau',
  tooLowText: (p) =>
    `Des réponses sont venues de ${p.answered} des ${p.invited} organisations invitées. Un résultat qui parle pour le réseau en demande au moins ${p.percent}.`,
  tooLowMissing: (p) =>
    `Il manque encore ${p.n} ${plural(p.count, 'organisation', 'organisations')}. Demandez aux absents ce qui les retient. Aucun chiffre n’étant encore visible, vous pouvez rouvrir ce tour pour eux.`,
  newRound: 'Commencer un nouveau tour',
  openAgain: 'Rouvrir ce tour',
  nothingTitle: 'Rien n’a été remis',
  nothingText:
    'Ce tour a été clos sans réponse commune : il n’y a donc rien à montrer. Vous pouvez le rouvrir.',
  unreadableTitle: (p) => `${p.title} : non affiché`,
  unreadableText: (p) =>
    `Les réponses portent sur la version ${p.answered} ; ce Concord a la version ${p.here}, qui demande autre chose. Les réponses sont conservées, et rien n’est deviné.`,
  unknownText: (p) =>
    `Ce Concord n’a pas le questionnaire ${p.id}, version ${p.version}. Les réponses sont conservées.`,
};
export default messages;
