import type en from '../en/mail.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 Minute', `${count} Minuten`);

const mail: typeof en = {
  purpose: (p) =>
    `${p.network} schaut darauf, wie die Zusammenarbeit läuft, um zu entscheiden, was als Nächstes zu tun ist. Ihre Sicht zählt so viel wie jede andere. Es gibt keine richtigen oder falschen Antworten.`,
  storage: (p) =>
    `Ihre Antworten werden auf Ihrem Gerät versiegelt; nur die Koordination und ein zweiter Schlüssel können sie öffnen. Gezeigt werden sie nur zusammen mit denen anderer, ab ${p.k} Personen. Die Koordination löscht sie, wenn das Netzwerk die Ergebnisse besprochen hat.`,
  inviteSubject: (p) => `${p.network}: Ihre Sicht auf unsere Zusammenarbeit`,
  inviteBody: (p) => `Guten Tag,

${p.network} schaut darauf, wie die Zusammenarbeit läuft. Bitte nehmen Sie sich etwa ${minutes(p.minutes)} Zeit und beantworten Sie „${p.round}“.

Öffnen Sie diesen Link. Sie brauchen kein Konto und müssen nichts installieren:

${p.link}

${p.isOwn ? 'Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.' : 'Alle bekommen denselben Link; er verrät also nicht, wer geantwortet hat.'} Ihre Antworten werden versiegelt, bevor sie Ihr Gerät verlassen. Am Ende speichern Sie eine versiegelte Datei; bitte schicken Sie sie mir zurück.

Wenn sich der Link nicht ganz öffnet, öffnen Sie stattdessen die angehängte Einladungsdatei in Concord.

Vielen Dank und freundliche Grüße`,
  reminderSubject: (p) => `Erinnerung: ${p.network}, ${p.round}`,
  reminderBody: (p) => `Guten Tag,

einige Antworten zu „${p.round}“ fehlen noch. Wenn Sie Ihre schon geschickt haben, vielen Dank: Sie müssen nichts mehr tun.

Sonst dauert es etwa ${minutes(p.minutes)}:

${p.link}

Was Sie begonnen haben, ist noch auf dem Gerät, auf dem Sie begonnen haben. Bitte schicken Sie mir am Ende die versiegelte Datei.

Vielen Dank und freundliche Grüße`,
};
export default mail;
