import { plural } from '../plural.ts';
import type en from '../en/results-none.ts';

const messages: typeof en = {
  backToRound: 'Retour à la vague',

  missingTitle: 'Cette vague n’est pas sur cet appareil',
  missingText:
    'Elle a peut-être été supprimée, ou créée sur un autre appareil. Vos réseaux montrent ce qui se trouve ici.',
  toNetworks: 'Aller à mes réseaux',
  openTitle: 'Les résultats viennent quand la vague est close',
  openText:
    'Tant que la vague est ouverte, personne ne voit ni réponses ni chiffres, pas même la coordination. Chacun peut ainsi répondre franchement.',
  tooFewTitle: (p) => `Trop peu de personnes : il en faut ${p.needed} pour des chiffres`,
  tooFewText: (p) =>
    `${p.n} ${plural(p.handedIn, 'personne a remis ses réponses', 'personnes ont remis leurs réponses')}. Des chiffres sur moins de ${p.needed} en diraient trop sur des personnes précises ; il n’y en a donc pas.`,
  tooFewAdvice:
    'Un petit réseau gagne à choisir la forme du consensus : vous vous réunissez, parlez de chaque énoncé et convenez d’une seule réponse. Rien n’y concerne une personne précise, et la discussion vaut autant que les chiffres.',
  newConsensusRound: 'Ouvrir une vague par consensus',
  tooLowTitle: 'Trop peu d’organisations pour un résultat du réseau',
  tooLowText: (p) =>
    `Des réponses sont venues de ${p.answered} des ${p.invited} organisations invitées. Un résultat qui parle pour le réseau en demande au moins ${p.percent}.`,
  tooLowMissing: (p) =>
    `Il manque encore ${p.n} ${plural(p.count, 'organisation', 'organisations')}. Demandez aux absents ce qui les retient. Aucun chiffre n’étant encore visible, vous pouvez rouvrir cette vague pour eux.`,
  newRound: 'Ouvrir une nouvelle vague',
  openAgain: 'Rouvrir cette vague',
  nothingTitle: 'Rien n’a été remis',
  nothingText:
    'Cette vague a été close sans réponse commune : il n’y a donc rien à montrer. Vous pouvez la rouvrir.',
  unreadableTitle: (p) => `${p.title} : non affiché`,
  unreadableText: (p) =>
    `Les réponses portent sur la version ${p.answered} ; votre version de Concord contient la version ${p.here}, qui demande autre chose. Les réponses sont conservées, et rien n’est deviné.`,
  unknownText: (p) =>
    `Votre version de Concord n’a pas le questionnaire ${p.id}, version ${p.version}. Les réponses sont conservées.`,
};
export default messages;
