import type en from '../en/recorded.ts';

const messages: typeof en = {
  title: (p) =>
    `Ces chiffres ont été calculés le ${p.day} avec la version ${p.version} de la méthode`,
  newTitle: (p) =>
    `Chiffres selon la méthode actuelle ; ceux du ${p.day}, version ${p.version}, restent tels quels`,
  text: (p) =>
    `Une vague close garde les chiffres qu’elle avait à la première lecture. La version ${p.version} de la méthode, dans cet exemplaire de Concord, tire d’autres chiffres des mêmes réponses. Citez toujours la version.`,
  caption: 'Moyennes des dimensions, de 1 à 5',
  dimension: 'Dimension',
  recorded: 'Tels que consignés',
  recomputed: 'Avec la méthode actuelle',
  notShown: 'non montré',
  showRecorded: 'Montrer les chiffres consignés',
  showNew: 'Montrer les chiffres de la méthode actuelle',
};
export default messages;
