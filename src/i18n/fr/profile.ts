import type en from '../en/profile.ts';

const messages: typeof en = {
  title: 'Votre regard sur le réseau',
  lowestIs: (p) => `Le plus bas selon vous : ${p.dimensions}.`,
  allAlike: 'Selon vous, toutes les dimensions sont à la même hauteur.',
  nothingRated: 'Il n’y a pas encore assez d’évaluations pour un profil.',
  oneView:
    'C’est le regard d’une seule personne. Il devient un résultat quand d’autres répondent aussi.',
  byDimension: (p) => `${p.questionnaire} par dimension`,
  unit: 'Moyenne de vos évaluations sur une échelle de 1 à 5. Ce que vous n’avez pas évalué est laissé de côté.',
  dimension: 'Dimension',
  mean: 'Moyenne',
  rated: 'Évalués',
  ratedOf: (p) => `${p.rated} sur ${p.asked}`,
  tooFewRated: 'trop peu',
  stepsTitle: 'Par où commencer',
  stepsLead: 'Le prochain pas pour chaque énoncé qui est le plus bas selon vous.',
  noSteps: 'Selon vous, aucun énoncé n’est sous le niveau 4 ; il n’y a donc pas de pas à proposer.',
  youSaid: (p) => `Votre réponse : ${p.level}, ${p.name}`,
  youDoNotKnow: 'Votre réponse : je ne sais pas. Il faut d’abord se renseigner.',
  source: 'Source :',
  inferredFrom: 'Déduit de :',
  waysOnTitle: 'Et maintenant',
  makeNetwork: 'Créer votre réseau',
  makeNetworkText: 'Faites répondre vos collègues et voyez où vos regards se rejoignent.',
  doWhole: (p) => `Répondre aux ${p.count} énoncés`,
  doWholeText: 'Les réponses déjà données sont reprises.',
  changeAnswers: 'Modifier mes réponses',
  print: 'Imprimer',
  wipe: 'Supprimer mes réponses',
  wipeTitle: 'Supprimer vos réponses ?',
  wipeText:
    'Vos réponses et ce profil sont supprimés définitivement de cet appareil. Ils ne peuvent pas être rétablis.',
  wipeYes: 'Supprimer définitivement',
  wipedTitle: 'Vos réponses sont supprimées',
  wipedText: 'Il n’en reste rien sur cet appareil.',
};
export default messages;
