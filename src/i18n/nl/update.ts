import type en from '../en/update.ts';

const messages: typeof en = {
  readyOffline: 'Concord staat nu op dit apparaat en werkt zonder verbinding.',
  newVersion: 'Er is een nieuwe versie van Concord. Wat u hebt opgeslagen, blijft zoals het is.',
  unsavedHere:
    'Iets op deze pagina is nog niet opgeslagen. Sla het eerst op of annuleer het; de nieuwe versie wacht.',
  unsavedElsewhere:
    'Concord staat open in een ander tabblad, met iets dat nog niet is opgeslagen. Rond dat eerst af; de nieuwe versie wacht.',
  partMissing:
    'Een deel van Concord kon niet worden geladen: er is misschien een nieuwere versie, of geen verbinding. Wat u hebt opgeslagen, staat op dit apparaat.',
  updateNow: 'Nu bijwerken',
  loadAgain: 'Opnieuw laden',
  later: 'Later',
  close: 'Sluiten',
};

export default messages;
