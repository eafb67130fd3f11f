import type en from '../en/collections.ts';
import { plural } from '../plural.ts';

const networks = (count: number) => plural(count, '1 réseau', `${count} réseaux`);
const summaries = (count: number) => plural(count, '1 synthèse', `${count} synthèses`);

const messages: typeof en = {
  listTitle: 'Comparer des villes et trouver qui peut apprendre de qui',
  listLead:
    'Rassemblez les synthèses de plusieurs réseaux. Une synthèse ne contient que des chiffres sur des groupes : jamais une réponse, jamais une personne. Rien ne quitte cet appareil.',
  notARanking:
    'Il n’y a ni classement ni note globale. Les noms sont cachés tant que vous ne choisissez pas de les montrer.',
  yoursTitle: 'Vos collections',
  emptyTitle: 'Pas encore de collection',
  emptyText:
    'Une collection contient les synthèses des réseaux que vous voulez regarder côte à côte. Chaque coordination en enregistre une depuis les résultats d’une vague close. Pour voir à quoi cela ressemble, prenez ci-dessous des réseaux inventés.',
  facts: (p) => (p.summaries === 0 ? 'Encore vide' : summaries(p.summaries)),
  invented: 'Inventé',

  newTitle: 'Nouvelle collection',
  newName: 'Nom de la collection',
  newHint: 'Par exemple une formation, une région ou une année.',
  make: 'Créer la collection',
  nameMissing: 'Donnez un nom à la collection',
  nameTooLong: 'Un nom compte 200 caractères au plus',

  openTitle: 'Ouvrir un fichier de collection',
  openText:
    'Ouvre une collection que quelqu’un a enregistrée, avec ses libellés. Si vous en avez déjà une copie, les deux sont réunies.',
  openFile: 'Choisir un fichier de collection',

  exampleTitle: 'S’exercer avec des réseaux inventés',
  exampleText:
    'Tout est inventé : lieux, personnes et réponses. Les chiffres sont calculés à partir des réponses comme pour tout réseau.',
  example: (p) => `${p.count} réseaux`,
  exampleLong:
    'Cela prend un moment. Restez sur cette page jusqu’à la fin ; rien n’est gardé avant.',
  exampleName: (p) => `${p.count} réseaux inventés`,
  exampleMaking: (p) => `${p.done} sur ${networks(p.of)} inventés`,
  exampleStop: 'Arrêter',
  exampleFailed:
    'Ils n’ont pas pu être créés. Rechargez la page et réessayez. Rien n’a été changé.',
  exampleOpen: (p) => `Ouvrir les ${p.count} réseaux`,
  exampleInTrash:
    'Vous avez supprimé cette collection. Restaurez-la depuis Récemment supprimé, ci-dessus ou dans les réglages.',

  libraryTitle: 'Modèles et pratiques',
  models: 'Modèles de coopération',
  modelsNote: 'Comment des villes et des pays ont organisé leur coopération',
  practices: 'Des pratiques dont on peut s’inspirer',
  practicesNote: 'Ce dont chacune a besoin, et où elle convient',

  deleted: (p) => `${p.name} a été supprimée`,
  deletedText: (p) =>
    `Avec ${summaries(p.summaries)}. Récemment supprimé, dans les réglages, garde tout jusqu’à ce que vous le supprimiez pour de bon.`,
  bringBack: 'Restaurer',
  bringBackOf: (p) => `Restaurer ${p.name}`,

  networksTitle: 'Réseaux',
  bringTitle: 'Ajouter des synthèses',
  bringText:
    'Vous voyez d’abord ce que sont les fichiers ; rien n’est enregistré avant que vous ne le disiez. Le même fichier deux fois compte une fois.',
  tableTitle: 'Dans cette collection',
  caption: (p) =>
    p.shown === p.of
      ? `${networks(p.of)}, ${summaries(p.summaries)}`
      : `${p.shown} sur ${networks(p.of)}`,
  find: 'Chercher des réseaux',
  findHint: 'Par libellé, groupe, mot-clé, pays ou année',
  noneFound: 'Aucun réseau ne correspond.',
  more: (p) => `En montrer plus (encore ${p.count})`,
  columns: {
    network: 'Réseau',
    group: 'Groupe et mots-clés',
    country: 'Pays',
    rounds: 'Dernière vague',
    rate: 'Taux de réponse',
    questionnaires: 'Questionnaires',
    change: 'Modifier',
  },
  own: 'Votre propre lieu',
  rounds: (p) => plural(p.count, '1 vague', `${p.count} vagues`),
  agreed: 'Convenu en réunion',
  rate: (p) => `${p.rate} (${p.answered} sur ${p.invited} organisations)`,
  provisional: 'Provisoire : moins de 65 % ont répondu',
  core: 'l’essentiel',
  edit: 'Modifier',
  editOf: (p) => `Modifier ${p.name}`,

  editTitle: (p) => `Modifier ${p.name}`,
  label: 'Votre libellé',
  labelHint: 'Pour vous seulement ; il remplace le nom quand les noms sont montrés.',
  group: 'Groupe',
  groupHint: 'Par exemple une région ou un groupe de formation.',
  tags: 'Mots-clés',
  tagsHint: 'Séparés par des virgules.',
  isOwn: 'C’est mon propre lieu',
  isOwnHint: 'Il est mis en évidence partout.',
  tooLong: (p) => `${p.most} caractères au plus`,
  tooManyTags: 'Au plus 20 mots-clés',
  tagTooLong: 'Un mot-clé compte 60 caractères au plus',
  save: 'Enregistrer',
  cancel: 'Annuler',
  remove: 'Retirer de cette collection',
  removed: 'Le réseau a été retiré de la collection',
  removedText:
    'Toutes ses vagues sont parties avec lui. Les réseaux désignés par un numéro peuvent en avoir un autre maintenant.',
  undo: 'Rétablir',

  manageTitle: 'La collection elle-même',
  rename: 'Renommer',
  saveFile: 'Enregistrer comme fichier',
  savedAs: (p) => `Enregistré sous ${p.name}`,
  saveText:
    'Le fichier contient toutes les synthèses avec vos libellés, groupes et mots-clés. Qui le possède voit les noms ou pseudonymes choisis par les coordinations.',
  deleteCollection: 'Supprimer cette collection',
};
export default messages;
