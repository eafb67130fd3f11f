import type en from '../en/context.ts';

const messages: typeof en = {
  title: 'Context',
  lead: 'Onder welke voorwaarden werkt uw netwerk? De coördinator beoordeelt dit met twee of drie anderen die de plaats kennen, één keer voor de hele stad. De antwoorden helpen om praktijken te vinden die hier passen, en gaan mee als u een samenvatting geeft.',
  neither: 'Geen positie is beter dan een andere: elke positie is een andere context.',
  loading: 'De voorwaarden worden gelezen',

  fromMeeting: (p: { day: string }) =>
    `De posities hieronder komen uit uw overleg van ${p.day}. Er wordt niets bewaard totdat u opslaat. Naar bronnen is in het overleg niet gevraagd: vul ze aan waar u kunt.`,
  fromMeetingTitle: 'Ingevuld vanuit een overleg',
  newerMeetingTitle: 'Een overleg heeft dit sindsdien beoordeeld',
  newerMeeting: (p: { day: string; count: number; n: string }) =>
    `In uw overleg van ${p.day} werd u het eens over ${p.count === 1 ? '1 antwoord' : `${p.n} antwoorden`}. U kunt de posities overnemen; de bronnen die u schreef, blijven staan.`,
  takeMeeting: 'Posities overnemen',
  meetingTaken: 'De posities van het overleg staan in het formulier. Sla op om ze te bewaren.',

  assessedOn: 'Beoordeeld op',
  assessedHint: 'De dag waarop u dit beoordeelde. Kijk er elke twee jaar opnieuw naar.',
  assessedMissing: 'Geef de dag waarop u dit beoordeelde',
  assessedLater: 'Deze dag ligt in de toekomst',

  notJudged: 'Nog niet beoordeeld',
  source: 'Waar dit vandaan komt',
  sourceHint: 'Bijvoorbeeld een wet, of een enquête en het jaar. Geen namen van personen.',
  sourceTooLong: (p: { length: string }) =>
    `Dit is te lang (${p.length} tekens): gebruik er hoogstens 500`,
  sourceAlone: 'Kies een positie bij deze bron, of haal de bron weg',
  ourReading: 'Onze lezing van de bron',

  trustTitle: 'Uit uw resultaat over vertrouwen',
  trustHint: (p: { round: string; mean: string; n: string; level: string }) =>
    `In ${p.round} staat vertrouwen op ${p.mean} van 5 (${p.n} personen). Dichtstbijzijnde positie: ${p.level}.`,
  trustHintMeeting: (p: { round: string; mean: string; level: string }) =>
    `In ${p.round} staat vertrouwen op ${p.mean} van 5, afgesproken in een overleg. Dichtstbijzijnde positie: ${p.level}.`,
  trustTake: 'Deze positie overnemen',
  trustSource: (p: { day: string }) => `Eigen resultaat over vertrouwen van ${p.day}`,

  judged: (p: { n: string; of: string }) => `${p.n} van ${p.of} beoordeeld`,
  save: 'Context opslaan',
  cancel: 'Annuleren',
};
export default messages;
