import type en from '../en/shell.ts';

const messages: typeof en = {
  start: 'Start',
  myNetwork: 'Mijn netwerk',
  compare: 'Vergelijken',
  library: 'Bibliotheek',
  settings: 'Instellingen',
  rooms: 'Onderdelen',
  language: 'Taal',
  skipToContent: 'Naar de inhoud',
  promise:
    'Alles blijft op dit apparaat. Er wordt niets verstuurd, tenzij u zelf een bestand verstuurt.',
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText:
    'Het adres is misschien onvolledig, of wat er stond staat niet meer op dit apparaat.',
  toStart: 'Naar de startpagina',
  failedTitle: 'Deze pagina kon niet worden getoond',
  failedText:
    'Er ging hier iets mis in Concord. Wat u hebt opgeslagen, staat nog op dit apparaat. Laad de pagina opnieuw; gebeurt het nog eens, bewaar dan een back-up bij Instellingen.',
  failedDetails: 'Voor wie Concord beheert',
  reload: 'Opnieuw laden',
  readyOffline: 'Concord staat nu op dit apparaat en werkt zonder verbinding.',
  newVersion: 'Er is een nieuwe versie van Concord. Wat u hebt opgeslagen, blijft zoals het is.',
  unsavedHere:
    'Iets op deze pagina is nog niet opgeslagen. Sla het eerst op of annuleer het; de nieuwe versie wacht.',
  unsavedElsewhere:
    'Concord staat open in een ander tabblad, met iets dat nog niet is opgeslagen. Rond dat eerst af; de nieuwe versie wacht.',
  partMissing:
    'Een deel van Concord kon niet worden geladen: er is misschien een nieuwere versie, of geen verbinding. Wat u hebt opgeslagen, staat op dit apparaat.',
  updateNow: 'Nu bijwerken',
  later: 'Later',
  close: 'Sluiten',
  errorSummaryTitle: 'Controleer het volgende',
  cancel: 'Annuleren',
};
export default messages;
