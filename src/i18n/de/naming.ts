import type en from '../en/naming.ts';

const messages: typeof en = {
  title: 'Wie Netzwerke genannt werden',
  choice: {
    hidden: 'Mit Nummern',
    alias: 'Mit Decknamen',
    names: 'Mit Namen',
  },
  hint: {
    hidden: 'Die Nummern sagen nichts: Sie stehen für keine Reihenfolge nach Güte.',
    alias: 'Wo eine Koordination einen Decknamen gewählt hat. Alle anderen behalten ihre Nummer.',
    names: 'So, wie ihre Koordination sie genannt hat, oder mit Ihrer Bezeichnung.',
  },
  warning:
    'Jetzt stehen Namen auf dem Bildschirm. Zeigen Sie sie nur Personen, denen die Koordinationen zugestimmt haben: Eine Stadt, auf die man zeigt, antwortet nicht mehr offen. Wählen Sie wieder Nummern, bevor Sie den Bildschirm teilen oder drucken.',
  number: (p) => `Netzwerk ${p.number}`,
  own: 'Ihr eigenes Netzwerk',
  failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
};
export default messages;
