import type en from '../en/compare.ts';

const messages: typeof en = {
  documentTitle: 'Comparer',
  title: 'Comparer des villes et voir qui peut apprendre de qui',
  lead: 'Cet espace est encore en construction.',
  comingTitle: 'Ce qui vient',
  coming: [
    'Vous réunirez des synthèses de réseaux : seulement des chiffres sur des groupes, jamais une réponse isolée, jamais une personne.',
    'Vous verrez quelles différences sont assez grandes pour compter, avec les conditions dans lesquelles travaille chaque ville.',
    'Il n’y aura ni classement ni note globale. Les noms sont cachés, sauf si vous choisissez de les montrer.',
  ],
  nowTitle: 'Ce que vous pouvez faire maintenant',
  now: 'Évaluez un réseau dans Mon réseau. Ses résultats sont conservés et pourront être comparés plus tard.',
  toNetworks: 'Aller à mon réseau',
};
export default messages;
