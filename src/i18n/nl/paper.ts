import type en from '../en/paper.ts';

const messages: typeof en = {
  print: 'Afdrukken of als pdf opslaan',
  save: {
    docx: 'Opslaan voor een tekstverwerker (DOCX)',
    xlsx: 'Opslaan voor een rekenblad (XLSX)',
    html: 'Opslaan als één pagina (HTML)',
  },
  saving: 'Het bestand wordt geschreven',
  saved: (p) => `Opgeslagen als ${p.name}`,
  failedTitle: 'Het bestand kon niet worden geschreven',
  failedText:
    'Er is niets verloren. Probeer het opnieuw; lukt het weer niet, sla het dan in een andere vorm op.',
  failedDocx:
    'Deze browser heeft misschien geweigerd de figuren te tekenen. Sla het verslag op als één pagina (HTML); die opent een tekstverwerker ook.',
  preview: 'Zoals het wordt afgedrukt',
};
export default messages;
