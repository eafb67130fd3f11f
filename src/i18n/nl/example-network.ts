import type en from '../en/example-network.ts';

/** All invented. */
const messages: typeof en = {
  example: {
    network: 'Voorbeeldnetwerk (verzonnen)',
    place: 'Verzonnen stad',
    round: 'Ronde 1, najaar 2026',
    notApplicableReason: 'Wij zijn met te weinig voor twee niveaus.',
    organisations: {
      police: 'Politie',
      prosecution: 'Openbaar ministerie',
      prison: 'Gevangenis',
      municipality: 'Gemeente',
      coordinator: 'Coördinatiepunt',
      youth: 'Jeugdzorg',
      social: 'Maatschappelijk werk',
      school: 'Middelbare school',
      mental: 'Kliniek voor geestelijke gezondheid',
      ngo: 'Exit-begeleiding',
      community: 'Buurtvereniging',
    },

    townHallArchive: 'Archief van de gemeente',
    sharedFolder: 'Gedeelde map van het netwerk',
    ownDocument: 'Hoe wij vergaderen, op één bladzijde',
    roles: {
      coordinator: {
        role: 'Nodigt uit, leidt het overleg en houdt de notulen bij.',
        brings: 'Een halve functie, een zaal en de ledenlijst.',
        willNotDo: 'Beslist niets voor de organisaties.',
        mayShare: 'Data, besluiten, wie meedoet.',
        mayNotShare: 'Wat over een persoon gezegd is.',
        legalBasis: 'Raadsbesluit van 2019',
      },
      police: {
        role: 'Schat dreiging in en zegt wanneer meteen gehandeld moet worden.',
        brings: 'Kennis van de situatie, dag en nacht bereikbaar.',
        willNotDo: 'Doet geen maatschappelijk werk.',
        mayShare: 'Bedreigingen van de veiligheid.',
        mayNotShare: 'Lopende onderzoeken.',
        legalBasis: 'Politiewet',
      },
      youth: {
        role: 'Ondersteunt jongeren en hun gezinnen.',
        brings: 'Gezinnen vertrouwen haar; zij kan op huisbezoek.',
        willNotDo: 'Meldt niets achter iemands rug om.',
        mayShare: 'Waar het gezin mee instemt.',
        mayNotShare: 'Dossiers van het gezin.',
        legalBasis: 'Jeugdwet',
      },
      school: {
        role: 'Zegt vroeg wanneer een leerling steun nodig heeft.',
        brings: 'Ziet jongeren elke dag.',
        willNotDo: 'Houdt niemands mening in de gaten.',
        mayShare: 'Wat de ouders weten.',
        mayNotShare: 'Cijfers en dossiers.',
        legalBasis: '',
      },
    },
    tasks: {
      lead: 'Het overleg leiden',
      urgent: 'Reageren als er haast bij is',
      minutes: 'De notulen bijhouden',
    },
    actions: {
      deputies: 'Elke organisatie wijst een plaatsvervanger aan',
      targets: 'De doelafspraak opnieuw bekijken en aan iedereen sturen',
      calendar: 'De data van het jaar in één kalender zetten',
    },
    deputiesNote: 'Tot nu toe vier organisaties gevraagd; drie hebben iemand aangewezen.',
  },
};
export default messages;
