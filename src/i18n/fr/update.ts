import type en from '../en/update.ts';

const messages: typeof en = {
  readyOffline: 'Concord est maintenant sur cet appareil et fonctionne sans connexion.',
  newVersion:
    'Une nouvelle version de Concord est prête. Ce que vous avez enregistré reste tel quel.',
  unsavedHere:
    'Quelque chose sur cette page n’est pas encore enregistré. Enregistrez-le ou annulez d’abord ; la nouvelle version attend.',
  unsavedElsewhere:
    'Concord est ouvert dans un autre onglet, où quelque chose n’est pas encore enregistré. Terminez-y d’abord ; la nouvelle version attend.',
  partMissing:
    'Une partie de Concord n’a pas pu être chargée : il existe peut-être une version plus récente, ou la connexion manque. Ce que vous avez enregistré est sur cet appareil.',
  updateNow: 'Mettre à jour',
  loadAgain: 'Charger à nouveau',
  later: 'Plus tard',
  close: 'Fermer',
};

export default messages;
