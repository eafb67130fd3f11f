import type en from '../en/sealed.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  sealedPage: {
    sealed: {
      title: 'Uw antwoorden zijn verzegeld. Verstuur ze nu',
      lead: 'Concord verstuurt zelf niets. Stuur dit bestand naar wie u heeft uitgenodigd, bijvoorbeeld als antwoord op het bericht met de uitnodiging.',
    },
    handedOver: {
      title: 'Uw antwoorden zijn onderweg',
      lead: 'U zei dat u het bestand hebt verstuurd. U hoeft niets meer te doen.',
    },
    received: {
      title: 'Uw antwoorden zijn aangekomen',
      lead: 'De coördinator heeft bevestigd dat dit bestand is aangekomen. Dank u wel.',
    },
  },
  sendAgain: 'Hetzelfde bestand nog eens versturen: het telt één keer',
  fileName: 'Bestand',
  newRevision:
    'U hebt uw antwoorden na het inleveren veranderd. Stuur ook dit bestand: het nieuwste telt, de eerdere tellen niet meer.',
  save: 'Bestand opslaan',
  saved:
    'Opgeslagen in de map met downloads. Voeg het nu bij een e-mail, of breng het langs op een stick.',
  share: 'Bestand delen',
  notShared:
    'Het deelmenu nam het bestand niet aan. Sla het in plaats daarvan op, of kopieer de tekst.',
  copyTitle: 'Als tekst versturen',
  copyLabel: 'Uw verzegelde antwoorden als tekst',
  copyHint: 'Kopieer alles in een bericht. Het is hetzelfde bestand, in letters.',
  copy: 'Tekst kopiëren',
  copied: 'Gekopieerd. Plak de tekst in een bericht aan de coördinator.',
  notCopied:
    'De tekst kon niet vanzelf worden gekopieerd. Hij is gemarkeerd: kopieer hem met het toetsenbord.',
  sentQuestion: 'Hebt u het verstuurd?',
  sent: 'Ik heb het verstuurd',
  sentHint: 'Alleen u kunt dat weten. Concord onthoudt het en herinnert u er dan niet meer aan.',
  changeTitle: 'Uw antwoorden veranderen',
  changeText:
    'Zolang de ronde open is, kunt u uw antwoorden terugnemen, veranderen en opnieuw inleveren. Dat maakt een nieuw bestand, dat u opnieuw moet versturen.',
  takeBack: 'Terugnemen en veranderen',
  answersGone:
    'De antwoorden zelf zijn hier niet te openen of te veranderen; alleen het verzegelde bestand is er.',
  receiptTitle: 'Is het aangekomen?',
  receiptText:
    'De coördinator kan een ontvangstlijst sturen; daarop staat wat er is aangekomen. Open die hier: Concord controleert of de lijst echt is.',
  receiptFile: 'Ontvangstlijst',
  receiptPaste: 'Of plak de lijst',
  receiptCheck: 'Controleren',
  receiptNotYet:
    'De lijst is echt, maar dit bestand staat er niet op. Misschien is die gemaakt voordat uw bestand aankwam. Stuur het bestand nog eens of vraag de coördinator.',
  receiptOther: 'De lijst is echt, maar gaat over een andere ronde.',
  receiptProblems: {
    empty: 'Er staat niets in. Kies het bestand of kopieer de hele lijst.',
    tooLarge: 'Dit is veel te groot voor een ontvangstlijst.',
    notReceipts: 'Dit is geen ontvangstlijst. Vraag de coördinator erom.',
    otherFormat: 'Dit is een bestand van Concord, maar geen ontvangstlijst.',
    newer:
      'De lijst is gemaakt met een nieuwere versie van Concord. Laad deze pagina opnieuw als u online bent.',
    damaged:
      'De lijst is afgebroken of onderweg veranderd. Vraag de coördinator die opnieuw te sturen.',
    unknownRound: 'De lijst gaat over een ronde waarvoor geen uitnodiging op dit apparaat is.',
    forged: 'De lijst komt niet van de coördinator van deze ronde en bewijst dus niets.',
  },

  sharedTitle: 'Is dit een gedeelde computer?',
  nextPerson: 'Volgende persoon op dit apparaat',
  nextPersonText:
    'Haalt uw antwoorden van dit apparaat en bewaart alleen het verzegelde bestand, dat niemand hier kan openen. De volgende persoon begint met een leeg blad.',
  nextNotSent:
    'Het verzegelde bestand blijft op de startpagina staan tot het is verstuurd: zeg het tegen wie de bestanden verzamelt.',
  finish: 'Afronden en dit apparaat wissen',
  finishText:
    'Wist alles van Concord in deze browser: uw antwoorden, het verzegelde bestand, de uitnodiging en de kopie van de app.',
  finishTitle: 'Afronden en dit apparaat wissen?',
  finishSent:
    'U zei dat u het bestand hebt verstuurd. Hierna is er niets meer van in deze browser.',
  finishNotSent:
    'U hebt niet gezegd dat u het bestand hebt verstuurd. Is het nog niet van dit apparaat af, dan zijn uw antwoorden weg.',
  finishSure: 'Het bestand is van dit apparaat af, of ik zie af van mijn antwoorden',
  finishSureMissing: 'Zet eerst het vinkje, of annuleer en verstuur het bestand',
  finishOthers: (p) =>
    `Er staat meer in deze browser, misschien van anderen: ${plural(p.count, 'nog 1 gegeven', `nog ${p.count} gegevens`)}. Ook dat alles wordt gewist.`,
  finishYes: 'Dit apparaat wissen',
  finishing: 'Bezig met wissen…',
  cancel: 'Annuleren',
  finishedTitle: 'In deze browser is niets meer over',
  finishedText:
    'Uw antwoorden, het verzegelde bestand, de uitnodiging en de kopie van de app zijn gewist. U kunt dit venster sluiten.',
  finishedFiles:
    'Een bestand dat u hebt opgeslagen staat nog in de map met downloads: het is verzegeld, en u kunt het verwijderen zodra het verstuurd is. De geschiedenis van de browser kan de link nog tonen, en wie speciale hulpmiddelen heeft, kan een tijdlang sporen van gewiste gegevens op de schijf vinden. Gebruik een privévenster op een computer die u niet vertrouwt.',
  leftTitle: 'In deze browser is nog iets over',
  leftText:
    'Sluit andere vensters van Concord en probeer het opnieuw. Blijft het staan, wis dan de gegevens van deze site in de instellingen van de browser.',
  tryAgain: 'Opnieuw proberen',
};

export default messages;
