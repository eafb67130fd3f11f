import type en from '../en/start.ts';

const messages: typeof en = {
  documentTitle: 'Start',
  title: 'Zie hoe uw netwerk samenwerkt, en wat de volgende stap is',
  lead: 'Concord helpt lokale netwerken die gewelddadig extremisme voorkomen om naar hun eigen samenwerking te kijken: hoe die is geregeld en hoeveel vertrouwen er is. Zonder account en zonder server.',
  continueTitle: 'Verdergaan op dit apparaat',
  continueScan: 'Uw snelle scan',
  noRound: 'Nog geen ronde',
  invented: 'Verzonnen voorbeeld',
  answerTitle: 'Antwoorden',
  answerText:
    'Beoordeel twaalf kernuitspraken over hoe uw netwerk is geregeld. Het duurt ongeveer 8 minuten en vraagt geen voorbereiding. U ziet uw eigen profiel en drie volgende stappen.',
  answerAction: 'Start de snelle scan',
  invitedAction: 'Ik heb een uitnodiging',
  invitedDraft: 'Begonnen, niet ingeleverd',
  invitedSealed: 'Verzegeld, nog niet verstuurd',
  networkTitle: 'Mijn netwerk',
  networkText:
    'U coördineert een netwerk: leg de zetels vast, laat leden op uitnodiging, na elkaar op dit apparaat of samen in een overleg antwoorden, en lees wat de volgende stap is.',
  networkAction: 'Naar mijn netwerk',
  compareTitle: 'Vergelijken',
  compareText:
    'U werkt met meerdere steden: zie welke verschillen echt zijn en wie van wie kan leren. Lees de samenvattingen in die netwerken u geven, of begin met verzonnen samenvattingen.',
  compareAction: 'Netwerken vergelijken',
  exampleTitle: 'Probeer het met een voorbeeld',
  exampleLead:
    'Een verzonnen netwerk met 11 zetels en 14 antwoorden over formalisering, vertrouwen en balans. Geen echte stad, geen echte personen.',
  exampleAction: 'Open het voorbeeld',
  answered: (p: { count: number }) => `${p.count} beantwoord`,
  roundOpen: (p: { label: string }) => `${p.label} is open`,
  roundClosed: (p: { label: string }) => `${p.label}, gesloten`,
};
export default messages;
