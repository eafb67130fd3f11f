import { plural } from '../plural.ts';
import type en from '../en/practices.ts';

const messages: typeof en = {
  title: 'Praktiken, von denen man lernen kann',
  lead: 'Was andere Orte tun, und die Bedingungen, die jede Praktik zu brauchen scheint. Die Bedingungen sind unsere Lesart der Veröffentlichungen, kein Befund daraus.',
  beside: 'Neben den Bedingungen von',
  besideNobody: 'keinem Netzwerk: nur lesen',
  noConditions:
    'Sobald die Bedingungen eines Netzwerks eingeschätzt sind, steht jede Praktik daneben. Sie schätzen sie auf der Seite des Netzwerks ein; sie bleiben auf diesem Gerät.',
  toNetworks: 'Zu meinem Netzwerk',
  assessed: (p: { day: string; rated: number; asked: number }) =>
    `Bedingungen, eingeschätzt am ${p.day}: ${p.rated} von ${p.asked}.`,
  reading: 'Bedingungen, wie sie gelesen werden',
  readingHint:
    'In einigen Sammlungen auf diesem Gerät hat eine Trainerin oder ein Trainer geändert, was Praktiken brauchen.',
  readingOurs: 'von uns, aus den Papieren',
  readingOf: (p: { name: string; count: number }) =>
    `in ${p.name} (${plural(p.count, 'eine Karte geändert', `${p.count} Karten geändert`)})`,
  changedIn: 'Bedingungen, wie sie geändert wurden in',
  otherwiseIn: 'Das ist unsere Lesart. Geändert wurde sie in',
  show: 'Zeigen',
  showAll: (p: { count: number }) => `alle ${p.count} Praktiken`,
  showVerdict: (p: { verdict: string; count: number }) => `${p.verdict} (${p.count})`,
  shown: (p: { count: number; all: number }) => `${p.count} von ${p.all} Praktiken`,
  noneShown: 'Keine Praktik erhält neben diesen Bedingungen dieses Urteil.',
  print: 'Drucken',
  verdicts: {
    worthTrying: 'Einen Versuch wert',
    adaptFirst: 'Erst anpassen',
    notAsItIs: 'So nicht',
    unknown: 'Noch nicht bekannt',
  },
  openBecause: (p: { count: number }) =>
    p.count === 1
      ? 'Eine Bedingung ist nicht eingeschätzt und könnte dies ändern:'
      : `${p.count} Bedingungen sind nicht eingeschätzt und könnten dies ändern:`,
  conditions: (p: { title: string }) => `Bedingungen von: ${p.title}`,
  more: 'Was es ist, und was es zu brauchen scheint',
  columns: { condition: 'Bedingung', needs: 'Scheint zu brauchen', here: 'Hier', gap: 'Abstand' },
  strengths: { must: 'Muss da sein', should: 'Sollte da sein' },
  position: (p: { level: number }) => `Position ${p.level}`,
  orHigher: (p: { level: number }) => `Position ${p.level} oder höher`,
  notJudged: 'nicht eingeschätzt',
  met: 'erfüllt',
  short: (p: { levels: number }) =>
    p.levels === 1 ? 'eine Position zu wenig' : `${p.levels} Positionen zu wenig`,
  nothingNeeded: 'Scheint nichts zu brauchen als eine Vereinbarung der Mitglieder.',
  first: 'Worum Sie sich zuerst kümmern',
  judgeFirst: 'Schätzen Sie zuerst diese Bedingung ein, mit einer Quelle:',
  edited: 'Bedingungen in dieser Sammlung geändert',
  examples: 'Beispiele in den Veröffentlichungen:',
  source: 'Quelle:',
  ruleTitle: 'Wie das Urteil entsteht',
  rule: [
    'Jede Bedingung, die eine Praktik zu brauchen scheint, wird neben die Position des Ortes gestellt, von 1 bis 5. Eine Position ist keine Note: 5 ist ein anderer Kontext als 1, kein besserer.',
    'Manche Bedingungen müssen da sein, etwa Recht, Mandat oder Mittel. Nichts gleicht sie aus: Großes Vertrauen ersetzt keine Rechtsgrundlage. Andere sollten da sein.',
    'So nicht: Einer Bedingung, die da sein muss, fehlen zwei Positionen oder mehr.',
    'Noch nicht bekannt: sonst, wenn eine Bedingung, die da sein muss, nicht eingeschätzt ist.',
    'Erst anpassen: sonst, wenn einer Bedingung, die da sein muss, eine Position fehlt, oder wenn mindestens zwei, die da sein sollten, nicht erreicht sind.',
    'Einen Versuch wert: in allen anderen Fällen. Das heißt: genauer hinsehen, zum Beispiel bei einem Besuch. Ob eine Praktik anderswo wirkt, zeigt sich erst, wenn sie erprobt und ausgewertet ist.',
    'Welche Bedingungen eine Praktik braucht, ist unsere Lesart der Veröffentlichungen. Die Regel ist unser Vorschlag, nach den Bedingungen, die Tore Bjørgo nennt.',
  ],
};
export default messages;
