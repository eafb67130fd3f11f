import type en from '../en/round-form.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 Person', `${count} Personen`);
const minutes = (count: number) => plural(count, '1 Minute', `${count} Minuten`);
const statements = (count: number) => plural(count, '1 Aussage', `${count} Aussagen`);
const have = (count: number) => plural(count, 'hat', 'haben');

const messages: typeof en = {
  newTitle: 'Eine Runde öffnen',
  newLead:
    'Eine Runde ist ein Durchgang von Antworten. Für das erste Mal ist alles ausgefüllt; ändern Sie, was nicht passt.',
  nextLead: 'Eine Runde ist ein Durchgang des Antwortens. Ändern Sie, was diesmal nicht passt.',
  asBefore: (p) => `Ausgefüllt wie in „${p.label}“, damit sich beide vergleichen lassen.`,
  usual: 'Ausgefüllt, wie es für eine erste Runde üblich ist.',
  fillAsBefore: (p) => `Ausfüllen wie in „${p.label}“`,
  fillUsual: 'Stattdessen das Übliche einsetzen',
  noSeatsTitle: 'Dieses Netzwerk hat noch keine Sitze',
  noSeatsText:
    'Eine Runde fragt Personen von den Sitzen des Netzwerks. Fügen Sie zuerst die Sitze hinzu und kommen Sie dann wieder.',
  defaultLabel: (p) => `Runde ${p.number}, ${p.month}`,
  label: 'Name der Runde',
  labelMissing: 'Geben Sie der Runde einen Namen',
  labelTooLong: 'Der Name ist zu lang: höchstens 200 Zeichen',

  questionnairesLegend: 'Was wird gefragt?',
  startUpPreset:
    'Für dieses Netzwerk ist die Einstellung für den Anfang an: Der Kern von Formalisierung und Vertrauen genügt vorerst.',
  aboutNetwork: 'Wie das Netzwerk arbeitet',
  aboutSetting: 'Was es umgibt',
  statements: (p) => `${statements(p.count)}, etwa ${minutes(p.minutes)}`,
  scopeOf: (p) => `Wie viel von ${p.title}`,
  scopeAll: (p) => `Alle ${p.count} Aussagen, etwa ${minutes(p.minutes)}`,
  scopeCore: (p) => `Kern: ${statements(p.count)}, etwa ${minutes(p.minutes)}`,
  hints: {
    balance: 'Gehört zur Formalisierung: Ist es zu viel Papier oder zu wenig?',
    context:
      'Am besten einmal zu beantworten, in einer Sitzung der Koordination mit zwei oder drei Fachleuten.',
    situation:
      'Eine Situation je Runde: Geben Sie ihr im Namen der Runde eine neutrale Bezeichnung, nie die einer Person.',
  },
  noQuestionnaire: 'Wählen Sie mindestens einen Fragebogen',
  totalMinutes: (p) => `Zusammen etwa ${minutes(p.minutes)} je Person.`,
  isLong:
    'Das ist lang für Menschen mit wenig Zeit. Zwei kurze Runden werden öfter beantwortet als eine lange.',

  modeLegend: 'Wie antworten die Mitglieder?',
  surveyHint:
    'Nacheinander an diesem Gerät, oder jede Person an einem eigenen mit einer Einladung. Niemand sieht die Antworten einer anderen Person; Ergebnisse gibt es nach dem Schließen, nur für die Gruppe.',
  consensusHint:
    'Eine Antwort auf jede Aussage, im Gespräch vereinbart; eine abweichende Sicht lässt sich vermerken. Richtig für kleine Netzwerke. Die Ergebnisse werden nicht mit denen einer Befragung verglichen.',
  trustAlone:
    'Aussagen über Vertrauen beantwortet jede Person für sich: Wählen Sie „Jede Person für sich“, oder lassen Sie den Fragebogen zum Vertrauen weg',

  personsLegend: 'Wie viele Personen sind eingeladen?',
  personsHint: 'Personen je Sitz. 0 heißt, dass von diesem Sitz niemand eingeladen ist.',
  meetingLegend: 'Wer nimmt an der Sitzung teil?',
  meetingHint: 'Personen je Sitz. 0 heißt, dass von diesem Sitz niemand teilnimmt.',
  personsNotANumber: (p) => `${p.seat}: Schreiben Sie eine ganze Zahl von 0 bis 500`,
  nobodyInvited: 'Laden Sie mindestens eine Person ein',
  fewerThanHandedIn: (p) =>
    `${p.seat}: ${persons(p.count)} ${have(p.count)} schon abgegeben, die Zahl kann nicht kleiner sein`,
  fewerThanInvitations: (p) =>
    `${p.seat}: Einladungen für ${persons(p.count)} sind ausgegeben, die Zahl kann also nicht kleiner sein`,

  thresholdLegend: 'Wie werden einzelne Personen geschützt?',
  threshold: 'Kleinste Gruppe mit Zahlen',
  thresholdHint: (p) =>
    `Concord zeigt eine Zahl nur, wo mindestens ${p.k} Personen geantwortet haben, damit niemand darin zu erkennen ist.`,
  thresholdUsual: (p) => `${p.k} Personen (üblich)`,
  thresholdStays:
    'Bei Aussagen, denen man zustimmt oder nicht, etwa zum Vertrauen, ist 5 das Kleinste: Sie handeln von anderen Menschen. 3 und 4 gehen nur, wo Stufen das Netzwerk selbst beschreiben.',
  consentLegend: 'Einverständnis der Mitglieder',
  consent: 'Alle Mitglieder sind mit einer Gruppe unter 5 einverstanden',
  consentHint:
    'In einer so kleinen Gruppe lässt sich oft erraten, wer was gesagt hat. Fragen Sie die Mitglieder zuerst.',
  consentMissing:
    'Fragen Sie zuerst die Mitglieder und kreuzen Sie dann an, dass alle einverstanden sind; oder wählen Sie 5 Personen oder mehr',
  thresholdTooLow: 'Wählen Sie bei solchen Aussagen 5 Personen oder mehr',
  fewerThanK: (p) =>
    `${persons(p.persons)} eingeladen: Das sind weniger als ${p.k}, es gäbe also keine Zahlen zu sehen. Ein kleines Netzwerk lernt mehr, wenn es gemeinsam in einer Sitzung antwortet.`,
  whatStays:
    'Ist die Runde offen, bleiben ihre Fragen, die Art zu antworten und die kleinste Gruppe, wie sie sind: Die Mitglieder müssen sich auf das verlassen können, was ihnen gesagt wurde. Name und eingeladene Personen lassen sich noch ändern.',
  openRound: 'Die Runde öffnen',
  fixedByInvitations:
    'Es gibt Einladungen, deshalb bleibt diese Wahl, wie sie ist: Die Mitglieder verlassen sich auf das, was ihnen gesagt wurde.',
  editTitle: (p) => `${p.label} ändern`,
  saveChanges: 'Änderungen speichern',
};
export default messages;
