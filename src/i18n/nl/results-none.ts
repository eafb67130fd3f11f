import { plural } from '../plural.ts';
import type en from '../en/results-none.ts';

const messages: typeof en = {
  backToRound: 'Terug naar de ronde',

  missingTitle: 'Deze ronde staat niet op dit apparaat',
  missingText:
    'Misschien is de ronde verwijderd, of op een ander apparaat gemaakt. Bij uw netwerken ziet u wat hier staat.',
  toNetworks: 'Naar mijn netwerken',
  openTitle: 'Resultaten komen als de ronde gesloten is',
  openText:
    'Zolang de ronde open is, ziet niemand antwoorden of cijfers, ook de coördinator niet. Daardoor kan iedereen vrijuit antwoorden.',
  tooFewTitle: (p) => `Te weinig personen: voor cijfers zijn er ${p.needed} nodig`,
  tooFewText: (p) =>
    `${p.n} ${plural(p.handedIn, 'persoon heeft', 'personen hebben')} ingeleverd. Cijfers over minder dan ${p.needed} zouden te veel zeggen over afzonderlijke personen; daarom zijn er geen.`,
  tooFewAdvice:
    'Een klein netwerk is beter af met de consensusvorm: u komt samen, bespreekt elke stelling en wordt het eens over één antwoord. Niets daarin gaat over afzonderlijke personen, en het gesprek is even veel waard als de cijfers.',
  newConsensusRound: 'Een ronde in consensusvorm openen',
  tooLowTitle: 'Te weinig organisaties voor een resultaat van het netwerk',
  tooLowText: (p) =>
    `Er kwamen antwoorden van ${p.answered} van de ${p.invited} uitgenodigde organisaties. Voor een resultaat dat voor het netwerk spreekt, is minstens ${p.percent} nodig.`,
  tooLowMissing: (p) =>
    `Er ${plural(p.count, 'is', 'zijn')} nog ${p.n} ${plural(p.count, 'organisatie', 'organisaties')} nodig. Vraag wie ontbreekt wat hen tegenhoudt. Er zijn nog geen cijfers te zien, dus u kunt deze ronde weer voor hen openen.`,
  newRound: 'Een nieuwe ronde openen',
  openAgain: 'Deze ronde weer openen',
  nothingTitle: 'Er is niets ingeleverd',
  nothingText:
    'Deze ronde is gesloten zonder gezamenlijk antwoord; er is dus niets om te laten zien. U kunt de ronde weer openen.',
  unreadableTitle: (p) => `${p.title}: niet getoond`,
  unreadableText: (p) =>
    `De antwoorden horen bij versie ${p.answered}; uw versie van Concord heeft versie ${p.here}, die andere dingen vraagt. De antwoorden blijven bewaard, en er wordt niets geraden.`,
  unknownText: (p) =>
    `Uw versie van Concord heeft de vragenlijst ${p.id}, versie ${p.version}, niet. De antwoorden blijven bewaard.`,
};
export default messages;
