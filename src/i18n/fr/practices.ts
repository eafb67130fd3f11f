import { plural } from '../plural.ts';
import type en from '../en/practices.ts';

const messages: typeof en = {
  title: 'Des pratiques dont on peut s’inspirer',
  lead: 'Ce que font d’autres lieux, et les conditions dont chaque pratique semble avoir besoin. Les conditions sont notre lecture des publications, et non une conclusion de leurs auteurs.',
  beside: 'En regard des conditions de',
  besideNobody: 'aucun réseau : lire seulement',
  noConditions:
    'Dès que les conditions d’un réseau sont évaluées, chaque pratique est montrée en regard. Vous les évaluez sur la page du réseau ; elles restent sur cet appareil.',
  toNetworks: 'Aller à mon réseau',
  assessed: (p: { day: string; rated: number; asked: number }) =>
    `Conditions évaluées le ${p.day} : ${p.rated} sur ${p.asked}.`,
  reading: 'Conditions telles qu’elles sont lues',
  readingHint:
    'Dans certaines collections de cet appareil, une formatrice ou un formateur a changé ce que demandent des pratiques.',
  readingOurs: 'par nous, d’après les textes',
  readingOf: (p: { name: string; count: number }) =>
    `dans ${p.name} (${plural(p.count, 'une carte changée', `${p.count} cartes changées`)})`,
  changedIn: 'Conditions telles qu’elles ont été changées dans',
  otherwiseIn: 'C’est notre lecture. Elle a été changée dans',
  show: 'Montrer',
  showAll: (p: { count: number }) => `les ${p.count} pratiques`,
  showVerdict: (p: { verdict: string; count: number }) => `${p.verdict} (${p.count})`,
  shown: (p: { count: number; all: number }) => `${p.count} pratiques sur ${p.all}`,
  noneShown: 'Aucune pratique ne reçoit cet avis en regard de ces conditions.',
  print: 'Imprimer',
  verdicts: {
    worthTrying: 'À essayer',
    adaptFirst: 'À adapter d’abord',
    notAsItIs: 'Pas telle quelle',
    unknown: 'Pas encore connu',
  },
  openBecause: (p: { count: number }) =>
    p.count === 1
      ? 'Une condition n’est pas évaluée et pourrait changer cet avis :'
      : `${p.count} conditions ne sont pas évaluées et pourraient changer cet avis :`,
  conditions: (p: { title: string }) => `Conditions de : ${p.title}`,
  more: 'Ce que c’est, et ce qu’elle semble demander',
  columns: { condition: 'Condition', needs: 'Semble demander', here: 'Ici', gap: 'Écart' },
  strengths: { must: 'Doit être là', should: 'Devrait être là' },
  position: (p: { level: number }) => `position ${p.level}`,
  orHigher: (p: { level: number }) => `position ${p.level} ou plus`,
  notJudged: 'non évaluée',
  met: 'remplie',
  short: (p: { levels: number }) =>
    p.levels === 1 ? 'il manque une position' : `il manque ${p.levels} positions`,
  nothingNeeded: 'Semble ne rien demander d’autre qu’un accord entre les membres.',
  first: 'Par quoi commencer',
  judgeFirst: 'Évaluez d’abord cette condition, avec une source :',
  edited: 'Conditions modifiées dans cette collection',
  examples: 'Exemples dans les publications :',
  source: 'Source :',
  ruleTitle: 'Comment l’avis est établi',
  rule: [
    'Chaque condition dont une pratique semble avoir besoin est mise en regard de la position du lieu, de 1 à 5. Une position n’est pas une note : 5 est un autre contexte que 1, et non un meilleur.',
    'Certaines conditions doivent être là, comme la loi, le mandat ou les moyens. Rien ne les compense : une grande confiance ne remplace pas une base légale. D’autres devraient être là.',
    'Pas telle quelle : à une condition qui doit être là, il manque deux positions ou plus.',
    'Pas encore connu : sinon, une condition qui doit être là n’est pas évaluée.',
    'À adapter d’abord : sinon, à une condition qui doit être là, il manque une position, ou au moins deux conditions qui devraient être là ne sont pas atteintes.',
    'À essayer : dans tous les autres cas. Cela veut dire : regarder de plus près, par une visite par exemple. On ne sait si une pratique convient ailleurs qu’après l’avoir essayée et évaluée.',
    'Les conditions dont une pratique a besoin sont notre lecture des publications. La règle est notre proposition, d’après les conditions que nomme Tore Bjørgo.',
  ],
};
export default messages;
