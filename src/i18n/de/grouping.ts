import type en from '../en/grouping.ts';

const messages: typeof en = {
  legend: 'Zwei Gruppen nebeneinander',
  hint: 'Die Ergebnisse zeigen, wie verschieden zwei Gruppen jede Dimension sehen, sobald aus beiden genügend Personen geantwortet haben. Eine Runde hat einen solchen Vergleich: Ein zweiter derselben Antworten könnte verraten, wer was gesagt hat.',
  titles: {
    sectors: 'Sicherheitsseite und soziale Seite',
    levels: 'Strategische und operative Mitglieder',
    tenure: 'Neue und langjährige Mitglieder',
  },
  hints: {
    sectors: 'Das ergibt sich aus der Organisation. Es wird nichts weiter gefragt.',
    levels:
      'Mitglieder werden gefragt, was sie hauptsächlich tun, und können es für sich behalten.',
    tenure: 'Mitglieder werden gefragt, wie lange sie dabei sind, und können es für sich behalten.',
  },

  question: {
    levels: 'Was tun Sie in diesem Netzwerk hauptsächlich?',
    tenure: 'Wie lange gehören Sie schon zu diesem Netzwerk?',
  },
  answers: {
    strategic: 'Ich entscheide über Ziele, Mittel oder Regeln',
    operational: 'Ich arbeite an Fällen oder mit Menschen',
    newcomer: 'Weniger als zwei Jahre',
    established: 'Zwei Jahre oder länger',
  },
  neither: {
    levels: 'Beides, oder ich möchte es nicht sagen',
    tenure: 'Ich weiß es nicht oder möchte es nicht sagen',
  },
  missing: {
    levels: 'Wählen Sie, was Sie hauptsächlich tun, oder dass Sie es nicht sagen möchten',
    tenure: 'Wählen Sie, wie lange, oder dass Sie es nicht sagen möchten',
  },
  reader: {
    levels: (p) =>
      `Sie werden gefragt, ob Sie entscheiden oder an Fällen arbeiten. Das wird bei Ihren Antworten aufbewahrt, um beide Sichten nebeneinanderzustellen, jede ab ${p.k} Personen.`,
    tenure: (p) =>
      `Sie werden gefragt, wie lange Sie schon dabei sind. Das wird bei Ihren Antworten aufbewahrt, um die Sicht neuer und langjähriger Mitglieder nebeneinanderzustellen, jede ab ${p.k} Personen.`,
  },

  names: {
    security: 'Sicherheit',
    social: 'Soziales',
    strategic: 'Strategisch',
    operational: 'Operativ',
    newcomer: 'Neue',
    established: 'Langjährige',
  },
  inText: {
    security: 'Sicherheit',
    social: 'Soziales',
    strategic: 'strategisch',
    operational: 'operativ',
    newcomer: 'neue Mitglieder',
    established: 'langjährige',
  },
  apart: (p) =>
    `Bei ${p.dimension} liegen die beiden Gruppen am weitesten auseinander: ${p.first}, ${p.second}`,
  close: 'Bei keiner Dimension liegen die beiden Gruppen weit auseinander',
  nothing: (p) => `${p.title}: nicht nebeneinandergestellt`,
  subtitle: (p) =>
    `Mittelwerte auf der Skala von 1 bis 5; jede Organisation zählt gleich. Ein Abstand von ${p.gap} oder mehr ist ein Gespräch wert; ein kleinerer auch, wenn die meisten einer Gruppe höher antworten. ${p.n} von ${p.of} Personen.`,
  persons: (p) => `Personen: ${p.first}, ${p.second}`,
  reading: (p) => `${p.gap} Abstand`,
  large: 'ein Gespräch wert',
  small: 'klein',
  why: {
    fewerThanK: (p) => `eine Gruppe hat weniger als ${p.k} Antworten`,
    complementary: 'könnte verraten, was wenige gesagt haben',
    hidden: 'kein Mittelwert, der gezeigt werden darf',
  },
  only: 'Das ist in dieser Runde der einzige Vergleich innerhalb des Netzwerks: Ein zweiter derselben Antworten könnte verraten, wer was gesagt hat. Eine andere Runde kann andere Gruppen vergleichen.',
  gap: 'Abstand',
  answeredBy: (p) => `Personen, ${p.group}`,
  made: (p) => `${p.dimension}: ${p.first} − ${p.second} ≈ ${p.gap}`,
};

export default messages;
