import type en from '../en/round-next.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);

const messages: typeof en = {
  nextTitle: 'C’est votre tour',
  nextLead:
    'Cette page ne montre rien de ce que d’autres ont répondu. Prenez le temps de lire comment vos réponses sont utilisées ; commencez ensuite.',
  purposeTitle: 'À quoi cela sert',
  purpose: (p) =>
    `${p.network} regarde comment il coopère, pour trouver ce qu’il faut faire ensuite. Les questions portent sur : ${p.asked}, environ ${minutes(p.minutes)}. Il n’y a ni bonnes ni mauvaises réponses, et vous pouvez laisser tout énoncé sans réponse.`,
  readersTitle: 'Qui peut lire quoi',
  readers: (p) => [
    'Vos réponses restent sur cet appareil. Rien n’est envoyé.',
    'Tant que la vague est ouverte, la coordination voit seulement combien de personnes de chaque type d’organisation ont répondu.',
    `Ensuite, les réponses ne sont montrées qu’avec celles des autres : un chiffre apparaît à partir de ${p.k} personnes.`,
    'Votre nom n’est pas demandé. Votre organisation est conservée avec vos réponses, pour que chaque organisation compte autant.',
    'Cet appareil n’est pas chiffré. Il contient les réponses ; la personne qui le gère pourrait les lire avec des connaissances techniques.',
    'Elles restent ici jusqu’à ce que la coordination supprime la vague.',
  ],
  seatLegend: 'Pour quelle organisation répondez-vous ?',
  seatMissing: 'Choisissez l’organisation pour laquelle vous répondez',
  notListed: 'Mon organisation n’est pas dans la liste',
  notListedText:
    'Alors elle n’est pas invitée à cette vague, ou toutes les personnes invitées de sa part ont déjà répondu. Rendez l’appareil à la coordination, qui peut changer le nombre de personnes. Ne répondez pas pour une autre organisation.',
  codeTitle: 'Si vous devez vous arrêter',
  codeText:
    'Avec ce code, et seulement avec lui, vous pourrez continuer plus tard sur cet appareil. Notez-le si vous devez peut-être vous arrêter.',
  code: 'Votre code',
  start: 'Commencer',
  resumeTitle: 'J’ai dû m’arrêter et j’ai un code',
  resumeCode: 'Code',
  resumeHint: 'Six caractères, par exemple 3FA 90C.',
  resume: 'Continuer mes réponses',
  resumeUnknown:
    'Aucune réponse commencée avec ce code dans cette vague. Vérifiez les six caractères ; si vous avez déjà remis vos réponses, il n’y a plus rien à faire',
  noPlaceTitle: 'Toutes les personnes invitées ont répondu',
  noPlaceText:
    'Rendez l’appareil à la coordination. S’il manque quelqu’un, elle peut changer le nombre de personnes.',
  roundClosedTitle: 'Cette vague est close',
  roundClosedText: 'Il n’est plus possible de répondre. Rendez l’appareil à la coordination.',
  meetingNextTitle: 'Répondre ensemble',
  meetingNextLead:
    'Une réponse à chaque énoncé, convenue par tous ceux qui sont là. Lisez l’énoncé à voix haute, parlez-en, puis choisissez ; signalez-le si quelqu’un voit les choses autrement.',
  meetingReaders: [
    'Les réponses convenues appartiennent au réseau. Aucun nom ni avis isolé n’est conservé.',
    'Elles restent sur cet appareil. Rien n’est envoyé.',
    'Cet appareil n’est pas chiffré : la personne qui le gère pourrait lire les réponses.',
  ],
};
export default messages;
