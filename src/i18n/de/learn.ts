import type en from '../en/learn.ts';

const messages: typeof en = {
  title: 'Wer von wem lernen kann',
  lead: 'Netzwerke, die dort stark sind, wo ein anderes es nicht ist, und ob das, was sie tun, dort gelingen könnte. Ein Vorschlag, sich zu treffen und zu fragen, nie eine Rangfolge.',
  emptyTitle: 'Mindestens zwei Netzwerke sind nötig',
  emptyText:
    'Nehmen Sie Zusammenfassungen von zwei oder mehr Netzwerken auf, die denselben Fragebogen auf dieselbe Weise beantwortet haben. Dann zeigt diese Seite, wer von wem lernen könnte.',
  toNetworks: 'Zusammenfassungen aufnehmen',
  looking: 'Es wird gesucht, wer von wem lernen könnte.',
  learner: 'Für welches Netzwerk',
  noContextHere:
    'Dieses Netzwerk hat mit seiner Zusammenfassung keine Bedingungen angegeben. Ob etwas hier gelingen könnte, ist deshalb nicht bekannt.',
  contextHere: (p: { day: string; rated: number; asked: number }) =>
    `Bedingungen, eingeschätzt am ${p.day}: ${p.rated} von ${p.asked}.`,
  provisionalHere:
    'Hier haben zu wenige Organisationen geantwortet, um zu vergleichen. Es werden keine Partner gesucht.',
  gapsTitle: 'Partner für das, was noch offen ist',
  gapsLead: (p: { learn: string; teach: string }) =>
    `Dimensionen mit einem Mittelwert von höchstens ${p.learn}, und Netzwerke mit ${p.teach} oder mehr im selben Fragebogen, auf dieselbe Weise beantwortet.`,
  noGaps: (p: { learn: string }) =>
    `Keine Dimension dieses Netzwerks hat einen Mittelwert von ${p.learn} oder weniger. Vielleicht hat es etwas zu zeigen: Wählen Sie ein anderes Netzwerk, um das zu sehen.`,
  gapMean: (p: { mean: string; rests: string }) => `Mittelwert hier ${p.mean}, ${p.rests}`,
  noPartner: (p: { teach: string; dimensions: string }) =>
    `Kein Netzwerk dieser Sammlung, das verglichen werden darf, hat ${p.teach} oder mehr in: ${p.dimensions}.`,
  partnerMean: (p: { mean: string; rests: string }) => `Mittelwert ${p.mean}, ${p.rests}`,
  restsOn: {
    survey: (p: { n: number }) => `aus ${p.n} ${p.n === 1 ? 'Person' : 'Personen'}`,
    consensus: () => 'in einer Sitzung vereinbart',
  },
  alike: (p: { share: string; compared: number }) =>
    `Bedingungen zu ${p.share} ähnlich (${p.compared} verglichen)`,
  alikeUnknown: (p: { compared: number }) =>
    `Ähnlichkeit nicht berechnet: ${p.compared} ${p.compared === 1 ? 'Bedingung' : 'Bedingungen'} zu vergleichen, nötig sind 8`,
  moreShort: 'Was sich unterscheidet, und was zu fragen ist',
  noContextThere:
    'Eines der beiden hat mit seiner Zusammenfassung keine Bedingungen angegeben. Fragen Sie zuerst nach Recht und Mandat.',
  pairCaption: (p: { teacher: string; learner: string }) =>
    `Bedingungen von ${p.teacher}, von denen ${p.learner} weniger hat oder die es nicht eingeschätzt hat`,
  there: 'Dort',
  nothingLess: 'Jede Bedingung, die dort eingeschätzt ist, ist auch hier da.',
  askTitle: 'Aussagen, nach denen zu fragen ist',
  askLead: 'Dort Stufe 4 oder 5, hier Stufe 1 oder 2:',
  showAll: (p: { count: number }) => `Alle ${p.count} zeigen`,
  notFitting: (p: { count: number }) =>
    p.count === 1
      ? 'Ein Netzwerk ist hier stark, doch Recht oder Mandat liegen zu weit auseinander'
      : `${p.count} Netzwerke sind hier stark, doch Recht oder Mandat liegen zu weit auseinander`,
  visitsTitle: 'Ein Besuchsplan',
  visitsLead:
    'Wer wen besuchen könnte, und worüber, über alle Netzwerke der Sammlung. Er folgt denselben Regeln; ändern Sie ihn nach Bedarf.',
  visits: 'Besuche, die ein Netzwerk macht, höchstens',
  guests: 'Besuche, die ein Netzwerk empfängt, höchstens',
  planning: 'Der Plan wird erstellt.',
  noVisits: 'Es gibt niemanden zu besuchen, bei dem Recht und Mandat passen könnten.',
  visitsCaption: (p: { visits: number; networks: number }) =>
    `${p.visits} ${p.visits === 1 ? 'Besuch' : 'Besuche'} unter ${p.networks} Netzwerken`,
  columns: {
    guest: 'Gast',
    host: 'Gastgeber',
    about: 'Worüber',
    verdict: 'Bedingungen',
    alike: 'Ähnlichkeit',
    compared: 'Verglichene Bedingungen',
  },
  save: 'Als Tabelle speichern (CSV)',
  print: 'Drucken',
  visitsFile: 'besuche',
  moreVisits: (p: { count: number }) => `Alle ${p.count} Besuche zeigen`,
  practicesTitle: 'Praktiken, und wo ihre Bedingungen erfüllt sind',
  practicesLead: (p: { networks: number; of: number }) =>
    `Neben dem gewählten Netzwerk, und gezählt über ${p.networks === 1 ? `das eine Netzwerk von ${p.of}, das seine Bedingungen angegeben hat` : `die ${p.networks} von ${p.of} Netzwerken, die ihre Bedingungen angegeben haben`}.`,
  counted: (p: { worthTrying: number; adaptFirst: number; notAsItIs: number; unknown: number }) =>
    `Einen Versuch wert in ${p.worthTrying}, erst anpassen in ${p.adaptFirst}, so nicht in ${p.notAsItIs}, nicht bekannt in ${p.unknown}.`,
  allPractices: 'Modelle der Zusammenarbeit, Quellen und alle Karten stehen in der Bibliothek',
  change: 'Ändern, was sie braucht',
  changeOf: (p: { title: string }) => `Ändern, was sie braucht: ${p.title}`,
  changeLead:
    'Die Bedingungen sind unsere Lesart der Veröffentlichungen. Was Sie ändern, gilt nur in dieser Sammlung.',
  condition: 'Bedingung',
  strength: 'Wie fest',
  atLeast: 'Mindestens',
  removeOf: (p: { condition: string }) => `Weglassen: ${p.condition}`,
  remove: 'Weglassen',
  add: 'Bedingung hinzufügen',
  keep: 'Bedingungen speichern',
  reset: 'Zurück zu unserer Lesart',
  cancel: 'Abbrechen',
  rule: [
    'Ein Netzwerk kann in einer Dimension ab einem Mittelwert von 4 etwas zeigen und bis zu einem Mittelwert von 2 etwas suchen. Beide müssen denselben Fragebogen auf dieselbe Weise beantwortet haben, und genug Organisationen müssen geantwortet haben.',
    'Die Bedingungen des Netzwerks, das etwas zeigt, gelten als das, worauf seine Praktik beruht. Was das Recht zu Zusammenarbeit und Datenaustausch sagt, und das Mandat müssen da sein; die anderen Bedingungen sollten da sein. Wie ein Ort Praktiken auswählt, zählt nicht.',
    'Ähnlichkeit wird nach Gower berechnet: Jede Bedingung unterscheidet sich um den Abstand beider Positionen, jede Kategorie um ja oder nein; jede Gruppe von Bedingungen zählt gleich viel. Sie hilft, Partner zu finden, und beurteilt niemanden. Bei weniger als 8 Bedingungen gibt es keine Zahl.',
    'Partner stehen in der Reihenfolge von: Urteil, Zahl der Dimensionen, Ähnlichkeit. Nicht danach, wie gut sie sind.',
    'Ein Plan gibt jedem Netzwerk einen Besuch, bevor eines einen zweiten erhält, und wer wenig Auswahl hat, wählt zuerst. Wo Recht oder Mandat nicht passen, wird kein Besuch geplant.',
  ],
  ruleTitle: 'Wie Partner gefunden werden',
};
export default messages;
