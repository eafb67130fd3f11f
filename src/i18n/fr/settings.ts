import restore from './settings/restore.ts';
import type en from '../en/settings.ts';

const messages: typeof en = {
  title: 'Réglages',
  lead: 'L’apparence de Concord, et ce qu’il conserve sur cet appareil.',

  appearanceTitle: 'Langue et affichage',
  language: 'Langue',
  languageAsBrowser: (p) => `Comme dans ce navigateur (${p.language})`,
  theme: 'Couleurs',
  themes: { system: 'Comme sur cet appareil', light: 'Clair', dark: 'Sombre' },
  textSize: 'Taille du texte',
  textSizes: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },

  keepingTitle: 'Ce qui est conservé sur cet appareil',
  keepingLead: 'Tout se trouve dans ce navigateur, sur cet appareil. Concord n’a pas de serveur.',
  persistence: 'Protection',
  persistenceGranted:
    'Accordée. Le navigateur ne supprimera pas vos réponses de lui-même si la place vient à manquer.',
  persistenceRefused:
    'Non accordée. Le navigateur peut supprimer vos réponses si la place manque sur cet appareil. Enregistrez de temps en temps un fichier de sauvegarde.',
  persistenceNotAsked:
    'Pas encore demandée. Concord la demande au navigateur quand la première réponse est enregistrée ; vous pouvez aussi la demander maintenant.',
  persistenceAbsent:
    'Ce navigateur ne peut pas promettre de garder les données. Il peut supprimer vos réponses si la place manque sur cet appareil. Enregistrez de temps en temps un fichier de sauvegarde.',
  askToPersist: 'Demander la protection au navigateur',
  sevenDays:
    'Ce navigateur peut tout effacer après sept jours sans visite. Pour l’éviter, ajoutez Concord à l’écran d’accueil ou au Dock, et enregistrez un fichier de sauvegarde.',
  space: 'Place occupée',
  spaceUsed: (p) => `${p.used} sur les ${p.available} que ce navigateur autorise`,
  spaceUnknown: 'Ce navigateur ne l’indique pas.',
  encryption: 'Chiffrement',
  notEncrypted:
    'Concord ne chiffre pas. Toute personne qui peut utiliser cet appareil et ce navigateur peut lire ce qui s’y trouve.',
  unreadableTitle: (p) =>
    p.count === 1
      ? '1 élément ne peut pas être lu par cette version'
      : `${p.count} éléments ne peuvent pas être lus par cette version`,
  unreadableText:
    'Ils sont conservés tels quels et n’apparaissent ni dans les listes ni dans les résultats. Une version plus récente de Concord pourra peut-être les lire. Vous pouvez tout enregistrer tel que conservé.',
  saveRaw: 'Tout enregistrer tel que conservé',

  backupTitle: 'Fichier de sauvegarde',
  backupLead:
    'Un seul fichier avec tous les réseaux, vagues et jeux de réponses de cet appareil. Il n’est pas chiffré : gardez-le là où vous seul pouvez le lire.',
  lastBackup: (p) => `Dernier fichier de sauvegarde : ${p.day}.`,
  noBackupYet: 'Aucun fichier de sauvegarde n’a encore été enregistré depuis ce navigateur.',
  contains: (p) => `Actuellement sur cet appareil : ${countAll(p)}.`,
  containsNothing: 'Il n’y a encore rien à sauvegarder.',
  saveBackup: 'Enregistrer un fichier de sauvegarde',
  backupSaved: (p) => `${p.name} se trouve dans vos téléchargements.`,
  backupFailed: 'Le fichier de sauvegarde n’a pas pu être créé',
  backupFailedText:
    'Ce qui est conservé n’a pas pu être lu en entier. Rien n’a été modifié. Vous pouvez à la place tout enregistrer tel que conservé.',
  rawText:
    'Cette application n’a pas le droit de modifier ce qui est conservé ici, mais elle peut tout enregistrer dans un fichier, tel quel.',
  rawNothing: 'Il n’y a pas de base de données dans ce navigateur.',

  ...restore,

  counts: countAll,

  trashTitle: 'Récemment supprimé',
  trashLead: 'Ce que vous supprimez reste ici jusqu’à ce que vous le supprimiez définitivement.',
  trashEmpty: 'Rien n’a été supprimé.',
  trashKinds: {
    network: 'Réseau',
    round: 'Vague',
    response: 'Jeu de réponses',
    document: 'Document',
    action: 'Action',
    collection: 'Collection',
    collected: 'Réseau dans une collection',
  },
  removedOn: (p) => `Supprimé le ${p.day}. Contient ${p.contents}.`,
  bringBack: 'Récupérer',
  bringBackOf: (p) => `Récupérer ${p.name}`,
  deleteForGood: 'Supprimer définitivement',
  deleteForGoodOf: (p) => `Supprimer définitivement ${p.name}`,
  deleteForGoodTitle: (p) => `Supprimer définitivement ${p.name} ?`,
  deleteForGoodText: 'Ensuite, seul un fichier de sauvegarde pourra le ramener.',
  wholeFirst:
    'Il fait partie d’un ensemble qui se trouve aussi dans Récemment supprimé. Récupérez d’abord cet ensemble.',

  wipeTitle: 'Tout supprimer',
  wipeLead:
    'Pour un ordinateur partagé, ou quand vous avez terminé. Supprime tout ce que Concord conserve dans ce navigateur : réponses, réseaux, réglages, Récemment supprimé et la copie de l’application elle-même.',
  wipeOpen: 'Terminer et vider cet appareil',
  wipeDialogTitle: 'Tout supprimer sur cet appareil ?',
  wipeDialogText: (p) =>
    `Cela supprime ${countAll(p)}, ainsi que Récemment supprimé et tous les réglages. C’est irréversible. Seul un fichier de sauvegarde peut les ramener.`,
  wipeDialogNothing:
    'Cela supprime tous les réglages et la copie de l’application. C’est irréversible.',
  wipeSaveFirst: 'Enregistrer d’abord un fichier de sauvegarde',
  wipeWord: 'supprimer',
  wipeWordLabel: (p) => `Pour confirmer, saisissez « ${p.word} »`,
  wipeWordError: (p) => `Saisissez le mot « ${p.word} » pour continuer.`,
  wipeConfirm: 'Tout supprimer',
  wiping: 'Suppression…',
  wipedTitle: 'Tout a été supprimé',
  wipedText:
    'Il ne reste rien de Concord dans ce navigateur : ni réponses, ni réseaux, ni réglages, ni copie de l’application. Vous pouvez maintenant fermer cet onglet.',
  wipedFiles:
    'Les fichiers que vous avez enregistrés, comme les sauvegardes et les rapports, sont toujours là où vous les avez enregistrés.',
  wipeLeftTitle: 'Tout n’a pas pu être supprimé',
  wipeLeftText:
    'Fermez tous les autres onglets avec Concord et réessayez. Si cela persiste, supprimez les données de cette page dans les réglages du navigateur.',
  wipeLeft: {
    database: 'La base de données avec les réponses et les réseaux',
    localStorage: 'Réglages et modifications tardives',
    files: 'Fichiers privés',
    appCopy: 'La copie de l’application',
  },
  tryAgain: 'Réessayer',
};
export default messages;

