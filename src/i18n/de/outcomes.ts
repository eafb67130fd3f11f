import type en from '../en/outcomes.ts';

const messages: typeof en = {
  standings: {
    new: { title: 'Neu', todo: 'Wird eingelesen.' },
    partly: {
      title: 'Neu, aus einer anderen Version des Fragebogens',
      todo: 'Wird eingelesen; gezählt werden nur Aussagen, die beide Versionen haben.',
    },
    newerRevision: {
      title: 'Eine neuere Fassung einer Antwort, die schon da ist',
      todo: 'Wird eingelesen und tritt an die Stelle der früheren.',
    },
    differs: {
      title: 'Zwei verschiedene Fassungen derselben Antwort',
      todo: 'Wird eingelesen; keine zählt, bis Sie unten entscheiden, welche.',
    },
    secondForInvitation: {
      title: 'Zwei Antworten auf eine Einladung',
      todo: 'Wird eingelesen; keine von beiden zählt, bis Sie unten entscheiden, welche.',
    },
    olderRevision: {
      title: 'Eine ältere Fassung',
      todo: 'Wird aufbewahrt; die neuere zählt. Nichts zu tun.',
    },
    sameContent: {
      title: 'Dieselben Antworten, noch einmal versiegelt',
      todo: 'Wird aufbewahrt und zählt einmal. Nichts zu tun.',
    },
    duplicate: { title: 'Schon da', todo: 'Nichts zu tun.' },
    inTrash: {
      title: 'Hier früher gelöscht',
      todo: 'Wird nicht eingelesen. Um sie zurückzubekommen, holen Sie sie in den Einstellungen aus „Kürzlich gelöscht“ zurück.',
    },
    otherRound: {
      title: 'Aus einer anderen Runde',
      todo: 'Wird nicht eingelesen. Öffnen Sie diese andere Runde und lesen Sie die Datei dort ein.',
    },
    otherQuestionnaire: {
      title: 'Beantwortet andere Fragen als die dieser Runde',
      todo: 'Wird nicht eingelesen. Bitten Sie das Mitglied, die neueste Einladung zu öffnen und noch einmal zu antworten.',
    },
    unknownSeat: {
      title: 'Von einer Organisation oder aus einem Bereich ohne Einladung',
      todo: 'Wird nicht eingelesen. Gehört die Organisation zur Runde, fügen Sie sie unter „Namen oder Personen ändern“ hinzu und lesen Sie die Datei dann noch einmal ein.',
    },
    unknownInvitation: {
      title: 'Ohne eine Einladung dieser Runde',
      todo: 'Wird nicht eingelesen. Fragen Sie das Mitglied, welche Einladung es benutzt hat, und schicken Sie die richtige.',
    },
  },
  problems: {
    empty: { title: 'Leere Datei', todo: 'Bitten Sie das Mitglied, sie noch einmal zu schicken.' },
    cut: {
      title: 'Unvollständig: Das Ende fehlt',
      todo: 'Unterwegs abgeschnitten. Bitten Sie das Mitglied, die Datei noch einmal zu schicken, nicht als Text.',
    },
    damaged: {
      title: 'Beschädigt',
      todo: 'Unterwegs verändert. Bitten Sie das Mitglied, die Datei noch einmal zu schicken, möglichst auf anderem Weg.',
    },
    notForThisKey: {
      title: 'Für jemand anderen versiegelt',
      todo: 'Gehört zu einer anderen Runde oder Koordination. Schicken Sie die Datei zurück, oder öffnen Sie die richtige Runde.',
    },
    underPassphrase: {
      title: 'Eine Datei mit Passphrase, etwa eine Schlüsseldatei',
      todo: 'Das ist keine Antwort. Bewahren Sie sie sicher auf und geben Sie sie nicht weiter.',
    },
    notSealed: {
      title: 'Keine versiegelte Antwort',
      todo: 'Wählen Sie Dateien, deren Name auf .response.age endet.',
    },
    otherFormat: {
      title: 'Eine andere Datei von Concord',
      todo: 'Sie gehört an eine andere Stelle, etwa zu den Sicherungen in den Einstellungen.',
    },
    zip: {
      title: 'Ein gepackter Ordner (ZIP)',
      todo: 'Packen Sie ihn aus und lesen Sie die Dateien daraus ein.',
    },
    tooLarge: {
      title: 'Zu groß für eine Antwort',
      todo: 'Wählen Sie die versiegelte Datei selbst.',
    },
    newer: {
      title: 'Mit einer neueren Version von Concord erstellt',
      todo: 'Laden Sie diese Seite neu, um die neueste Version zu bekommen, und versuchen Sie es noch einmal.',
    },
    invalid: {
      title: 'Lässt sich öffnen, hält sich aber nicht an die Regeln einer Antwort',
      todo: 'So hat Concord sie nicht erstellt. Fragen Sie das Mitglied, wie sie entstanden ist.',
    },
    notReadable: {
      title: 'Nicht lesbar',
      todo: 'Die Datei wurde verschoben, oder der Stick ist nicht mehr da. Wählen Sie sie noch einmal.',
    },
  },
  comparable: (p) => `${p.items} von ${p.of} Aussagen vergleichbar`,
  revision: (p) => `Fassung ${p.revision}`,
  revisionAfter: (p) => `Fassung ${p.revision} statt ${p.before}`,
  otherVersion: (p) =>
    p.expected === ''
      ? `${p.title} gehört nicht zu dieser Runde`
      : `${p.title} ${p.version}; die Runde verwendet ${p.expected}`,
  size: (p) => `${p.size}; höchstens ${p.most}`,
};
export default messages;
