import type en from '../en/models.ts';

const messages: typeof en = {
  title: 'Modèles de coopération',
  lead: 'Des modèles de coopération locale que nomment les publications sur lesquelles repose Concord. Une fiche dit ce que dit une publication, et rien de plus ; pour apprendre, non pour copier.',
  search: 'Chercher',
  searchHint: 'Un nom, un mot ou plusieurs mots',
  country: 'Pays',
  anyCountry: 'tous les pays',
  aspect: 'Avec une indication sur',
  anyAspect: 'n’importe quel point',
  /** As they stand inside a sentence. */
  aspects: {
    mandate: 'mandat',
    roles: 'rôles',
    documentation: 'documentation',
    continuity: 'continuité',
    informationBasis: 'base du partage d’informations',
  },
  shown: (p: { count: number; all: number }) => `${p.count} modèles sur ${p.all}`,
  none: 'Aucun modèle ne réunit tout cela. Retirez un critère ou cherchez un autre mot.',
  clear: 'Tout montrer',
  notSaid: (p: { aspects: string }) => `Les publications ne disent rien sur : ${p.aspects}.`,
  apart: 'À ne pas confondre avec',
  practices: 'Fiches de pratiques :',
  statements: (p: { count: number }) =>
    p.count === 1 ? 'L’énoncé qu’il peut illustrer' : `Les ${p.count} énoncés qu’il peut illustrer`,
  ofModel: (p: { name: string }) => ` : ${p.name}`,
  statementsLead: 'Notre lecture :',
  source: 'Source :',
  translated: 'Les fiches ont été rédigées en anglais et traduites par Concord.',
  print: 'Imprimer',
};
export default messages;
