import type en from '../en/storage.ts';

const messages: typeof en = {
  tryAgain: 'Opnieuw proberen',
  saveFile: 'Bewaren als bestand',
  bringBackFile: 'Een back-upbestand terugzetten',
  problems: {
    diskFull: {
      title: 'Er is geen ruimte meer om op te slaan',
      text: 'Dit apparaat of deze browser heeft geen ruimte meer. Uw laatste wijziging staat nog op deze pagina. Maak ruimte vrij of bewaar nu een back-upbestand, en probeer het dan opnieuw.',
    },
    blockedByOtherTab: {
      title: 'In een ander tabblad staat een oudere versie van Concord open',
      text: 'Sluit de andere tabbladen met Concord en laad deze pagina opnieuw. Er is niets verloren gegaan.',
    },
    newerDatabase: {
      title: 'Hier is een nieuwere versie van Concord gebruikt',
      text: 'Om uw gegevens te beschermen, schrijft deze oudere pagina niets meer. Laad de pagina opnieuw om de nieuwere versie te krijgen.',
    },
    unavailable: {
      title: 'Deze browser bewaart nu niets',
      text: 'Misschien staat de privémodus aan of is opslag uitgeschakeld. U kunt rondkijken, maar antwoorden gaan verloren zodra u de pagina sluit. Gebruik een gewoon venster of sta opslag voor deze pagina toe.',
    },
    notLoaded: {
      title: 'Een deel van Concord kon niet worden geladen',
      text: 'Zonder dat deel kan niets worden opgeslagen. Controleer de verbinding en laad de pagina opnieuw: wat u hebt geantwoord, blijft intussen in deze browser.',
    },
    connectionClosed: {
      title: 'De browser heeft de opslag gesloten',
      text: 'Concord heeft het nog één keer geprobeerd, zonder succes. Uw laatste wijziging staat nog op deze pagina. Probeer het opnieuw of bewaar eerst een back-upbestand.',
    },
    staleRevision: {
      title: 'Dit is in een ander tabblad gewijzigd',
      text: 'Het andere tabblad heeft een latere stand opgeslagen. Laad de pagina opnieuw om die te zien; daar is niets overschreven.',
    },
    removed: {
      title: 'Dit staat bij Onlangs verwijderd',
      text: 'Het is verwijderd, misschien in een ander tabblad. Zet het eerst terug bij Instellingen en ga dan hier verder.',
    },
    unreadable: {
      title: 'Deze versie van Concord kan niet lezen wat hier is opgeslagen',
      text: 'Voor de zekerheid is het niet overschreven. Laad de pagina opnieuw voor de nieuwste versie, of bewaar een back-upbestand bij Instellingen.',
    },
    invalid: {
      title: 'Dit kon zo niet worden opgeslagen',
      text: 'Iets erin klopt niet met de regels. Wat u ziet, staat nog op deze pagina. Bewaar een back-upbestand bij Instellingen en meld het aan wie Concord beheert.',
    },
    wiped: {
      title: 'Alles op dit apparaat is verwijderd',
      text: 'Het is hier of in een ander tabblad verwijderd. Laad de pagina opnieuw om opnieuw te beginnen.',
    },
    emptied: {
      title: 'Deze browser heeft gewist wat Concord bewaarde',
      text: 'Er stond hier eerder iets, en de browser heeft het verwijderd. Hebt u een back-upbestand, zet het dan terug bij Instellingen. Wat u nu invult, wordt bewaard.',
    },
    unknown: {
      title: 'Dit kon niet worden opgeslagen',
      text: 'Wat u ziet, staat nog op deze pagina. Probeer het opnieuw; lukt het weer niet, bewaar dan een back-upbestand bij Instellingen.',
    },
  },
};
export default messages;
