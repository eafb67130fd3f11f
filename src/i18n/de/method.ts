import type en from '../en/method.ts';

const none = () => 'Keine.';

const messages: typeof en = {
  title: 'Methode',
  lead: 'Jede Zahl in Concord folgt einer dieser zwanzig Regeln. Bei jeder stehen die Formel, die Quelle und ein Beispiel, das auf dieser Seite mit demselben Code ausgerechnet wird wie Ihre Ergebnisse.',
  ownChoices:
    'Wo eine Quelle etwas offenlässt, haben wir gewählt und sagen das unter „Unsere Wahl“. Über die Zahlen dort lässt sich reden; sie sind keine Gesetze.',
  print: 'Die Methode drucken',
  contents: 'Die Regeln',
  applies: 'Wann',
  choice: 'Unsere Wahl',
  source: 'Quelle',
  noSource: 'Unsere eigene Regel.',
  example: 'Beispiel',
  signs:
    'In den Formeln: x eine Antwort von 1 bis 5, n die Zahl gültiger Antworten, N die Zahl der Eingeladenen, s² die Varianz mit n − 1, w ein Gewicht, M ein Mittelwert, Q ein Median.',
  rule: 'Regel',
  fromThis: 'Hier',
  otherThanMethod: (p) => `Für diese Runde gewählt. Die Methode sagt: ${p.method}`,
  rules: {
    M1: {
      name: 'Jede Organisation zählt gleich',
      words:
        'Zuerst der Mittelwert der Personen jeder Organisation, dann der Mittelwert der Organisationen, jede mit gleichem Gewicht.',
      when: () =>
        'Für den Mittelwert jeder Dimension. Zwei andere Gewichtungen werden daneben ausgerechnet: jede Person gleich, und die Wurzel der Personenzahl. Führt eine davon zu einer anderen Stufe, sagen es die Ergebnisse.',
      choice: (s) =>
        ({
          organisations:
            'Gleiche Gewichte: Fünf Polizisten sollen eine Beratungsstelle nicht überstimmen. Gewichte sind Werturteile; darum bleiben die anderen sichtbar.',
          persons: 'Eine Organisation wiegt so viel wie ihre Personen: Jede Person zählt gleich.',
          squareRoot:
            'Eine Organisation wiegt nach der Wurzel ihrer Personenzahl: mehr als eine Stimme, weniger als alle.',
        })[s.weighting],
    },
    M2: {
      name: 'Weiß nicht ist keine Stufe',
      words:
        'Der Mittelwert ist die Summe der Stufen geteilt durch ihre Anzahl. Weiß nicht, trifft nicht zu, möchte ich nicht sagen und offen gelassene Aussagen bleiben außen vor. Der Anteil weiß nicht ist deren Zahl geteilt durch Stufen und weiß nicht zusammen.',
      when: (s) =>
        `Für jede Aussage und Dimension. Ab einem Anteil von ${s.notKnownShare} steht „zu wenig bekannt, um bewertet zu werden“ statt einer Stufe.`,
      choice: (s) => `Die Grenze von ${s.notKnownShare}.`,
    },
    M3: {
      name: 'Fehlende Antworten',
      words:
        'Der Wert einer Person in einer Dimension ist der Mittelwert der Aussagen, die sie eingeschätzt hat, wenn genug von denen eingeschätzt sind, die zutreffen. Sonst hat sie dort keinen Wert. Nie wird etwas ergänzt.',
      when: (s) =>
        `Genug sind ${s.answeredShare} der Aussagen, die zutreffen; in Dimensionen mit bis zu ${s.smallDimension} Aussagen ${s.answeredShareSmall}.`,
      choice: (s) =>
        `${s.answeredShareSmall} für kurze Dimensionen. Die Hälfte ist in der Forschung üblich.`,
    },
    M4: {
      name: 'Die Mitte',
      words:
        'Für eine Aussage der Median: die mittlere Antwort, wenn alle geordnet sind. Für eine Dimension der Mittelwert, erst beim Zeigen auf eine Stelle gerundet.',
      when: (s) =>
        `Eine Dimension hat ab ${s.itemsForMean} eingeschätzten Aussagen einen Mittelwert; eine kürzere braucht alle. Die Verteilung steht immer daneben, denn Unterschiede von Antworten sind keine genauen Abstände.`,
      choice: (s) => `Mindestens ${s.itemsForMean} Aussagen.`,
    },
    M5: {
      name: 'Zuerst das Profil, dann die erreichte Stufe',
      words:
        'Die erreichte Stufe einer Dimension ist die höchste, die genug Aussagen mit ihrem Median erreichen, während keine Aussage mehr als eine Stufe zurückbleibt.',
      when: (s) =>
        `Genug sind ${s.stageShare} der eingeschätzten Aussagen; eine Kernaussage, die nicht einzuschätzen war, gilt als nicht erreicht. Was eine Stufe aufhält, wird immer genannt. Das Netzwerk als Ganzes hat keine Stufe, nur Dimensionen, die am niedrigsten stehen.`,
      choice: (s) => `${s.stageShare} der Aussagen, und höchstens eine Stufe zurück.`,
    },
    M6: {
      name: 'Übereinstimmung',
      words:
        'Der durchschnittliche Abstand der Antworten von ihrem Median, in Punkten der Skala. Für eine Dimension der Mittelwert ihrer Aussagen. Die Maße r und a vergleichen die Varianz der Antworten mit der des Zufalls oder der größten Uneinigkeit.',
      when: (s) =>
        `Bis ${s.agreementLimit} Punkte liegen Antworten nah beieinander; die Literatur erlaubt ein Sechstel der fünf Möglichkeiten, 0,83. Nötig sind mindestens so viele Antworten, wie eine Gruppe haben muss. Die Maße stehen nur in technischen Dateien.`,
      choice: (s) => `${s.agreementLimit} Punkte, etwas strenger als die Literatur.`,
    },
    M7: {
      name: 'Streuung oder zwei Lager',
      words:
        'Antworten fallen in zwei Lager, wenn sie weit auseinanderliegen und beide Enden gut besetzt sind: 1 oder 2 auf der einen Seite, 4 oder 5 auf der anderen.',
      when: (s) =>
        `Wenn der Abstand vom Median über ${s.agreementLimit} Punkten liegt und jedes Lager mindestens ${s.campShare} der Antworten hat.`,
      choice: (s) => `Der Anteil von ${s.campShare}.`,
    },
    M8: {
      name: 'Unterschiede zwischen Sichtweisen',
      words:
        'Der Mittelwert der Organisationen der einen Gruppe weniger den der anderen. Cliffs Delta zählt alle Paare von Personen: wie oft die erste höher einschätzt, weniger wie oft die zweite, geteilt durch alle Paare. p ist der Anteil aller Aufteilungen der Organisationen, die mindestens einen solchen Unterschied ergäben.',
      when: (s) =>
        `Für zwei Gruppen, die vorher feststehen, etwa Sicherheit und Soziales, jede mit genug Personen. Genannt wird ein Unterschied ab ${s.largeGap} Punkten oder einem Delta von ${s.largeDelta}; p ist exakt, bis ${s.mostSplits} Aufteilungen.`,
      choice: (s) => `${s.largeGap} Punkte und ein Delta von ${s.largeDelta}.`,
    },
    M9: {
      name: 'Gehören Aussagen zusammen',
      words:
        'Cronbachs Alpha: die Zahl der Aussagen geteilt durch eine weniger, mal eins weniger die Summe der Varianzen der Aussagen geteilt durch die Varianz der Summen.',
      when: (s) =>
        `Nur für Skalen, deren Aussagen Anzeichen einer Sache sind, wie Vertrauen; nur über mehrere Netzwerke zusammen mit mindestens ${s.alphaRespondents} Personen. Nie für ein Netzwerk, nie für Fragebögen mit beschriebenen Stufen.`,
      choice: none,
    },
    M10: {
      name: 'Intervalle für kleine Gruppen',
      words:
        'Der Mittelwert plus und minus: der t-Wert für 95 %, mal die Standardabweichung geteilt durch die Wurzel von n, mal die Wurzel des Anteils, der nicht geantwortet hat.',
      when: (s) =>
        `Wenn nicht alle Eingeladenen geantwortet haben, aber mindestens ${s.intervalValues}. Haben alle geantwortet, ist nichts ungewiss: vollständig. Das Intervall endet bei 1 und 5.`,
      choice: none,
    },
    M11: {
      name: 'Veränderung zwischen Runden',
      words:
        'Der Mittelwert jeder Organisation jetzt weniger der von damals; dann der Mittelwert dieser Unterschiede, mit einem Intervall wie für kleine Gruppen. Runden, die sich nicht verknüpfen lassen, werden als Ganze verglichen.',
      when: (s) =>
        `„Verändert“ braucht einen Unterschied von mindestens ${s.largeChange} Punkten und ein Intervall ohne 0; ein Hinweis hat eines von beiden. Wer ging und wer dazukam, steht immer dabei; beim zweiten Mal urteilen Menschen manchmal strenger. Ein alter Wert wird nie fortgeschrieben.`,
      choice: (s) => `${s.largeChange} Punkte.`,
    },
    M12: {
      name: 'Rücklauf',
      words:
        'Organisationen, aus denen mindestens eine Person abgegeben hat, geteilt durch eingeladene Organisationen.',
      when: (s) =>
        `Für jede Befragung. Unter ${s.lowestRate} gibt es kein Ergebnis für das Netzwerk; unter ${s.fullRate} heißt es vorläufig.`,
      choice: (s) => `${s.lowestRate} und ${s.fullRate}.`,
    },
    M13: {
      name: 'Kleine Gruppen bleiben verborgen',
      words:
        'Eine Zahl wird nur gezeigt, wenn mindestens k Antworten hinter ihr stehen; Summen weniger gezeigte Gruppen müssen niemanden übrig lassen oder mindestens k.',
      when: (s) =>
        `Für jede Zahl, Aussage und Gruppe. k ist ${s.defaultK}, nie unter ${s.lowestK}, und unter ${s.defaultK} nur bei Fragebögen mit beschriebenen Stufen und mit Zustimmung der Mitglieder. Nur Gruppen, die vorher feststehen, keine Filter; Ergebnisse erst nach dem Schließen; einzelne Bemerkungen sind aus. Beim Vertrauen bleiben Aussagen außerdem verborgen, bis Anzahlen und Mittelwerte zusammen nichts über weniger als k Personen sagen; anderswo zeigen solche Aussagen nur ihre Stufe. So auch eine Aussage, bei der eine Gruppe unter ${s.smallGroup} einer Meinung ist; beides sieht gleich aus.`,
      choice: (s) =>
        `k von ${s.defaultK}, wie mehrere Anbieter von Befragungen, und ${s.smallGroup} für Gruppen einer Meinung.`,
    },
    M14: {
      name: 'Konsens in einer Sitzung',
      words:
        'Eine Antwort auf jede Aussage, gemeinsam vereinbart; sie ist die Stufe. Wer es anders sieht, kann das vermerken lassen.',
      when: (s) =>
        `Für Netzwerke mit weniger als ${s.defaultK} Personen oder nach Wunsch. Es gibt keine Streuung, kein Intervall und keinen Rücklauf, und Ergebnisse stehen nie neben denen einer Befragung.`,
      choice: none,
    },
    M15: {
      name: 'Belegt oder behauptet',
      words:
        'Der Anteil der Stufen, die ein Dokument belegt: Stufen mit einem gültigen Dokument der richtigen Art, geteilt durch alle Stufen, die eines verlangen.',
      when: (s) =>
        `Für Fragebögen mit beschriebenen Stufen, wenn es ein Dokumentenverzeichnis gibt. Ab Stufe ${s.claimingLevel} wird ein Dokument verlangt. Bei ${s.unusedLevel} oder darunter mit gültigem Dokument scheint das Papier unbekannt oder ungenutzt. Die Stufe selbst ändert sich nie.`,
      choice: (s) => `Die Stufen ${s.claimingLevel} und ${s.unusedLevel}.`,
    },
    M16: {
      name: 'Keine Gesamtzahl, ein Index nur auf Wunsch',
      words:
        'Der Mittelwert der Dimensionen, alle gleich gewichtet, verschoben auf 0 bis 100. Für zwei Netzwerke der Anteil zufälliger Gewichtungen, bei denen das erste über dem zweiten steht.',
      when: (s) =>
        `Nie in den Ergebnissen eines Netzwerks. Wird er ausdrücklich verlangt, dann mit ${s.indexDraws} zufälligen Gewichtungen daneben; unter ${s.distinguishableShare} sind die beiden nicht zu unterscheiden.`,
      choice: (s) => `${s.distinguishableShare} der Gewichtungen.`,
    },
    M17: {
      name: 'Netzwerke vergleichen',
      words:
        'Neben dem eigenen Wert stehen der Median der anderen Netzwerke und die Viertel darunter und darüber. Ein Lernpaar sind ein Netzwerk, das in einer Dimension hoch steht, und eines, das niedrig steht.',
      when: (s) =>
        `Derselbe Fragebogen in derselben Version, dieselbe Form, ein Rücklauf von mindestens ${s.fullRate}, genug Personen und die Zustimmung der Koordination. Unter ${s.peersForQuartiles} anderen Netzwerken nur Punkte ohne Namen. Keine Ränge. Ein Paar braucht mindestens ${s.teachingLevel} und höchstens ${s.learningLevel}.`,
      choice: (s) =>
        `${s.peersForQuartiles} Netzwerke für Viertel; ${s.teachingLevel} und ${s.learningLevel} für ein Paar.`,
    },
    M18: {
      name: 'Was zuerst zu tun ist',
      words:
        'Der Vorrang ist, wie weit der Mittelwert einer Aussage unter der Zielstufe liegt, mal ihre Wichtigkeit. Niedrig und einig: handeln. Niedrig und uneinig: besprechen. Hoch und einig: behalten und anderen anbieten. Hoch und uneinig: herausfinden, wer außen vor bleibt. Oft weiß nicht: bekannt machen.',
      when: (s) =>
        `Das Ziel ist Stufe ${s.targetLevel}, oder ${s.targetLevelStartUp} für ein Netzwerk, das jünger als ein Jahr ist. Wichtigkeit ist 1 bis 3 nach den Mitgliedern, sonst 1. Höchstens ${s.mostActions} werden genannt. Was zu wenig bekannt ist, zählt als ${s.unknownShortfall} Stufen zu wenig.`,
      choice: (s) =>
        `Ziel ${s.targetLevel} und ${s.targetLevelStartUp}, höchstens ${s.mostActions}, ${s.unknownShortfall} Stufen für Unbekanntes, und die vier Felder.`,
    },
    M19: {
      name: 'Güte der Antworten',
      words:
        'Die Antworten einer Person werden markiert, wenn alle gleich sind, obwohl eine Aussage andersherum gefragt ist, oder wenn die meisten weiß nicht lauten.',
      when: (s) =>
        `Ab ${s.alikeItems} gleichen Antworten oder über ${s.mostDontKnow} weiß nicht. Nur eine Marke: Nichts wird weggelassen. Zeit wird nie gemessen.`,
      choice: (s) => `${s.alikeItems} Aussagen, ${s.mostDontKnow}.`,
    },
    M20: {
      name: 'Unterscheiden sich Netzwerke überhaupt',
      words:
        'ICC(1): wie viel der Unterschiede zwischen Personen zwischen Netzwerken liegt. ICC(2): wie gut der Mittelwert eines Netzwerks dieses misst. Beide kommen aus der Varianz zwischen und in den Netzwerken.',
      when: () =>
        'Nur über viele Netzwerke zusammen, für Trainerinnen und Trainer; nie im Bericht eines Netzwerks.',
      choice: none,
    },
  },
};

export default messages;
