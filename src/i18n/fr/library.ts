import type en from '../en/library.ts';

const messages: typeof en = {
  title: 'Bibliothèque',
  lead: 'Tout ce que Concord demande, à lire tranquillement ou à imprimer comme formulaire vierge.',
  questionnaires: 'Questionnaires',
  method: 'La méthode',
  methodText:
    'Chaque règle qui produit un chiffre, avec sa source et un exemple. À lire, à citer ou à imprimer.',
  toMethod: 'Lire la méthode',
  cards: 'Pour apprendre',
  cardsText:
    'Des pratiques avec les conditions dont elles semblent avoir besoin, et des modèles de coopération que nomment les publications.',
  toPractices: 'Des pratiques dont on peut s’inspirer',
  toModels: 'Modèles de coopération',
  papers: 'D’où cela vient',
  papersLead:
    'Les énoncés suivent ces publications. Les descriptions des cinq niveaux sont les nôtres : les publications n’en nomment pas.',
  missingTitle: 'Ce questionnaire n’existe pas',
  toLibrary: 'Aller à la bibliothèque',
  translated:
    'Le texte anglais est l’original. Les autres langues sont une traduction propre à Concord, qui n’a pas encore été éprouvée sur le terrain.',
  ownLevels: 'Les descriptions des niveaux sont une proposition de Concord.',
  print: 'Imprimer comme formulaire vierge',
  dontKnow: 'Je ne sais pas',
  notApplicable: 'Sans objet, parce que …',
  preferNotToSay: 'Je préfère ne pas répondre',
  nextStep: 'Prochaine étape :',
  source: 'Source :',
  ourReading: 'Notre lecture de :',
  size: (p: { items: number; minutes: number }) =>
    `${p.items} énoncés, environ ${p.minutes} ${p.minutes === 1 ? 'minute' : 'minutes'}`,
  version: (p: { version: string }) => `Version ${p.version}.`,
};
export default messages;
