import type en from '../en/training.ts';

const messages: typeof en = {
  title: 'Eine Übung für einen Workshop',
  lead: 'Einige Netzwerke dieser Sammlung ohne ihre Namen, mit einer Frage: Welche zwei sollten sich treffen, und warum? Die Antworten stehen auf einer eigenen Seite.',
  emptyTitle: 'Für eine Übung sind es zu wenige Netzwerke',
  emptyText:
    'Nötig sind mindestens drei Netzwerke, die denselben Fragebogen auf dieselbe Weise beantwortet und ihre Bedingungen angegeben haben. Die Beispielsammlungen haben sie.',
  toNetworks: 'Zu den Netzwerken dieser Sammlung',
  looking: 'Es werden Netzwerke für das Blatt ausgewählt.',
  questionnaire: 'Zahlen aus',
  option: (p: { title: string; mode: string; n: string }) => `${p.title}, ${p.mode} (${p.n})`,
  modes: { survey: 'jede Person für sich', consensus: 'in einer Sitzung vereinbart' },
  other: 'Andere Netzwerke ziehen',
  drawn: (p: { number: number }) => `Ziehung ${p.number}`,
  withAnswers: 'Mit den Antworten, auf einer eigenen Seite',
  withAnswersHint: 'Lassen Sie sie weg, um nur das Blatt auszuteilen.',

  sheetTitle: 'Welche zwei Netzwerke sollten sich treffen?',
  subtitle: (p: { questionnaire: string; mode: string }) => `${p.questionnaire}, ${p.mode}`,
  footer: 'Zum Üben. Keine Rangfolge: Eine niedrige Stufe ist ein Ausgangspunkt.',
  invented: 'Die Netzwerke sind erfunden.',
  real: 'Die Netzwerke gibt es; sie stehen hier ohne ihre Namen. Bitte raten Sie nicht, wer sie sind.',
  intro:
    'Jede Spalte ist ein Netzwerk. Die erste Tabelle zeigt, wie weit es ist, von 1 bis 5; die zweite, unter welchen Bedingungen es arbeitet. Eine Position dort ist keine Note: 5 ist ein anderer Kontext als 1.',
  tasks: {
    meet: 'Welche zwei Netzwerke sollten sich treffen, und worüber? Nennen Sie Gast und Gastgeber, und sagen Sie, warum.',
    trap: 'Welche zwei sehen zuerst wie ein gutes Paar aus, sind es aber nicht? Was steht dazwischen?',
    practice: (p: { practice: string }) =>
      `Welche der Netzwerke könnten diese Praktik so versuchen, und welche müssten sie erst anpassen: ${p.practice}?`,
    unsaid: 'Was sagen diese Zahlen nicht, wonach Sie vor der Reise fragen würden?',
  },
  levelsTable: 'Wie weit jedes Netzwerk ist (Mittelwert, 1 bis 5)',
  dimension: 'Dimension',
  answered: 'Antworten',
  keptBack: 'zurückgehalten',
  conditionsTable: 'Unter welchen Bedingungen es arbeitet (Position, 1 bis 5)',
  condition: 'Bedingung',
  lawOrMandate: (p: { condition: string }) => `${p.condition} (Recht oder Mandat)`,
  positions:
    'Ein Strich: nicht eingeschätzt. Was jede Position bedeutet, steht im Fragebogen zu den Bedingungen der Übertragung.',
  practiceTable: (p: { practice: string }) =>
    `Was diese Praktik zu brauchen scheint: ${p.practice}`,
  needs: 'Mindestens',
  strength: 'Wie fest',
  notesTable: 'Ihre Notizen',
  pair: 'Paar',
  guest: 'Gast',
  host: 'Gastgeber',
  about: 'Worüber',
  why: 'Warum',
  against: 'Was dagegen spricht',

  answersTitle: 'Antworten',
  answersLead:
    'Was die Regeln der Methode finden. Es gibt andere gute Antworten: Ein Grund, der trägt, zählt mehr als dasselbe Paar.',
  pairsTitle: 'Wer von wem lernen könnte',
  pairsTable:
    'Jedes Paar, bei dem eines stark ist (4 oder mehr), wo das andere es nicht ist (2 oder weniger)',
  noPairs:
    'Nach den Regeln gibt es hier kein Paar: Niemand hat 4 oder mehr, wo ein anderer 2 oder weniger hat. Welche Unterschiede wären dennoch ein Gespräch wert?',
  verdict: 'Bedingungen',
  alike: 'Ähnlichkeit',
  trapsTitle: 'Paare, die nur gut aussehen',
  noTraps: 'Unter diesen Netzwerken gibt es keines.',
  trap: (p: { guest: string; host: string; about: string }) =>
    `${p.guest} mit ${p.host}, über ${p.about}`,
  trapReason: (p: { condition: string; there: number; here: number }) =>
    `${p.condition}: dort Position ${p.there}, hier ${p.here}. Nichts gleicht das aus, Vertrauen am wenigsten.`,
  practiceHeading: 'Wo die Praktik gelingen könnte',
  network: 'Netzwerk',
  first: 'Worum man sich zuerst kümmert',
  nothing: 'nichts steht im Weg',
  unsaidTitle: 'Was die Zahlen nicht sagen',
  unsaid: [
    'Es ist eine Selbstbewertung: Strenge Netzwerke stufen sich niedriger ein als großzügige.',
    'Ein Mittelwert verbirgt, wie weit sich die Mitglieder einig sind.',
    'Ein Unterschied von wenigen Zehnteln zwischen kleinen Netzwerken sagt wenig.',
    'Warum jemand stark ist: Personen, Geld, Geschichte oder ein Dokument, das man weitergeben könnte.',
    'Ob eine Praktik anderswo wirkt, zeigt sich erst, wenn sie erprobt und ausgewertet ist.',
  ],
  keyTitle: 'Wer ist wer',
  key: (p: { letter: string; name: string }) => `${p.letter}: ${p.name}`,
  fileName: 'übung',
};
export default messages;
