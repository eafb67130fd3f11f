import type en from '../en/paper.ts';

const messages: typeof en = {
  print: 'Drucken oder als PDF speichern',
  save: {
    docx: 'Für eine Textverarbeitung speichern (DOCX)',
    xlsx: 'Für eine Tabellenkalkulation speichern (XLSX)',
    html: 'Als eine Seite speichern (HTML)',
  },
  saving: 'Die Datei wird geschrieben',
  saved: (p) => `Gespeichert als ${p.name}`,
  failedTitle: 'Die Datei konnte nicht geschrieben werden',
  failedText:
    'Es ist nichts verloren. Versuchen Sie es noch einmal; gelingt es wieder nicht, speichern Sie in einer anderen Form.',
  failedDocx:
    'Dieser Browser hat vielleicht das Zeichnen der Bilder verweigert. Speichern Sie den Bericht als eine Seite (HTML); auch die öffnet eine Textverarbeitung.',
  preview: 'So, wie es gedruckt wird',
};
export default messages;
