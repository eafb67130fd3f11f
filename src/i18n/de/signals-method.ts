import type en from '../en/signals-method.ts';

const messages: typeof en = {
  contents: 'Anzeichen, Rat und zweite Lesarten',
  tooMuch: 'Zu viel',
  tooLittle: 'Zu wenig',
  and: 'und',
  or: 'oder',
  symbols:
    'In den Bedingungen: n₄₊₅ wie viele mit 4 oder 5 geantwortet haben, so wie gefragt wurde, n₁₊₂ mit 1 oder 2, n wie viele eine Stufe angegeben haben, DK wie viele es nicht wissen, Q ein Median, M der Mittelwert einer Dimension und x̄ der einer Aussage (₁ in der Runde davor, ₂ jetzt), D die geltenden Dokumente, d diejenigen davon, die gemeint sind.',
  documents: {
    inForce: 'Geltende Dokumente',
    overdue: 'Geltende Dokumente, deren Tag der Wiedervorlage vorbei ist',
    oneAuthor:
      'Geltende Dokumente, die eine Organisation geschrieben hat oder bei denen niemand genannt ist',
    laterPhases: 'Geltende Dokumente aus späteren Phasen als den ersten drei Monaten',
    sameType: 'Geltende Dokumente einer Art',
  },
  oneOfThese:
    'Für mindestens eine dieser Aussagen, deren Dokument im Verzeichnis steht; alle, die geantwortet haben, zählen, auch wer es nicht weiß:',
  dimension: 'Dimension',
  acts: 'Gilt, wenn',
  signsOf: (p) => `sich so viele dieser Anzeichen zeigen: ${p.signs}`,
  standing:
    'M ist der Mittelwert der Dimensionen eines Fragebogens, die alle gezeigt werden; T ist die Zielstufe',
  first: 'Kommt zuerst',
  firstEvenAtTarget: 'Kommt zuerst, auch wo das Ziel erreicht ist',
  aside: 'Tritt zurück',
  asideCount: (p) =>
    `Die nächsten Schritte von ${p.n} Aussagen, bei denen etwas neu geschrieben würde`,
  asideSame: (p) => `Dieselben nächsten Schritte wie bei Regel ${p.rule}`,
  instead: 'An ihrer Stelle',
  sections: {
    signals: {
      name: 'Anzeichen für zu viel oder zu wenig Formalisierung',
      words:
        'Ein Anzeichen hat eine oder mehrere Bedingungen: Bei „und“ müssen alle zutreffen, bei „oder“ genügt eine. Geprüft wird nur an dem, was gezeigt werden darf. Ein Anzeichen ist ein Anlass zum Gespräch; es zählt nie für die Reife.',
      when: 'Ein Anzeichen lässt sich nicht feststellen und zählt in keine Richtung, wenn etwas, das es liest, zum Schutz von Personen verborgen ist, zu wenig bekannt ist, nicht gefragt wurde oder fehlt: ein Dokumentenverzeichnis, Tage für die Wiedervorlage, eine frühere Runde, die sich vergleichen lässt. Es lässt sich trotzdem feststellen, wo die bekannten Bedingungen es schon entscheiden. Zeigt eine Aussage nur ihre Stufe, steht diese Stufe für den Anteil.',
      choice:
        'Jede Zahl in den Bedingungen. Dass es Anzeichen sind, kommt aus den Quellen; ab wann, ist Concords eigener Vorschlag.',
      given: {
        sign: 'Anzeichen',
        enough: 'Erstes Netzwerk, eine Aussage',
        few: 'Zweites Netzwerk, dieselbe Aussage',
      },
      found: {
        share: 'Erstes: Anteil von 4 und 5',
        limit: 'Ein Anzeichen ab',
        enough: 'Also im ersten',
        few: 'Im zweiten',
      },
    },
    conflicts: {
      name: 'Regeln, die ändern, was zuerst kommt',
      words: (p) =>
        `Was zuerst zu tun ist, richtet sich nach dem Abstand zur Zielstufe. ${p.count} Regeln können das ändern. Sie werden in der Reihenfolge gelesen, in der sie hier stehen: Die erste Regel, die eine Aussage nennt, entscheidet über sie.`,
      when: (s) =>
        `Eine Regel stützt sich nur auf das, was gezeigt werden darf: Ist eine Zahl, die sie braucht, verborgen, gilt sie nicht. Was sie nach vorn stellt, wird auch dann genannt, wenn diese Runde keine Zahl dazu hat. Ein nächster Schritt tritt nur zurück, wenn dabei etwas neu geschrieben würde; was es schon gibt, kann weiterhin bekannt gemacht werden. Insgesamt werden höchstens ${s.mostActions} Schritte genannt, und was zurücktritt, bleibt darunter sichtbar.`,
      choice:
        'Wie viele Anzeichen es braucht, wie weit zwei Fragebögen auseinanderliegen müssen, und dass eine Empfehlung für alle zurückgestellten Schritte steht.',
      given: {
        documents: 'Geltende Dokumente, alle von einer Art und von einer Organisation',
        a: 'Aussage A: der nächste Schritt ist etwas neu Geschriebenes',
        b: 'Aussage B: der nächste Schritt ist es nicht',
      },
      found: {
        signs: 'Anzeichen, die sich zeigen',
        distance: 'Nur nach dem Abstand',
        rule: 'Mit der Regel',
        aside: 'Zurückgestellt',
      },
    },
    advice: {
      name: 'Rat für eine Dimension als Ganzes',
      words:
        'Liegt der Mittelwert M einer Dimension unter der Zielstufe T, steht neben den nächsten Schritten ihrer Aussagen ein weiter reichender Schritt; die niedrigste Dimension kommt zuerst.',
      when: (s) =>
        `Für die Dimensionen, die hier stehen, wenn ihr Mittelwert gezeigt werden darf. Das Ziel ist Stufe ${s.targetLevel}, oder ${s.targetLevelStartUp} für ein Netzwerk, das jünger als ein Jahr ist.`,
      choice: 'Dass die Zielstufe entscheidet.',
      given: { a: 'Dimension A', b: 'Dimension B', c: 'Dimension C', target: 'Zielstufe' },
      found: { first: 'Rat zuerst für', next: 'Dann für' },
    },
    readings: {
      name: 'Dieselben Antworten, ein zweites Mal gelesen',
      words:
        'Einige Aussagen aus mehreren Dimensionen werden zusammen gelesen: der Mittelwert R ihrer Mittelwerte, bei dem jede Person gleich zählt. Es wird nichts zusätzlich gefragt.',
      when: 'Für Befragungen. Eine Lesart besteht nur aus Aussagen, die für sich gezeigt werden; ist eine davon verborgen, zu wenig bekannt oder nicht gefragt worden, wird die ganze Lesart nicht gezeigt. In kleinen Netzwerken ist das bei den meisten Lesarten so.',
      choice:
        'Welche Aussage zu welcher Lesart gehört. Die drei Ebenen des Vertrauens stammen aus der Studie.',
      given: { a: 'Aussage A', b: 'Aussage B', c: 'Aussage C' },
      found: { shown: 'Lesart aus A und B', hidden: 'Lesart aus A und C' },
    },
  },
};

export default messages;
