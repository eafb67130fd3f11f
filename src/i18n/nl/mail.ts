import type en from '../en/mail.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 minuut', `${count} minuten`);

const mail: typeof en = {
  purpose: (p) =>
    `${p.network} kijkt hoe de samenwerking verloopt, om te beslissen wat de volgende stap is. Uw kijk telt even zwaar als elke andere. Er zijn geen goede of foute antwoorden.`,
  storage: (p) =>
    `Uw antwoorden worden op uw apparaat verzegeld; alleen de coördinator en één tweede sleutel kunnen ze openen. Ze worden alleen samen met die van anderen getoond, vanaf ${p.k} personen. De coördinator verwijdert ze als het netwerk de resultaten heeft besproken.`,
  inviteSubject: (p) => `${p.network}: uw kijk op onze samenwerking`,
  inviteBody: (p) => `Beste collega,

${p.network} kijkt hoe de samenwerking verloopt. Wilt u ongeveer ${minutes(p.minutes)} nemen om “${p.round}” te beantwoorden?

Open deze link. U hebt geen account nodig en hoeft niets te installeren:

${p.link}

${p.isOwn ? 'De link is alleen voor u: geef hem niet door.' : 'Iedereen krijgt dezelfde link; hij verraadt dus niet wie heeft geantwoord.'} Uw antwoorden worden verzegeld voordat ze uw apparaat verlaten. Aan het eind slaat u een verzegeld bestand op; stuur dat aan mij terug.

Gaat de link niet helemaal open? Open dan het bijgevoegde uitnodigingsbestand in Concord.

Dank u wel en vriendelijke groet`,
  reminderSubject: (p) => `Herinnering: ${p.network}, ${p.round}`,
  reminderBody: (p) => `Beste collega,

Er ontbreken nog enkele antwoorden op “${p.round}”. Hebt u de uwe al gestuurd? Dank u wel, u hoeft niets meer te doen.

Anders duurt het ongeveer ${minutes(p.minutes)}:

${p.link}

Wat u begonnen bent, staat nog op het apparaat waarop u begon. Stuur mij aan het eind het verzegelde bestand.

Dank u wel en vriendelijke groet`,
};
export default mail;
