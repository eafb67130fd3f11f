import type en from '../en/round-next.ts';
import { plural } from '../plural.ts';

const minutes = (count: number) => plural(count, '1 Minute', `${count} Minuten`);

const messages: typeof en = {
  nextTitle: 'Sie sind die nächste Person',
  nextLead:
    'Diese Seite zeigt nichts von dem, was andere geantwortet haben. Lesen Sie in Ruhe, wie Ihre Antworten verwendet werden; beginnen Sie dann.',
  purposeTitle: 'Worum es geht',
  purpose: (p) =>
    `${p.network} schaut, wie es zusammenarbeitet, um zu sehen, was als Nächstes zu tun ist. Sie werden gefragt nach: ${p.asked}, etwa ${minutes(p.minutes)}. Es gibt keine richtigen oder falschen Antworten, und Sie dürfen jede Aussage offen lassen.`,
  readersTitle: 'Wer was lesen kann',
  readers: (p) => [
    'Ihre Antworten bleiben auf diesem Gerät. Es wird nichts gesendet.',
    'Solange die Runde offen ist, sieht die Koordination nur, wie viele Personen aus jeder Art von Organisation abgegeben haben.',
    `Danach sind Antworten nur zusammen mit denen anderer zu sehen: Eine Zahl erscheint ab ${p.k} Personen.`,
    'Ihr Name wird nicht gefragt. Ihre Organisation wird mit Ihren Antworten aufbewahrt, damit jede Organisation gleich zählt.',
    'Dieses Gerät ist nicht verschlüsselt. Die Antworten liegen darauf; wer es verwaltet, könnte sie mit technischem Wissen lesen.',
    'Sie bleiben hier, bis die Koordination die Runde löscht.',
  ],
  seatLegend: 'Für welche Organisation antworten Sie?',
  seatMissing: 'Wählen Sie die Organisation, für die Sie antworten',
  notListed: 'Meine Organisation steht nicht da',
  notListedText:
    'Dann ist sie zu dieser Runde nicht eingeladen, oder alle Eingeladenen aus ihr haben schon abgegeben. Bitte geben Sie das Gerät der Koordination zurück, die die Zahl der Personen ändern kann. Antworten Sie nicht für eine andere Organisation.',
  codeTitle: 'Falls Sie unterbrochen werden',
  codeText:
    'Mit diesem Code, und nur mit ihm, können Sie später an diesem Gerät weitermachen. Schreiben Sie ihn auf, wenn Sie vielleicht aufhören müssen.',
  code: 'Ihr Code',
  start: 'Beginnen',
  resumeTitle: 'Ich wurde unterbrochen und habe einen Code',
  resumeCode: 'Code',
  resumeHint: 'Sechs Zeichen, zum Beispiel 3FA 90C.',
  resume: 'Mit meinen Antworten fortfahren',
  resumeUnknown:
    'In dieser Runde gibt es keine begonnenen Antworten mit diesem Code. Prüfen Sie die sechs Zeichen; haben Sie schon abgegeben, ist nichts mehr zu tun',
  noPlaceTitle: 'Alle Eingeladenen haben abgegeben',
  noPlaceText:
    'Bitte geben Sie das Gerät der Koordination zurück. Fehlt jemand, kann sie die Zahl der Personen ändern.',
  roundClosedTitle: 'Diese Runde ist geschlossen',
  roundClosedText:
    'Antworten ist nicht mehr möglich. Bitte geben Sie das Gerät der Koordination zurück.',
  meetingNextTitle: 'Gemeinsam antworten',
  meetingNextLead:
    'Eine Antwort auf jede Aussage, vereinbart von allen, die da sind. Lesen Sie die Aussage vor, sprechen Sie darüber, wählen Sie dann; vermerken Sie, wenn jemand es anders sieht.',
  meetingReaders: [
    'Die vereinbarten Antworten gehören dem Netzwerk. Namen und einzelne Sichtweisen werden nicht aufbewahrt.',
    'Sie bleiben auf diesem Gerät. Es wird nichts gesendet.',
    'Dieses Gerät ist nicht verschlüsselt: Wer es verwaltet, könnte die Antworten lesen.',
  ],
};
export default messages;