function countAll(counts: Parameters<typeof en.counts>[0]): string {
  const { networks, rounds, responses, sealings, received, invitations, outbox } = counts;
  const { documents, roles, actions, meetings, recorded } = counts;
  const { contexts, given, collections, summaries } = counts;
  return [
    networks > 0 && count(networks, '1 réseau', 'réseaux'),
    rounds > 0 && count(rounds, '1 vague', 'vagues'),
    responses > 0 && count(responses, '1 jeu de réponses', 'jeux de réponses'),
    sealings > 0 && count(sealings, '1 clé de vague', 'clés de vagues'),
    received > 0 && count(received, '1 réponse importée', 'réponses importées'),
    invitations > 0 && count(invitations, '1 invitation', 'invitations'),
    outbox > 0 && count(outbox, '1 réponse scellée', 'réponses scellées'),
    documents > 0 && count(documents, '1 document', 'documents'),
    roles > 0 && count(roles, '1 tableau des rôles', 'tableaux des rôles'),
    actions > 0 && count(actions, '1 action', 'actions'),
    meetings > 0 && count(meetings, '1 réunion notée', 'réunions notées'),
    recorded > 0 && count(recorded, '1 résultat consigné', 'résultats consignés'),
    contexts > 0 && count(contexts, '1 contexte de réseau', 'contextes de réseaux'),
    given > 0 && count(given, '1 synthèse transmise', 'synthèses transmises'),
    collections > 0 && count(collections, '1 collection', 'collections'),
    summaries > 0 && count(summaries, '1 synthèse rassemblée', 'synthèses rassemblées'),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** French counts zero as one. */
function count(number: number, one: string, many: string): string {
  if (number === 0) return one.replace('1', '0');
  return number === 1 ? one : `${number} ${many}`;
}
