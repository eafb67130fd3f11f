import type en from '../en/examples.ts';

const messages: typeof en = {
  given: 'Gegeben',
  found: 'Ausgerechnet',
  range: (p) => `${p.low} bis ${p.high}`,
  words: {
    none: 'keine Zahl',
    shown: 'gezeigt',
    hidden: 'nicht gezeigt',
    levelOnly: 'die Stufe ohne Verteilung',
    complete: 'vollständig, kein Intervall',
    changed: 'verändert',
    twoCamps: 'zwei Lager',
    notDistinguishable: 'nicht zu unterscheiden',
    large: 'als Unterschied genannt',
    act: 'handeln',
    talk: 'besprechen',
    keep: 'behalten und anderen anbieten',
    findWhoIsLeftOut: 'herausfinden, wer außen vor bleibt',
    makeKnown: 'bekannt machen',
    notKnownEnough: 'zu wenig bekannt für eine Einschätzung',
    noResult: 'kein Ergebnis für das Netzwerk',
    provisional: 'vorläufig',
    full: 'gezeigt',
    allAlike: 'alle Antworten gleich',
    mostlyDontKnow: 'meist weiß nicht',
    minorityView: 'jemand sah es anders',
    acts: 'zeigt es sich',
    quiet: 'zeigt es sich nicht',
    cannotBeSaid: 'lässt es sich nicht feststellen',
    ownAdvice: 'der Rat der Regel selbst',
    statementA: 'A',
    statementB: 'B',
    statementC: 'C',
  },
  rules: {
    M1: {
      given: {
        police: 'Fünf Personen der Polizei',
        service: 'Eine Person einer Beratungsstelle',
      },
      found: {
        organisations: 'Jede Organisation gleich',
        squareRoot: 'Nach der Wurzel der Personen',
        persons: 'Jede Person gleich',
      },
    },
    M2: {
      given: {
        levels: 'Genannte Stufen',
        dontKnow: 'Weiß nicht',
        notApplicable: 'Trifft nicht zu',
      },
      found: {
        mean: 'Mittelwert der Stufen',
        share: 'Anteil weiß nicht',
        standing: 'Also ist die Stufe',
      },
    },
    M3: {
      given: {
        statements: 'Aussagen in der Dimension',
        one: 'Eine Person schätzte ein',
        other: 'Eine andere Person',
      },
      found: { one: 'Erste Person', other: 'Zweite Person' },
    },
    M4: {
      given: { answers: 'Eine Aussage' },
      found: {
        median: 'Median',
        mean: 'Mittelwert',
        distribution: 'Personen auf Stufe 1 bis 5',
      },
    },
    M5: {
      given: { medians: 'Mediane von fünf Aussagen' },
      found: {
        stage: 'Erreichte Stufe',
        heldBackBy: 'Aufgehalten von den Aussagen auf',
      },
    },
    M6: {
      given: { answers: 'Antworten' },
      found: {
        adMd: 'Abstand vom Median',
        adM: 'Abstand vom Mittelwert',
        rwg: 'Gegen den Zufall (r_wg)',
        rwgStar: 'Gegen die größte Uneinigkeit (r*_wg)',
        awg: 'Um den Mittelwert bereinigt (a_wg)',
      },
    },
    M7: {
      given: { answers: 'Antworten' },
      found: {
        adMd: 'Abstand vom Median',
        low: 'Antwort 1 oder 2',
        high: 'Antwort 4 oder 5',
        verdict: 'Also gibt es',
      },
    },
    M8: {
      given: {
        security: 'Sicherheit, je eine Person',
        social: 'Soziales, je eine Person',
      },
      found: {
        gap: 'Unterschied',
        delta: 'Cliffs Delta',
        p: 'Exaktes p',
        verdict: 'Also wird er',
      },
    },
    M9: {
      given: {
        patterns: 'Antworten auf drei Aussagen, jedes Muster von sechs Personen',
        networks: 'Netzwerke',
      },
      found: { n: 'Personen', alpha: 'Alpha' },
    },
    M10: {
      given: { values: 'Mittelwerte von Personen', invited: 'Eingeladen' },
      found: { interval: '95-%-Intervall', complete: 'Wären dies alle' },
    },
    M11: {
      given: {
        before: 'Sechs Organisationen damals',
        after: 'Dieselben sechs jetzt',
        invited: 'Beide Male eingeladen',
      },
      found: {
        difference: 'Veränderung',
        interval: '95-%-Intervall',
        verdict: 'Also hat es sich',
      },
    },
    M12: {
      given: { invited: 'Eingeladene Organisationen', answered: 'Geantwortet, in drei Runden' },
      found: { first: 'Erste Runde', second: 'Zweite Runde', third: 'Dritte Runde' },
    },
    M13: {
      given: {
        k: 'k',
        enough: 'Fünf Antworten',
        few: 'Vier Antworten',
        alike: 'Fünf gleiche Antworten',
      },
      found: { enough: 'Erste', few: 'Zweite', alike: 'Dritte' },
    },
    M14: {
      given: { agreed: 'Vereinbarte Stufe, mit anderer Meinung' },
      found: { level: 'Stufe', spread: 'Streuung', mark: 'Vermerkt' },
    },
    M15: {
      given: {
        withDocument: 'Stufen mit gültigem Dokument',
        without: 'Stufen ohne',
      },
      found: { share: 'Belegt', unused: 'Dokumente, die ungenutzt scheinen' },
    },
    M16: {
      given: { a: 'Dimensionen von Netzwerk A', b: 'Dimensionen von Netzwerk B' },
      found: {
        a: 'Index von A',
        b: 'Index von B',
        share: 'A über B',
        verdict: 'Also sind sie',
      },
    },
    M17: {
      given: { peers: 'Fünf andere Netzwerke' },
      found: {
        median: 'Median',
        quartiles: 'Mittlere Hälfte',
        pairs: 'Lernpaare',
      },
    },
    M18: {
      given: { a: 'Aussage A', b: 'Aussage B', c: 'Aussage C' },
      found: { a: 'A: Vorrang', b: 'B: Vorrang', c: 'C' },
    },
    M19: {
      given: {
        statements: 'Aussagen, eine davon andersherum',
        alike: 'Eine Person: Stufe bei allen',
        dontKnow: 'Eine andere: weiß nicht',
      },
      found: { alike: 'Erste', dontKnow: 'Zweite' },
    },
    M20: {
      given: { first: 'Netzwerk A', second: 'Netzwerk B', third: 'Netzwerk C' },
      found: { icc1: 'ICC(1)', icc2: 'ICC(2)' },
    },
  },
};

export default messages;
