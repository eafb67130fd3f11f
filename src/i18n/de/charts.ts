import type en from '../en/charts.ts';

const messages: typeof en = {
  tableAndFiles: 'Tabelle und Dateien',
  saveSvg: 'Als SVG speichern (Zeichnung)',
  savePng: 'Als PNG speichern (Bild)',
  saveCsv: 'Als CSV speichern (Tabelle)',
  pngFailed:
    'Dieser Browser konnte das Bild nicht erstellen. Speichern Sie stattdessen die Zeichnung (SVG): Auch Textverarbeitungen öffnen sie.',
};
export default messages;
