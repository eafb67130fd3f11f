import type en from '../en/profile.ts';

const messages: typeof en = {
  title: 'Ihre Sicht auf das Netzwerk',
  lowestIs: (p) => `Am niedrigsten aus Ihrer Sicht: ${p.dimensions}.`,
  allAlike: 'Aus Ihrer Sicht stehen alle Dimensionen gleich hoch.',
  nothingRated: 'Für ein Profil gibt es noch zu wenige Einschätzungen.',
  oneView: 'Das ist die Sicht einer Person. Ein Ergebnis wird daraus, wenn auch andere antworten.',
  byDimension: (p) => `${p.questionnaire} nach Dimension`,
  unit: 'Mittelwert Ihrer Einschätzungen auf einer Skala von 1 bis 5. Was Sie nicht eingeschätzt haben, zählt nicht mit.',
  dimension: 'Dimension',
  mean: 'Mittelwert',
  rated: 'Eingeschätzt',
  ratedOf: (p) => `${p.rated} von ${p.asked}`,
  tooFewRated: 'zu wenige',
  stepsTitle: 'Womit beginnen',
  stepsLead: 'Der nächste Schritt zu jeder Aussage, die aus Ihrer Sicht am niedrigsten steht.',
  noSteps:
    'Aus Ihrer Sicht steht keine Aussage unter Stufe 4, daher gibt es keinen Schritt vorzuschlagen.',
  youSaid: (p) => `Ihre Antwort: ${p.level}, ${p.name}`,
  youDoNotKnow: 'Ihre Antwort: weiß ich nicht. Dann gilt es zuerst, es herauszufinden.',
  source: 'Quelle:',
  inferredFrom: 'Abgeleitet aus:',
  waysOnTitle: 'Wie es weitergeht',
  makeNetwork: 'Netzwerk anlegen',
  makeNetworkText: 'Lassen Sie andere auch antworten und sehen Sie, wo Sie übereinstimmen.',
  doWhole: (p) => `Alle ${p.count} Aussagen beantworten`,
  doWholeText: 'Ihre bisherigen Antworten werden übernommen.',
  changeAnswers: 'Meine Antworten ändern',
  print: 'Drucken',
  wipe: 'Meine Antworten löschen',
  wipeTitle: 'Ihre Antworten löschen?',
  wipeText:
    'Ihre Antworten und dieses Profil werden endgültig von diesem Gerät entfernt. Sie lassen sich nicht zurückholen.',
  wipeYes: 'Endgültig löschen',
  wipedTitle: 'Ihre Antworten sind gelöscht',
  wipedText: 'Auf diesem Gerät ist nichts davon übrig.',
};
export default messages;
