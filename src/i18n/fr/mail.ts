import type en from '../en/mail.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);

const mail: typeof en = {
  purpose: (p) =>
    `${p.network} regarde comment se passe la coopération, pour décider de la suite. Votre avis compte autant que tout autre. Il n’y a ni bonne ni mauvaise réponse.`,
  storage: (p) =>
    `Vos réponses sont scellées sur votre appareil ; seules la coordination et une deuxième clé peuvent les ouvrir. Elles ne sont montrées qu’avec celles des autres, à partir de ${p.k} personnes. La coordination les supprime quand le réseau a discuté des résultats.`,
  inviteSubject: (p) => `${p.network} : votre avis sur notre coopération`,
  inviteBody: (p) => `Bonjour,

${p.network} regarde comment se passe la coopération. Merci de prendre environ ${minutes(p.minutes)} pour répondre à « ${p.round} ».

Ouvrez ce lien. Il ne faut ni compte ni installation :

${p.link}

${p.isOwn ? 'Ce lien est pour vous seulement : ne le transmettez pas.' : 'Tout le monde reçoit le même lien ; il ne dit donc pas qui a répondu.'} Vos réponses sont scellées avant de quitter votre appareil. À la fin, vous enregistrez un fichier scellé ; merci de me le renvoyer.

Si le lien ne s’ouvre pas en entier, ouvrez plutôt dans Concord le fichier d’invitation joint.

Merci et bien cordialement`,
  reminderSubject: (p) => `Rappel : ${p.network}, ${p.round}`,
  reminderBody: (p) => `Bonjour,

Il manque encore quelques réponses à « ${p.round} ». Si vous avez déjà envoyé les vôtres, merci : il n’y a plus rien à faire.

Sinon, cela prend environ ${minutes(p.minutes)} :

${p.link}

Ce que vous avez commencé se trouve toujours sur l’appareil où vous avez commencé. À la fin, merci de m’envoyer le fichier scellé.

Merci et bien cordialement`,
};
export default mail;
