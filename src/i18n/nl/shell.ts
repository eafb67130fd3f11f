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
};
export default messages;
