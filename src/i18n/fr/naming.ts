import type en from '../en/naming.ts';

const messages: typeof en = {
  title: 'Comment les réseaux sont désignés',
  choice: {
    hidden: 'Par des numéros',
    alias: 'Par des pseudonymes',
    names: 'Par leurs noms',
  },
  hint: {
    hidden: 'Les numéros ne disent rien : ils ne forment aucun ordre de mérite.',
    alias: 'Là où une coordination a choisi un pseudonyme. Tous les autres gardent leur numéro.',
    names: 'Comme leurs coordinations les ont nommés, ou par votre libellé.',
  },
  warning:
    'Des noms sont maintenant à l’écran. Ne les montrez qu’aux personnes pour lesquelles les coordinations ont donné leur accord : une ville que l’on montre du doigt ne répond plus franchement. Revenez aux numéros avant de partager l’écran ou d’imprimer.',
  number: (p) => `Réseau ${p.number}`,
  own: 'le vôtre',
  failed: 'Cela n’a pas pu être gardé. Essayez encore une fois.',
};
export default messages;
