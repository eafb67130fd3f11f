import type en from '../en/made.ts';

const messages: typeof en = {
  personsValues: 'Der Wert jeder Person',
  resultChange: 'Veränderung',
  resultShares: 'Anteile',
  resultMean: 'Mittelwert',
  resultStage: 'Erreichte Stufe',
  resultSpread: 'Abstand vom Median',
  resultInterval: 'Intervall',
  resultShare: 'Weiß nicht',
  resultRate: 'Rücklauf',
  resultThreshold: 'Ab wie vielen Antworten',
  resultMedian: 'Median',
  resultCamps: 'Zwei Lager',
  resultPriority: 'Reihenfolge',
  resultLimiting: 'Niedrigste Dimension',
  limitingWords:
    'Die Dimensionen mit dem niedrigsten Mittelwert, wie er mit einer Stelle gezeigt wird.',
  meanWords: {
    persons:
      'Zuerst der Mittelwert der Personen jeder Organisation, dann der Mittelwert der Organisationen, jede mit dem Gewicht ihrer Personenzahl.',
    squareRoot:
      'Zuerst der Mittelwert der Personen jeder Organisation, dann der Mittelwert der Organisationen, jede mit der Wurzel ihrer Personenzahl als Gewicht.',
  },
  readingWords:
    'Der Mittelwert der Mittelwerte der Aussagen über Personen; Organisationen werden nicht gewichtet.',
  readingFrom: (p) => `${p.means} → ${p.mean}, aus ${p.n} von ${p.of} Personen`,
  personsMeans: (p) =>
    `Mittelwerte von ${p.n} Personen (von ${p.of}, die abgegeben haben) → Mittelwert jeder von ${p.organisations} Organisationen → ${p.mean}`,
  agreedMean: (p) => `Vereinbarte Stufen von ${p.n} von ${p.of} Aussagen → ${p.mean}`,
  nearestLevels: (p) =>
    `Nächste Stufe: jede Organisation gleich ${p.organisations}; jede Person gleich ${p.persons}; nach der Wurzel der Personen ${p.squareRoot}`,
  mediansOf: (p) => `Gezeigte Mediane: ${p.medians} → Stufe ${p.stage}`,
  hiddenItems: (p) => `${p.n} von ${p.of} Aussagen werden nicht einzeln gezeigt`,
  withoutSpread: (p) => `${p.n} von ${p.of} Aussagen zeigen nur ihre Stufe oder nichts`,
  distancesOf: (p) => `${p.distances} → Mittelwert ${p.mean}`,
  spreadOnly: (p) => `${p.points} Punkte im Mittel der Aussagen`,
  intervalFrom: (p) => `${p.n} von ${p.of} eingeladenen Personen → ${p.low} bis ${p.high}`,
  intervalComplete: (p) => `Alle ${p.of} eingeladenen Personen haben geantwortet → vollständig`,
  intervalNone: (p) => `${p.n} Personen: zu wenige oder alle gleich, also kein Intervall`,
  shareFrom: (p) => `Weiß nicht an allen Stufen und weiß nicht zusammen: ${p.percent}`,
  rateFrom: (p) => `${p.answered} von ${p.invited} Organisationen → ${p.percent}`,
  thresholdIs: (p) => `In dieser Runde ist k ${p.k}`,
  itemFrom: (p) =>
    `Personen auf Stufe 1 bis 5: ${p.counts} → Median ${p.median}, ${p.n} von ${p.of} nannten eine Stufe`,
  itemLevelOnly: (p) =>
    `Stufe ${p.median}, ohne die Antworten dahinter; ${p.n} von ${p.of} nannten eine Stufe`,
  itemDistance: (p) => `Abstand vom Median ${p.points}`,
  itemHidden: 'nicht gezeigt',
  itemNotKnown: (p) =>
    `${p.percent} weiß nicht, ${p.n} von ${p.of} nannten eine Stufe: nicht eingeschätzt`,
  itemAgreed: (p) => `vereinbarte Stufe ${p.level}`,
  chosen: (p) => `${p.n} von ${p.of} haben gewählt`,
  campsFrom: (p) => `1 oder 2: ${p.low}, 4 oder 5: ${p.high}, von ${p.n}`,
  priorityFrom: (p) => `${p.target} − ${p.value} = ${p.short}`,
  fromPeople: (p) => `aus ${p.n} von ${p.of}`,
  priorityUnknown: (p) => `zu wenig bekannt: zählt als ${p.short} Stufen zu wenig`,
  dimensionAt: (p) => `${p.dimension}: ${p.mean} (${p.n} von ${p.of})`,
  ownMean: (p) => `${p.levels} → ${p.mean}, ${p.n} von ${p.of} Aussagen eingeschätzt`,
  ownTooFew: (p) => `${p.n} von ${p.of} Aussagen eingeschätzt: zu wenige`,
  signalFrom:
    'Anteile sind Personen mit einer solchen Antwort geteilt durch Personen, die eine Stufe nannten. Ab wann etwas ein Anzeichen ist, ist unsere eigene Wahl; jede Grenze steht oben neben ihrer Zahl.',
  inMethod: {
    signals: 'Wie jedes Anzeichen festgestellt wird',
    conflicts: 'Die Regeln, die diese Reihenfolge ändern',
    advice: 'Wann eine Dimension Rat bekommt',
    readings: 'Wie dieselben Antworten noch einmal gelesen werden',
  },
};

export default messages;
