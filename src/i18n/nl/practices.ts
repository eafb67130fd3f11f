import { plural } from '../plural.ts';
import type en from '../en/practices.ts';

const messages: typeof en = {
  title: 'Praktijken om van te leren',
  lead: 'Wat andere plaatsen doen, en de voorwaarden die elke praktijk lijkt nodig te hebben. De voorwaarden zijn onze lezing van de publicaties, geen bevinding daaruit.',
  beside: 'Naast de voorwaarden van',
  besideNobody: 'geen netwerk: alleen lezen',
  noConditions:
    'Zodra de voorwaarden van een netwerk zijn beoordeeld, staat elke praktijk ernaast. U beoordeelt ze op de pagina van het netwerk; ze blijven op dit apparaat.',
  toNetworks: 'Naar mijn netwerk',
  assessed: (p: { day: string; rated: number; asked: number }) =>
    `Voorwaarden zoals beoordeeld op ${p.day}: ${p.rated} van ${p.asked}.`,
  reading: 'Voorwaarden zoals ze gelezen worden',
  readingHint:
    'In sommige verzamelingen op dit apparaat heeft een trainer veranderd wat praktijken nodig hebben.',
  readingOurs: 'door ons, uit de stukken',
  readingOf: (p: { name: string; count: number }) =>
    `in ${p.name} (${plural(p.count, 'één kaart veranderd', `${p.count} kaarten veranderd`)})`,
  changedIn: 'Voorwaarden zoals ze zijn veranderd in',
  otherwiseIn: 'Dit is onze lezing. Ze is veranderd in',
  show: 'Tonen',
  showAll: (p: { count: number }) => `alle ${p.count} praktijken`,
  showVerdict: (p: { verdict: string; count: number }) => `${p.verdict} (${p.count})`,
  shown: (p: { count: number; all: number }) => `${p.count} van ${p.all} praktijken`,
  noneShown: 'Geen enkele praktijk krijgt dit oordeel bij deze voorwaarden.',
  print: 'Afdrukken',
  verdicts: {
    worthTrying: 'Het proberen waard',
    adaptFirst: 'Eerst aanpassen',
    notAsItIs: 'Zo niet',
    unknown: 'Nog niet bekend',
  },
  openBecause: (p: { count: number }) =>
    p.count === 1
      ? 'Eén voorwaarde is niet beoordeeld en kan dit veranderen:'
      : `${p.count} voorwaarden zijn niet beoordeeld en kunnen dit veranderen:`,
  conditions: (p: { title: string }) => `Voorwaarden van: ${p.title}`,
  more: 'Wat het is, en wat het lijkt nodig te hebben',
  columns: {
    condition: 'Voorwaarde',
    needs: 'Lijkt nodig te hebben',
    here: 'Hier',
    gap: 'Verschil',
  },
  strengths: { must: 'Moet er zijn', should: 'Zou er moeten zijn' },
  position: (p: { level: number }) => `positie ${p.level}`,
  orHigher: (p: { level: number }) => `positie ${p.level} of hoger`,
  notJudged: 'niet beoordeeld',
  met: 'aanwezig',
  short: (p: { levels: number }) =>
    p.levels === 1 ? 'één positie te weinig' : `${p.levels} posities te weinig`,
  nothingNeeded: 'Lijkt niets nodig te hebben dan een afspraak tussen de leden.',
  first: 'Waar u als eerste naar kijkt',
  judgeFirst: 'Beoordeel eerst deze voorwaarde, met een bron:',
  edited: 'Voorwaarden gewijzigd in deze verzameling',
  examples: 'Voorbeelden in de publicaties:',
  source: 'Bron:',
  ruleTitle: 'Hoe het oordeel tot stand komt',
  rule: [
    'Elke voorwaarde die een praktijk lijkt nodig te hebben, wordt naast de positie van de plaats gezet, van 1 tot 5. Een positie is geen cijfer: 5 is een andere context dan 1, geen betere.',
    'Sommige voorwaarden moeten er zijn, zoals wet, mandaat of middelen. Niets weegt ertegen op: veel vertrouwen vervangt geen wettelijke basis. Andere zouden er moeten zijn.',
    'Zo niet: een voorwaarde die er moet zijn, komt twee posities of meer tekort.',
    'Nog niet bekend: anders, als een voorwaarde die er moet zijn niet is beoordeeld.',
    'Eerst aanpassen: anders, als een voorwaarde die er moet zijn één positie tekortkomt, of als minstens twee die er zouden moeten zijn tekortkomen.',
    'Het proberen waard: in alle andere gevallen. Dat betekent: beter kijken, bijvoorbeeld met een bezoek. Of een praktijk elders werkt, blijkt pas als zij is geprobeerd en geëvalueerd.',
    'Welke voorwaarden een praktijk nodig heeft, is onze lezing van de publicaties. De regel is ons voorstel, naar de voorwaarden die Tore Bjørgo noemt.',
  ],
};
export default messages;
