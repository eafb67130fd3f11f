import type en from '../en/compare.ts';

const messages: typeof en = {
  documentTitle: 'Vergleichen',
  title: 'Städte vergleichen und sehen, wer von wem lernen kann',
  lead: 'Dieser Bereich ist noch im Aufbau.',
  comingTitle: 'Was kommt',
  coming: [
    'Sie führen Zusammenfassungen von Netzwerken zusammen: nur Zahlen über Gruppen, nie eine einzelne Antwort, nie eine Person.',
    'Sie sehen, welche Unterschiede groß genug sind, um etwas zu bedeuten, und unter welchen Bedingungen jede Stadt arbeitet.',
    'Es gibt keine Rangliste und keine Gesamtnote. Namen sind verborgen, außer Sie zeigen sie bewusst.',
  ],
  nowTitle: 'Was Sie jetzt tun können',
  now: 'Bewerten Sie ein Netzwerk unter Mein Netzwerk. Die Ergebnisse bleiben erhalten und lassen sich später vergleichen.',
  toNetworks: 'Zu meinem Netzwerk',
};
export default messages;
