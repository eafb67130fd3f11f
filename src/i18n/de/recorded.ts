import type en from '../en/recorded.ts';

const messages: typeof en = {
  title: (p) => `Diese Zahlen wurden am ${p.day} mit Version ${p.version} der Methode berechnet`,
  newTitle: (p) =>
    `Zahlen nach der heutigen Methode; die vom ${p.day} mit Version ${p.version} bleiben, wie sie sind`,
  text: (p) =>
    `Eine abgeschlossene Runde behält die Zahlen, die sie hatte, als sie zum ersten Mal gelesen wurde. Version ${p.version} der Methode, in dieser Ausgabe von Concord, macht aus denselben Antworten andere Zahlen. Nennen Sie beim Zitieren immer die Version.`,
  caption: 'Mittelwerte der Dimensionen, 1 bis 5',
  dimension: 'Dimension',
  recorded: 'Wie festgehalten',
  recomputed: 'Nach heutiger Methode',
  notShown: 'nicht gezeigt',
  showRecorded: 'Die festgehaltenen Zahlen zeigen',
  showNew: 'Die Zahlen nach heutiger Methode zeigen',
};
export default messages;
